import { compressFile } from './compressed-file.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexFolder } from './index-folder.ts';
import { foundPages, type IndexedPage } from './indexed-page.ts';
import { entryFile, fragmentPath, type FilesByPath } from './read-index.ts';
import type { WrittenPage } from './written-page.ts';

/** An index of all pages. */
export interface CompleteIndex {
  pages: readonly IndexedPage[];
  files: IndexFiles;
  /** The files that Pagefind writes for each site, by path. */
  common: FilesByPath;
}

/** Number of files that are compressed at a time. */
const filesAtOnce = 8;

/** Writes an index into a folder. */
export async function writeIndex(
  { pages, files, common }: CompleteIndex,
  folder: IndexFolder,
): Promise<WrittenPage[]> {
  const names = new Map<string, string>();
  for (const [number, { url, found }] of foundPages(pages).entries()) {
    const name = files.fragments[number] ?? '';
    names.set(url, name);
    folder.write(fragmentPath(name), found.fragment);
  }
  for (const [path, bytes] of common) folder.write(path, bytes);
  folder.write(entryFile, Buffer.from(JSON.stringify(files.entry)));
  // All share one iterator, so that each takes the file that comes next.
  const left = files.chunks.entries();
  const writeNext = async (): Promise<void> => {
    for (const [path, { bytes }] of left) folder.write(path, await compressFile(bytes));
  };
  await Promise.all(Array.from({ length: filesAtOnce }, writeNext));
  return pages.map(({ url, meta }) => ({ url, meta, name: names.get(url) }));
}
