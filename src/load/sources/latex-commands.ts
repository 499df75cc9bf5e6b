/** Commands of LaTeX and babel that stand for characters, and that the parser of BibTeX leaves as they are. */
export const latexCharacters: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  S: '§',
  P: '¶',
  dag: '†',
  ddag: '‡',
  pounds: '£',
  euro: '€',
  ldots: '…',
  dots: '…',
  slash: '/',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  flq: '‹',
  frq: '›',
  og: '«\u202f',
  fg: '\u202f»',
  ',': '\u202f',
  '': ' ',
  // Where a word or line may break, or letters may touch.
  '-': '',
  '/': '',
  '@': '',
  nobreakdash: '',
  protect: '',
  relax: '',
  xspace: '',
  // Spaces, and a break of a line.
  nobreakspace: '\u00a0',
  quad: ' ',
  qquad: ' ',
  enspace: ' ',
  thinspace: '\u202f',
  space: ' ',
  '\\': ' ',
  // Signs of formulas that titles have.
  times: '×',
  circ: '°',
  sim: '∼',
  cdot: '·',
  pm: '±',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  to: '→',
  rightarrow: '→',
  infty: '∞',
};

/** Commands that leave only their words: script, language, lines and font do not count. */
export const plainCommands = [
  ...['textgreek', 'textlatin', 'textcyrillic', 'texthebrew', 'textnormal', 'text'],
  ...['mbox', 'hbox', 'underline', 'uline', 'ensuremath', 'mathit', 'mathbf', 'mathsf', 'mathcal'],
];

/** Commands with arguments: how many, and the text that remains of them. */
export const argumentCommands: Readonly<
  Record<string, readonly [count: number, write: (texts: readonly string[]) => string]>
> = {
  foreignlanguage: [2, ([, text = '']) => text],
  textcolor: [2, ([, text = '']) => text],
  selectlanguage: [1, () => ''],
  hspace: [1, () => ''],
  frac: [2, ([above = '', below = '']) => `${above}/${below}`],
  sqrt: [1, ([text = '']) => `√${text}`],
  mkbibparens: [1, ([text = '']) => `(${text})`],
  mkbibbrackets: [1, ([text = '']) => `[${text}]`],
  MakeUppercase: [1, ([text = '']) => text.toUpperCase()],
  uppercase: [1, ([text = '']) => text.toUpperCase()],
  MakeLowercase: [1, ([text = '']) => text.toLowerCase()],
  lowercase: [1, ([text = '']) => text.toLowerCase()],
  // What preambles of `.bib` files define to sort by other words than those shown.
  noop: [1, () => ''],
  noopsort: [1, () => ''],
  SortNoop: [1, () => ''],
  printfirst: [2, ([first = '']) => first],
  singleletter: [1, ([text = '']) => text],
  switchargs: [2, ([first = '', second = '']) => second + first],
};

/**
 * The text with the signs that LaTeX makes of others: `í` of an accent on a dotless i, `{\\'\\i}`, and the quotation marks of
 * `` `words' ``.
 */
export function inUnicode(text: string): string {
  const withMarks = text.replace(/([ıȷ])([\u0300-\u036f])/g, (_, letter: string, accent: string) =>
    `${letter === 'ı' ? 'i' : 'j'}${accent}`.normalize('NFC'),
  );
  const withDegrees = withMarks.replace(/<sup>°<\/sup>/g, '°');
  if (!withDegrees.includes('`')) return withDegrees;
  // Who opens quotations as in LaTeX also closes them so.
  return withDegrees.replace(/\?`/g, '¿').replace(/!`/g, '¡').replace(/`/g, '‘').replace(/'/g, '’');
}
