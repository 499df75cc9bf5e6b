import { hash } from 'node:crypto';
import { noteIndex, readEarlierIndex, type EarlierIndex } from './earlier-index.ts';
import type { IndexFolder, IndexNotes } from './index-folder.ts';
import { foundPages, type NumberedPage } from './files/indexed-page.ts';
import type { PageGroups } from './page-groups.ts';
import { endPagefind } from './pagefind-process.ts';
import type { IndexOptions, PageToIndex } from './pagefind.ts';
import { mergeIndexes } from './partial-index.ts';
import { storedIndex, type StoredIndex } from './stored-index.ts';
import { writeWholeIndex } from './whole-index.ts';
import { writeIndex, type CompleteIndex } from './write-index.ts';
import type { WrittenPage } from './written-page.ts';

/** A Pagefind index in the making. Its pages have numbers in the order in which they are given. */
export interface MergedIndex {
  /**
   * Gives a page that an earlier index may have.
   * @param digest a digest of all that the page was made from.
   * @returns whether it was made from the same; if not, add it.
   */
  keep(url: string, digest: string): boolean;
  /** Gives a page that may have changed. */
  add(page: PageToIndex, digest?: string): Promise<void>;
  /**
   * Writes the index.
   * @param read gives a page again, if Pagefind has to index all of them at once.
   * @returns all pages, in their order.
   */
  write(read: (url: string) => PageToIndex): Promise<WrittenPage[]>;
  /** Ends Pagefind. */
  close(): Promise<void>;
}

/** What makes an index, and where. */
export interface MergedIndexOptions {
  options: IndexOptions;
  folder: IndexFolder;
  /** Notes of earlier builds by the same code. */
  notes: IndexNotes;
  /** Index the pages, by the same options. */
  groups: PageGroups;
}

/**
 * Starts an index. Pagefind indexes new and changed pages in groups. Their indexes and the earlier one are merged into the
 * one that Pagefind would make of all pages: the same files with the same content, though compressed by another program.
 * If Pagefind's format is not the one known here, it indexes all pages at once.
 */
export function openMergedIndex({
  options,
  folder,
  notes,
  groups,
}: MergedIndexOptions): MergedIndex {
  const key = JSON.stringify(options);
  const noted = notes.find(key);
  const earlier = noted && readEarlierIndex(noted, folder);
  const urls: string[] = [];
  return {
    keep(url, digest) {
      if (earlier?.pages.get(url)?.digest !== digest) return false;
      urls.push(url);
      return true;
    },
    async add(page, digest) {
      urls.push(page.url);
      const givenDigest = hash('sha256', JSON.stringify(page));
      const before = earlier?.pages.get(page.url);
      if (before?.givenDigest === givenDigest) before.digest = digest;
      else await groups.add({ ...page, digest, givenDigest });
    },
    async write(read) {
      const ended = await groups.end();
      const stored = ended?.map((group) => storedIndex(group, groups));
      const fresh = new Map(stored?.flatMap(({ given }) => given.map((page) => [page.url, page])));
      const pages = urls.flatMap((url) => fresh.get(url) ?? earlier?.pages.get(url) ?? []);
      const index = stored && complete(foundPages(pages), stored, earlier);
      if (!index) return await writeWholeIndex(readAll(urls, read), folder, options);
      await writeIndex(index, folder);
      notes.keep(key, noteIndex(pages, index));
      const names = new Map(
        index.pages.map(({ url }, number) => [url, index.files.fragments[number]]),
      );
      return pages.map(({ url, meta }) => ({ url, meta, name: names.get(url) }));
    },
    async close() {
      try {
        await groups.close();
      } finally {
        await endPagefind();
      }
    },
  };
}

function* readAll(
  urls: readonly string[],
  read: (url: string) => PageToIndex,
): Generator<PageToIndex> {
  for (const url of urls) yield read(url);
}

/**
 * Merges the earlier index and those of all groups.
 * @returns `undefined` if Pagefind has to do it: if no page has words, or the order of pages is one that only it knows.
 */
function complete(
  pages: readonly NumberedPage[],
  groups: readonly Omit<StoredIndex, 'given'>[],
  earlier: EarlierIndex | undefined,
): CompleteIndex | undefined {
  if (earlier?.whole && isSame(pages, earlier.found)) return earlier.whole;
  const parts = groups.filter(({ entry }) => entry);
  if (earlier) parts.push({ ...earlier, pages: earlier.found });
  const entry = earlier?.entry ?? parts[0]?.entry;
  const common = earlier?.common ?? groups[0]?.common;
  if (!entry || !common || pages.length === 0) return undefined;
  const fragments = new Map(parts.flatMap((part) => [...part.fragments]));
  try {
    return { pages, common, fragments, files: mergeIndexes(pages, parts, entry) };
  } catch {
    return undefined;
  }
}

function isSame(pages: readonly NumberedPage[], earlier: readonly NumberedPage[]): boolean {
  return pages.length === earlier.length && pages.every((page, number) => page === earlier[number]);
}
