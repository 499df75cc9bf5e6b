/** The parts that a page loads on its reader's first action, from the file beside it that `data-later` names. */
export interface LaterParts {
  /** What follows `?` in `data-later`. A page that is older than this file has another, and parts that do not fit it. */
  edition?: string;
  /** The HTML within `template[data-cards]`. */
  cards?: string;
  /** The HTML below the summary of each long table that is a link, in their order. */
  tables: string[];
  /** The attribute `data-values` of each choice of scale with values of its own, as in HTML, in their order. */
  values: string[];
  /** Words of the search dialog and the notice, as attributes in HTML. */
  words: string[];
  /** What only the search index reads of `<main>`, as attributes in HTML. Pages have no use for it. */
  index?: string;
}
