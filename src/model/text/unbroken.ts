/**
 * The spaces of a date, `2 July 2021`, `2. Juli 2021`, `1er juillet 2021`, `1º luglio 2021`, `2021 г.`, and those of a
 * sum, `RMB 8bn`, `2,8 млрд ₽`, `12,5 %`.
 */
const spaces = new RegExp(
  [
    String.raw`(?<=\p{Nd}(?:\.|er|º)?) (?=\p{L}+ \p{Nd}{4})`,
    String.raw`(?<=\p{Nd}(?:\.|er|º)? \p{L}+) (?=\p{Nd}{4})`,
    String.raw`(?<=(?<!\p{L})\p{Lu}{3}) (?=\p{Nd})`,
    String.raw`(?<=\p{Nd}) (?=(?:\p{L}+\.? )?\p{Sc}(?!\s?\p{Nd})|[%‰]|\p{L}\.)`,
    String.raw`(?<=\p{Nd} \p{L}+\.?) (?=\p{Sc}(?!\s?\p{Nd}))`,
  ].join('|'),
  'gu',
);

/** A text whose dates and sums stay in one line: a narrow column would end a line with `on 2`, or with `RMB`. */
export function unbroken(text: string): string {
  return text.replace(spaces, '\u00a0');
}
