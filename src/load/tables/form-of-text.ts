/** Longer texts differ in more than their form. */
const mostLetters = 60;

/**
 * The form of a text, which those that one program wrote have in common: `0,000` for `1,234` and `56,789`, `0.00.0000`
 * for `04.03.2021`, `a 0` for `Mar 2021`. Only the first digits count as one, for `12,5` is written otherwise than `1,234`.
 * Words without digits have nothing in common, nor have days that do not exist, and numbers of one length alone.
 */
export function formOf(text: string): string {
  const start = text.slice(0, mostLetters);
  if (!/\p{Nd}/u.test(start) || /^\d{4}-\d{2}(-\d{2})?$/.test(start)) return start.toLowerCase();
  if (/^\d+$/.test(start)) return start.replace(/\d/g, '0');
  return start
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{Nd}/gu, '0')
    .replace(/0+/, '0');
}
