import { precisionOf, type PartialDate } from '../../../model/dates/partial-date.ts';
import { onlyDateIn } from '../../../model/dates/written-date.ts';
import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { normalize, withoutQuotes } from './search-names.ts';
import type { Meaning } from './search-meaning.ts';

/**
 * What a query means that is a day or month: the events of that time, and the texts that write it. `2021-07-02` finds what
 * `2 July 2021` finds if something happened on that day. A year alone is a word like others.
 */
export function meaningOfDate(
  query: string,
  names: readonly SearchableName[],
): Meaning | undefined {
  const date = dateOf(query);
  if (date === undefined || precisionOf(date) === 'year') return undefined;
  const events = names
    .filter(({ on }) => on?.startsWith(date))
    .sort(({ on: a = '' }, { on: b = '' }) => (a < b ? -1 : Number(a > b)));
  // As the site writes that day, and as the query does: a source may quote a title in another form.
  const written = precisionOf(date) === 'day' ? events.slice(0, 1).map(({ day = '' }) => day) : [];
  const texts = [...written, query]
    .flatMap((text) => [text, text.replace(ordinal, '')])
    .map((text) => `"${normalize(text)}"`);
  return { names: events, isName: true, isDate: true, texts: [...new Set(texts)] };
}

/** Some write the first of a month as the first, some as a number: `1er mai`, `1 mai`; `1º maggio`, `1° maggio`. */
const ordinal = /(?<=^\d{1,2})(?:\.?[º°]|er)(?= )/;

/** The date that a query is. Without a whole year, `May 21` may be a day. */
function dateOf(query: string): PartialDate | undefined {
  return /(?<!\d)\d{4}(?!\d)|年/.test(query) ? onlyDateIn(withoutQuotes(query)) : undefined;
}
