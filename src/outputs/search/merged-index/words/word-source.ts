import type { HashedFile } from './hashed-file.ts';

/** The words of some pages of an index, as Pagefind writes them, with their new places in the index of all pages. */
export interface WordSource {
  /** In the order of their words. */
  chunks: readonly HashedFile[];
  /** New number of each page, by its number here; -1 for pages that leave the index. */
  pages: Int32Array;
  /**
   * The block of each page. Pages of a block are neighbours here and in the index of all pages, so what says of them how
   * far they are apart stays as it is.
   */
  blocks: Int32Array;
  /** New number of each metadata field, by its number here. */
  fields: readonly number[];
  /** Whether a field gets another number. */
  movesFields: boolean;
}

/**
 * @param pages new number of each page, or -1.
 * @param fields new number of each metadata field.
 */
export function wordSource(
  chunks: readonly HashedFile[],
  pages: Int32Array,
  fields: readonly number[],
): WordSource {
  const blocks = new Int32Array(pages.length);
  let block = 0;
  let next = -1;
  for (const [number, page] of pages.entries()) {
    if (page !== next) block += 1;
    blocks[number] = block;
    next = page + 1;
  }
  const movesFields = fields.some((field, number) => field !== number);
  return { chunks, pages, blocks, fields, movesFields };
}
