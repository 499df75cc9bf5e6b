/** A part of a figure, set in one size. */
export interface FigurePart {
  text: string;
  /** Whether it is a word or unit, which is set smaller than digits. */
  small?: true;
}

/**
 * Splits a figure into digits and units: `$351.5bn` gives `$351.5` and a small `bn`. The signs of
 * currencies and per cent stay with their digits.
 */
export function figureParts(text: string): FigurePart[] {
  return text
    .split(/(\u200e?[+−-]?%?(?:[\p{Nd}\p{Sc}][\p{Nd}\s.,٫٬\p{Sc}%−-]*\p{Nd}|\p{Nd})(?:\s?%)?)/u)
    .filter((part) => part !== '')
    .map((part) => (/\p{Nd}/u.test(part) ? { text: part } : { text: part, small: true }));
}
