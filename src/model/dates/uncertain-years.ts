/** The first and the last year that a text in words may mean, with four digits: `1300` and `1399`. */
export interface UncertainYears {
  from: string;
  to: string;
}

/**
 * The years of a text that is no exact date: `c. 1340` and `1340?` may be 1340, `between 1340 and 1350`, `1340s` and
 * `14th century` are spans. `undefined` if other digits are in it, which may be of a day.
 */
export function uncertainYears(text: string): UncertainYears | undefined {
  const decade = /^\D*(?<!\d)(\d{3})(?:x|0['’]?(?:s|er|年代))\D*$/i.exec(text)?.[1];
  if (decade !== undefined) return { from: `${decade}0`, to: `${decade}9` };
  const century = centuryIn(text);
  if (century !== undefined) return { from: `${century}00`, to: `${century}99` };
  const years = (text.match(/\d+/g) ?? []).map(yearOf);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || years.length > 2 || to < from) return undefined;
  return { from, to };
}

/** The first two digits of the years of a century: `13` of `14th century`, `14. Jh.`, `13XX`. */
function centuryIn(text: string): string | undefined {
  const digits = /^\D*(?<!\d)(\d{2})xx\D*$/i.exec(text)?.[1];
  if (digits !== undefined) return digits;
  const count = century.exec(text)?.[1];
  const before = Number(count) - 1;
  return count && before > 0 ? String(before).padStart(2, '0') : undefined;
}

/** A number with the word for a century: English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese. */
const century =
  /^\D*(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|e|ème|º|-й)?[ -]?(?:c\.$|cent|jh|jahrh|si[eè]cle|siglo|s[ée]culo|secolo|eeuw|век|世[纪紀])\D*$/iu;

/** A number of three or four digits as a year. */
function yearOf(digits: string): string | undefined {
  return /^(?!0000)\d{3,4}$/.test(digits) ? digits.padStart(4, '0') : undefined;
}
