export interface FigurePart {
  text: string;
  /** Words and units of a figure are set smaller than its digits. */
  small?: true;
}

/** `$351.5bn` is `$351.5` and a small `bn`; a currency sign stays with its digits. */
export function figureParts(text: string): FigurePart[] {
  return text
    .split(/([\d\p{Sc}][\d\s.,\p{Sc}%−-]*\d%?|\d%?)/u)
    .filter((part) => part !== '')
    .map((part) => (/\d/.test(part) ? { text: part } : { text: part, small: true }));
}
