import type { IndexedPage, IndexResult, SearchIndex } from './search-index.ts';
import { wordsOf } from './search-sentence.ts';

/** When a page is from, next to the year that a query names. */
export type PageTime = 'then' | 'earlier';

/** The year that a query names. */
export interface AskedYear {
  year: string;
  /** Tells when a page is from: `undefined` if it is later or has no date. */
  timeOf(id: string): PageTime | undefined;
}

/** The year that a query names, among other words or alone. */
export async function askedYear(index: SearchIndex, query: string): Promise<AskedYear | undefined> {
  const year = yearIn(query);
  if (year === undefined) return undefined;
  const [places, { results }] = await Promise.all([
    index.datePlaces(),
    index.search(null, { filters: { year } }),
  ]);
  const pages = new Set(results.map(({ id }) => id));
  // The newest page has the first place. Without a page of that year, nothing tells where it begins.
  const oldest = Math.max(...[...pages].map((id) => places.get(id) ?? -1));
  const isBefore = (id: string): boolean => pages.size > 0 && (places.get(id) ?? -1) > oldest;
  return {
    year,
    timeOf: (id) => (pages.has(id) ? 'then' : isBefore(id) ? 'earlier' : undefined),
  };
}

/** The only year in a query, which is no phrase. */
function yearIn(query: string): string | undefined {
  const [year, another] =
    query.match(/(?<![\p{L}\p{N}.,-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}.,-])/gu) ?? [];
  return another === undefined && !/["“”„«»]/.test(query) ? year : undefined;
}

/**
 * Puts events of the year that a query names before others, and what is from before it after what can know of it, as far as
 * pages have all words.
 */
export function byTime(
  results: readonly IndexResult[],
  year: AskedYear | undefined,
  isEvent: (result: IndexResult) => boolean,
): IndexResult[] {
  if (!year) return [...results];
  const placeOf = (result: IndexResult): number => {
    if (result.isPartial) return 3;
    const time = year.timeOf(result.id);
    if (time === 'earlier') return 2;
    return time === 'then' && isEvent(result) ? 0 : 1;
  };
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A page without the places of a year: where its date tells the year, no sentence need do so. */
export function withoutYear(page: IndexedPage, { year }: AskedYear): IndexedPage {
  const words = wordsOf(page.content);
  const locations = page.locations.filter((place) => words[place]?.includes(year) === false);
  return { ...page, locations };
}
