/** A page of a written index. */
export interface WrittenPage {
  url: string;
  /** Metadata, by field. */
  meta: Record<string, string>;
  /** Name of its fragment, by which Pagefind knows the page: `en_306ee9f`. None if it has no words. */
  name: string | undefined;
}
