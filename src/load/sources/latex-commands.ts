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
};

/** Commands that say in which script or language their words are. */
export const languageCommands = ['textgreek', 'textlatin', 'textcyrillic', 'texthebrew'];
