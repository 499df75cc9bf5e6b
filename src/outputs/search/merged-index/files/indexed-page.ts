/** A page that was given to the index. */
export interface IndexedPage {
  /** Its address, by which it is known. */
  url: string;
  /** What its giver says it was made from; equal digests mean equal pages. */
  digest?: string | undefined;
  /** A digest of what Pagefind was given. */
  givenDigest: string;
  /** Metadata, by field. */
  meta: Record<string, string>;
  /** The values that pages can be sorted by. */
  sorts: Record<string, string>;
  /** Nothing if it has no words, so that search does not find it. */
  found?: FoundPage;
}

/** What Pagefind makes of a page beside its words. */
export interface FoundPage {
  /** Digest of its fragment, the file with its texts. */
  hash: string;
  words: number;
  /** The values of each filter. */
  filters: Record<string, string[]>;
}

/** A page that search finds. Its number is its place among these. */
export type NumberedPage = IndexedPage & { found: FoundPage };

/** The pages that search finds. */
export function foundPages(pages: readonly IndexedPage[]): NumberedPage[] {
  return pages.filter((page): page is NumberedPage => page.found !== undefined);
}
