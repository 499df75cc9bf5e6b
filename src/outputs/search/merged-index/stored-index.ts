import { deserialize } from 'node:v8';
import { compressedFile } from './files/compressed-file.ts';
import type { IndexEntry } from './files/index-files.ts';
import type { IndexedPage } from './files/indexed-page.ts';
import type { IndexedGroup, PageGroups } from './page-groups.ts';
import type { PartialIndex } from './partial-index.ts';
import type { Extent } from './scratch-file.ts';
import type { CompleteIndex } from './write-index.ts';

/** An index of some pages, whose files are read when they are needed. */
export interface StoredIndex extends PartialIndex, Pick<CompleteIndex, 'common' | 'fragments'> {
  /** All pages that were given; `pages` are those that search finds. */
  given: readonly IndexedPage[];
  /** None if none of its pages has words. */
  entry: IndexEntry | undefined;
}

/** Reads the index of a group. */
export function storedIndex(group: Extent, { read }: Pick<PageGroups, 'read'>): StoredIndex {
  const { pages: given, index, common }: IndexedGroup = deserialize(read(group));
  const { entry, pages = [], fragments = [], words = [] } = index ?? {};
  return {
    given,
    entry,
    pages,
    words: words.map(({ hash, at }) => compressedFile(hash, () => read(at))),
    fragments: new Map(fragments.map(({ hash, at }) => [hash, () => read(at)])),
    common: new Map(
      common.map(([path, { hash, at }]) => [path, { hash, content: () => read(at) }]),
    ),
  };
}
