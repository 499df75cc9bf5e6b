/** The spaces of a date, `2 July 2021`, `2. Juli 2021`, `1er juillet 2021`, and the one of a sum behind its currency, `RMB 8bn`. */
const spaces =
  /(?<=\p{Nd}(?:\.|er)?) (?=\p{L}+ \p{Nd}{4})|(?<=\p{Nd}(?:\.|er)? \p{L}+) (?=\p{Nd}{4})|(?<=(?<!\p{L})\p{Lu}{3}) (?=\p{Nd})/gu;

/** A text whose dates and sums stay in one line: a narrow column would end a line with `on 2`, or with `RMB`. */
export function unbroken(text: string): string {
  return text.replace(spaces, '\u00a0');
}
