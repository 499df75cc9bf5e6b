import { compressFile, compressor } from './files/compressed-file.ts';
import type { HashedFile } from './words/hashed-file.ts';
import type { IndexFiles } from './files/index-files.ts';
import type { IndexFolder } from './index-folder.ts';
import type { NumberedPage } from './files/indexed-page.ts';
import { entryFile, fragmentPath } from './read-index.ts';

/** An index of all pages that search finds. */
export interface CompleteIndex {
  pages: readonly NumberedPage[];
  files: IndexFiles;
  /** What reads the fragment of a page, compressed by Pagefind, by its digest. */
  fragments: ReadonlyMap<string, () => Buffer>;
  /** The files that Pagefind writes for each site, whatever its pages, by path. */
  common: ReadonlyMap<string, HashedFile>;
}

/** Number of files that are compressed at a time. */
const filesAtOnce = 8;

/** Writes an index into a folder, and takes over what an earlier index in it has in common. */
export async function writeIndex(index: CompleteIndex, folder: IndexFolder): Promise<void> {
  const { files, common } = index;
  writeFragments(index, folder);
  for (const [path, { hash, content }] of common) {
    if (!folder.keep(path, hash)) folder.write(path, content(), hash);
  }
  folder.write(entryFile, Buffer.from(JSON.stringify(files.entry)));
  // All share one iterator, so that each takes the file that comes next.
  const left = files.compressed.entries();
  const writeNext = async (): Promise<void> => {
    for (const [path, { hash, content }] of left) {
      const madeFrom = hash + compressor;
      if (!folder.keep(path, madeFrom)) folder.write(path, await compressFile(content()), madeFrom);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, writeNext));
}

function writeFragments({ pages, files, fragments }: CompleteIndex, folder: IndexFolder): void {
  const fresh = pages.flatMap(({ found: { hash } }, number) => {
    const path = fragmentPath(files.fragments[number] ?? '');
    return folder.keep(path, hash) ? [] : [{ path, hash }];
  });
  // All are read before the first is written: two pages of an earlier index may take each other's names.
  const read = fresh.map(({ path, hash }) => {
    const bytes = fragments.get(hash)?.();
    if (!bytes) throw new Error('The fragment of a page is missing.');
    return { path, hash, bytes };
  });
  for (const { path, hash, bytes } of read) folder.write(path, bytes, hash);
}
