/** A part of a figure, set in one size. */
export interface FigurePart {
  text: string;
  /** Whether it is a word or unit, which is set smaller than digits. */
  small?: true;
}

/**
 * Splits a figure into digits and units: `$351.5bn` gives `$351.5` and a small `bn`. A currency sign stays with its
 * digits.
 */
export function figureParts(text: string): FigurePart[] {
  return text
    .split(/([\d\p{Sc}][\d\s.,\p{Sc}%−-]*\d%?|\d%?)/u)
    .filter((part) => part !== '')
    .map((part) => (/\d/.test(part) ? { text: part } : { text: part, small: true }));
}
