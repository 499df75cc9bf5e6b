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
  /** The files that Pagefind writes for each site, whatever its pages, by path. */
  common: ReadonlyMap<string, HashedFile>;
}

/** Number of files that are compressed at a time. */
const filesAtOnce = 8;

/** Writes an index into a folder, and takes over what an earlier index in it has in common. */
export async function writeIndex(
  { pages, files, common }: CompleteIndex,
  folder: IndexFolder,
): Promise<void> {
  writeFragments(pages, files.fragments, folder);
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

function writeFragments(
  pages: readonly NumberedPage[],
  names: readonly string[],
  folder: IndexFolder,
): void {
  const fresh = pages.flatMap(({ found: { hash, fragment } }, number) => {
    const path = fragmentPath(names[number] ?? '');
    return folder.keep(path, hash) ? [] : [{ path, hash, fragment }];
  });
  // All are read before the first is written: two pages of an earlier index may take each other's names.
  const read = fresh.map(({ path, hash, fragment }) => ({ path, hash, bytes: fragment() }));
  for (const { path, hash, bytes } of read) folder.write(path, bytes, hash);
}
