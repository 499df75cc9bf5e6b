/** The spaces of a date: `2 July 2021`, `2. Juli 2021`. */
const spaces = /(?<=\p{Nd}\.?) (?=\p{L}+ \p{Nd}{4})|(?<=\p{Nd}\.? \p{L}+) (?=\p{Nd}{4})/gu;

/** A text whose dates stay in one line: a narrow column would end a line with `on 2`. */
export function unbrokenDates(text: string): string {
  return text.replace(spaces, '\u00a0');
}
