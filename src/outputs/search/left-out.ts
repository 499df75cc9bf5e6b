/**
 * Selectors of elements that are not indexed: aids to navigation and reading, and content that has a page of its own.
 * Templates exclude more with `data-pagefind-ignore`. Whole parts never reach the index (`searched-part.ts`).
 */
export const leftOut: readonly string[] = [
  // Controls, drawings, sources of formulas.
  ...[
    'nav',
    'svg',
    'form',
    'fieldset',
    'button',
    'template',
    'annotation',
    '.btns',
    '.scales',
    '.edit',
  ],
  // Citation and note marks, and the links back from them.
  ...['.c', '.back', '.jump', '.note > b'],
  // The date and source of a value, which the text around it gives if they matter there.
  '.val-origin',
  // Kickers, contents, and section headings that many pages share.
  ...['.kicker', '.toc', '.sec', '.citebox', '.sr', 'header .meta'],
  // Names, sentences, events, articles, sources and figures that belong to other pages.
  ...['.relations', '.men', '.tl', '.rel', '.refs', '.tbl', '.src', '.key', '.from'],
  // How many years of a timeline are folded away.
  '.fold > summary',
  // Addresses of the page in other forms.
  '.as-data',
];
