import type { HashedFile } from './words/hashed-file.ts';
import { indexFiles, type IndexEntry, type IndexFiles } from './files/index-files.ts';
import type { NumberedPage } from './files/indexed-page.ts';
import { mergeChunks } from './words/merge-chunks.ts';
import { metadataFields } from './files/meta-file.ts';
import { wordSource } from './words/word-source.ts';

/** An index of some pages of the site. */
export interface PartialIndex {
  /** In the order of their numbers. */
  pages: readonly NumberedPage[];
  /** The chunks of their words, in order. */
  words: readonly HashedFile[];
}

/**
 * Lists the files of an index of these pages, in this order. Each of them is a page of one of the parts; other pages of
 * the parts are left out.
 * @throws if the parts are not written in the format that is known here.
 */
export function mergeIndexes(
  pages: readonly NumberedPage[],
  parts: readonly PartialIndex[],
  like: IndexEntry,
): IndexFiles {
  const numbers = new Map(pages.map((page, number) => [page, number]));
  const fields = metadataFields(pages);
  const sources = parts.map((part) =>
    wordSource(
      part.words,
      Int32Array.from(part.pages, (page) => numbers.get(page) ?? -1),
      metadataFields(part.pages).map((field) => fields.indexOf(field)),
    ),
  );
  return indexFiles(pages, mergeChunks(sources), like);
}
