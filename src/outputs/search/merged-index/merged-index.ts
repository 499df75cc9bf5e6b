import type { IndexFolder } from './index-folder.ts';
import { foundPages } from './indexed-page.ts';
import { openPageGroups, type IndexedGroup } from './page-groups.ts';
import { endPagefind, type IndexOptions, type PageToIndex } from './pagefind.ts';
import { mergeIndexes } from './partial-index.ts';
import { writeWholeIndex } from './whole-index.ts';
import { writeIndex, type CompleteIndex } from './write-index.ts';
import type { WrittenPage } from './written-page.ts';

/** A Pagefind index in the making. Its pages have numbers in the order in which they are given. */
export interface MergedIndex {
  add(page: PageToIndex): Promise<void>;
  /**
   * Writes the index.
   * @param read gives a page again, if Pagefind has to index all of them at once.
   * @returns all pages, in their order.
   */
  write(folder: IndexFolder, read: (url: string) => Promise<PageToIndex>): Promise<WrittenPage[]>;
  /** Ends Pagefind. */
  close(): Promise<void>;
}

/**
 * Starts an index. Pagefind indexes the pages in groups, and their indexes are merged into the one that it would make of
 * all pages: the same files with the same content, though compressed by another program. If Pagefind's format is not the
 * one known here, it indexes all pages at once.
 */
export function openMergedIndex(options: IndexOptions, groupSize?: number): MergedIndex {
  const groups = openPageGroups(options, groupSize);
  const urls: string[] = [];
  return {
    async add(page) {
      urls.push(page.url);
      await groups.add(page);
    },
    async write(folder, read) {
      const merged = mergeGroups(urls, await groups.end());
      if (merged) return await writeIndex(merged, folder);
      return await writeWholeIndex(readAll(urls, read), folder, options);
    },
    close: endPagefind,
  };
}

async function* readAll(
  urls: readonly string[],
  read: (url: string) => Promise<PageToIndex>,
): AsyncGenerator<PageToIndex> {
  for (const url of urls) yield await read(url);
}

/**
 * Merges the indexes of all groups.
 * @returns `undefined` if Pagefind has to do it: if their format is not known, or no page has words.
 */
function mergeGroups(
  urls: readonly string[],
  groups: readonly IndexedGroup[] | undefined,
): CompleteIndex | undefined {
  const parts = groups?.flatMap(({ index }) => index ?? []) ?? [];
  const [first] = groups ?? [];
  const [part] = parts;
  if (!groups || !first || !part) return undefined;
  const byUrl = new Map(groups.flatMap(({ pages }) => [...pages]));
  const pages = urls.flatMap((url) => byUrl.get(url) ?? []);
  try {
    const files = mergeIndexes(foundPages(pages), parts, part.entry);
    return { pages, files, common: first.common };
  } catch {
    // For example an order of pages that only Pagefind knows.
    return undefined;
  }
}
