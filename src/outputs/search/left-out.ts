/**
 * Parts of a page that are not indexed: what helps to move about and to read, and what stands on a page of its own,
 * where it is found. A template leaves out more with `data-pagefind-ignore`.
 */
export const leftOut: readonly string[] = [
  // Controls, drawings, sources of formulas.
  ...['nav', 'svg', 'form', 'button', 'template', 'annotation', '.btns', '.scales', '.edit'],
  // Marks of citations and notes, and the ways back from them.
  ...['.c', '.back', '.jump', '.note > b'],
  // The line above a title, contents, heads of sections that many pages share.
  ...['.kicker', '.toc', '.sec', '.citebox', '.sr', 'header .meta'],
  // Names, sentences, events, articles, sources and figures of elsewhere.
  ...['.relations', '.men', '.tl', '.rel', '.refs', '.tbl', '.src', '.key'],
];
