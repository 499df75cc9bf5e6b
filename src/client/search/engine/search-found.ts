import { hasHan } from '../../../model/text/has-han.ts';
import { inOtherCharacters, withoutDigraphs } from './search-characters.ts';
import { hasSum } from './numbers/written-sums.ts';
import { meaningOfDate } from './search-date.ts';
import { isChance } from './search-doubt.ts';
import type { SearchFilters, SearchIndex } from './search-index.ts';
import type { Meaning, NameFinder } from './search-meaning.ts';
import { normalize } from './search-names.ts';
import type { SearchRequest } from './search-request.ts';
import type { Spelling } from './search-spelling.ts';
import { addPartial, findText, isSparse, nothingFound, type FoundText } from './search-text.ts';

/** The meaning of a query, and the texts that match it. */
export interface Found {
  /** The query, corrected if it is misspelt, or in other characters. */
  wanted: string;
  /** Whether `wanted` is the query in other letters, of which readers need not be told: `koln` for `koeln`. */
  isSameWords?: true;
  meaning: Meaning;
  text: FoundText;
  /** Finds texts with other filters. */
  find(filters: SearchFilters): Promise<FoundText>;
}

/** An index with what finds names in queries and corrects them. */
export interface FindingIndex {
  index: SearchIndex;
  finder: NameFinder;
  spelling: Spelling;
}

/** A query with what limits its pages. */
type PageSearch = Required<Pick<SearchRequest, 'query' | 'filters' | 'isSparing'>>;

/**
 * Finds names and texts. A date finds what happened then, if anything did. If nothing matches the query as written, its
 * letters may stand for `ä`, `ö` and `ü`, its spelling is corrected, or it is written in the other characters of Chinese.
 */
export async function findPages(opened: FindingIndex, search: PageSearch): Promise<Found> {
  const dated = await findDated(opened, search);
  if (dated) return dated;
  const found = await findSpelt(opened, search);
  const { query } = search;
  const plain = isWhole(found) && found.wanted === query ? undefined : withoutDigraphs(query);
  if (plain !== undefined) {
    const again = await findSpelt(opened, { ...search, query: plain });
    if (isWhole(again) && again.wanted === plain) return { ...again, isSameWords: true };
  }
  const characters = isWhole(found) || !hasHan(query) ? undefined : await opened.index.characters();
  if (!characters) return found;
  for (const other of inOtherCharacters(query, characters)) {
    const again = await findSpelt(opened, { ...search, query: other });
    if (isWhole(again)) return again;
  }
  return found;
}

async function findDated(
  { index }: FindingIndex,
  { query, filters, isSparing }: PageSearch,
): Promise<Found | undefined> {
  const meaning = meaningOfDate(query, index.names);
  if (!meaning) return undefined;
  const find = (others: SearchFilters): Promise<FoundText> =>
    findText(index, { texts: meaning.texts, isSparing }, others);
  const text = await find(filters);
  const isFound = meaning.names.length > 0 || text.results.length > 0;
  return isFound ? { wanted: query, meaning, text, find } : undefined;
}

/** Whether something has all words of the query. */
function isWhole({ meaning, text }: Found): boolean {
  return meaning.isName || text.results.some(({ isPartial }) => !isPartial);
}

/** A correction of a query that leaves the words alone that any text has. Pages may lack one of them for another reason. */
async function withKnownWords(
  index: SearchIndex,
  query: string,
  correction: string | undefined,
): Promise<string | undefined> {
  const words = normalize(query).split(' ');
  if (correction === undefined || words.length === 1) return correction;
  const meant = await Promise.all(
    correction.split(' ').map(async (corrected, place) => {
      const word = words[place] ?? '';
      // The index finds forms of a word by their common beginning.
      if (word.startsWith(corrected)) return word;
      const { results } = await findText(index, { texts: [word], isSparing: false }, {});
      return results.length === 0 || (await isChance(word, results, corrected)) ? corrected : word;
    }),
  );
  const text = meant.join(' ');
  return text === words.join(' ') ? undefined : text;
}

/** Finds a query as it is written. If nothing matches, its spelling is corrected; without a correction, no text is found. */
async function findSpelt(
  { index, finder, spelling }: FindingIndex,
  { query, filters, isSparing }: PageSearch,
): Promise<Found> {
  const asked = finder.understand(query);
  const correction = asked.isName ? undefined : spelling.correct(query);
  const written = await findText(index, { texts: asked.texts, isSparing }, filters);
  // A name that matches as written also occurs in the text, so the text did not match by chance.
  const isFound =
    written.results.length > 0 &&
    (asked.isName || hasSum(query) || !(await isChance(query, written.results, correction)));
  const corrected = isFound ? undefined : await withKnownWords(index, query, correction);
  const wanted = corrected ?? query;
  const meaning = corrected === undefined ? asked : finder.understand(corrected);
  const findWhole = async (others: SearchFilters): Promise<FoundText> => {
    if (!isFound && corrected === undefined) return nothingFound;
    if (isFound && others === filters) return written;
    return await findText(index, { texts: meaning.texts, isSparing }, others);
  };
  const find = async (others: SearchFilters): Promise<FoundText> => {
    const whole = await findWhole(others);
    if (meaning.entity || !isSparse(wanted, whole)) return whole;
    return await addPartial(index, meaning.texts.at(-1) ?? wanted, whole, others);
  };
  return { wanted, meaning, text: await find(filters), find };
}
