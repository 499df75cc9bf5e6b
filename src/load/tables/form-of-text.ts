/** Longer texts differ in more than their form. */
const mostLetters = 60;

/**
 * The form of a text, which those that one program wrote have in common: `0,000` for `1,234` and `56,789`, `0.00.0000`
 * for `04.03.2021`, `a 0` for `Mar 2021`. Only the first digits count as one, for `12,5` is written otherwise than `1,234`.
 */
export function formOf(text: string): string {
  return text
    .slice(0, mostLetters)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{Nd}/gu, '0')
    .replace(/0+/, '0');
}
