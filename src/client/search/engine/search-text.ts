import { hasSum, numberOfSum, sumForms, wordsAndSums } from './numbers/written-sums.ts';
import { isChance } from './search-doubt.ts';
import type { IndexAnswer, IndexResult, SearchFilters, SearchIndex } from './search-index.ts';
import { searchWords, withPhrase } from './search-phrase.ts';
import { indexQueries } from './search-query.ts';

/** The pages whose text matches a query, the best first. */
export interface FoundText {
  results: IndexResult[];
  /** Whether some of them lack words of the query. */
  isPartial: boolean;
  /** Number of these pages per value of a filter. */
  count(filter: string): Promise<Record<string, number>>;
}

/** A result without pages. */
export const nothingFound: FoundText = { results: [], isPartial: false, count: async () => ({}) };

/** With fewer pages than this that have all words, those that have most of them are found, too. */
const fewPages = 8;

/** Words of a query that are searched one by one. */
const mostWords = 12;

/** The part of what the words of a query say that a page must have. */
const neededPart = 0.4;

/** What a page that lacks words is worth next to one that has all. */
const partialWorth = 0.5;

/** What to search the text for. */
export interface TextSearch {
  /** Pages match any of them. */
  texts: readonly string[];
  /** Whether to stop at the first text if many pages match: each word may load a part of the index. */
  isSparing: boolean;
}

/** Finds the pages that match any of the texts and pass the filters. */
export async function findText(
  index: SearchIndex,
  { texts, isSparing }: TextSearch,
  filters: SearchFilters,
): Promise<FoundText> {
  const [query, ...others] = texts;
  if (isSparing && query !== undefined && others.length > 0) {
    const first = await findText(index, { texts: [query], isSparing }, filters);
    if (first.results.length >= fewPages) return first;
  }
  const found = await Promise.all(
    texts.flatMap((text) =>
      hasSum(text)
        ? sumForms(text).map((form) => findCertain(index, form, filters))
        : [findAll(index, indexQueries(text), filters)],
    ),
  );
  const [first, ...rest] = found;
  if (!first) return nothingFound;
  if (rest.length === 0) return first;
  return foundIn(index, addScores(found.map(({ results }) => results)), false, filters);
}

/**
 * Adds pages that have most words of a query to those that have all. The rarest words count most.
 * @param all the pages that have all words.
 */
export async function addPartial(
  index: SearchIndex,
  query: string,
  all: FoundText,
  filters: SearchFilters,
): Promise<FoundText> {
  const total = (await index.sections()).size;
  const words = [...new Set(wordsAndSums(query))].slice(0, mostWords);
  const answers = await Promise.all(words.map((word) => findPart(index, word, filters)));
  const weighed = answers
    .filter(({ results }) => results.length > 0)
    .map(({ results }) => ({
      results,
      weight: Math.log(1 + Math.max(total, results.length) / results.length),
    }));
  const sum = weighed.reduce((part, { weight }) => part + weight, 0);
  const covered = new Map<string, number>();
  const scored = weighed.map(({ results, weight }) => {
    const best = results[0]?.score || 1;
    return results.map((result) => {
      covered.set(result.id, (covered.get(result.id) ?? 0) + weight / sum);
      // To have a word counts more than to have it often.
      return { ...result, score: (weight / sum) * (0.7 + (0.3 * result.score) / best) };
    });
  });
  const complete = new Map(all.results.map((result) => [result.id, result]));
  const results = addScores(scored)
    .filter(({ id }) => complete.has(id) || (covered.get(id) ?? 0) >= neededPart)
    .map((result) => {
      const whole = complete.get(result.id);
      if (!whole) return partial(result);
      return whole.hasPhrase ? withPhrase(result) : result;
    })
    .sort((a, b) => b.score - a.score);
  return foundIn(index, results, results.length > complete.size, filters);
}

function partial(result: IndexResult): IndexResult {
  return { ...result, isPartial: true, score: result.score * partialWorth };
}

/** Finds pages with a word or a sum, which may be rounded. */
async function findPart(
  index: SearchIndex,
  text: string,
  filters: SearchFilters,
): Promise<FoundText> {
  const number = numberOfSum(text);
  if (number !== undefined || !hasSum(text))
    return await findCertain(index, number ?? text, filters);
  return await findText(index, { texts: [text], isSparing: false }, filters);
}

/** Finds pages with all words of a text, unless they match only by chance. */
async function findCertain(
  index: SearchIndex,
  text: string,
  filters: SearchFilters,
): Promise<FoundText> {
  const found = await findAll(index, indexQueries(text), filters);
  return (await isChance(text, found.results)) ? nothingFound : found;
}

/** Whether a query has several words, not as a phrase, or a sum, which may be rounded, and few pages have all of it. */
export function isSparse(query: string, { results }: FoundText): boolean {
  const isPhrase = /["“”„«»]/u.test(query);
  const mayBePart = /\S\s+\S/u.test(query.trim()) || hasSum(query);
  return results.length < fewPages && !isPhrase && mayBePart;
}

/** Sorts results by date, the newest first. Pages without a date follow in their previous order. */
export async function newestFirst(
  index: SearchIndex,
  results: readonly IndexResult[],
): Promise<IndexResult[]> {
  const places = await index.datePlaces();
  const placeOf = ({ id }: IndexResult): number => places.get(id) ?? places.size;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The pages that all searches find. */
async function findAll(
  index: SearchIndex,
  queries: readonly string[],
  filters: SearchFilters,
): Promise<FoundText> {
  const answers = await Promise.all(queries.map((query) => searchWords(index, query, filters)));
  const [first, ...rest] = answers;
  if (!first) return nothingFound;
  if (rest.length === 0) {
    const count = async (filter: string) => first.filters[filter] ?? {};
    return { results: first.results, isPartial: false, count };
  }
  return foundIn(index, commonResults(first.results, rest), false, filters);
}

/** Pages that appear in all answers, the highest total score first. */
function commonResults(
  results: readonly IndexResult[],
  answers: readonly IndexAnswer[],
): IndexResult[] {
  const others = answers.map(({ results: ids }) => new Set(ids.map(({ id }) => id)));
  const common = results.filter(({ id }) => others.every((each) => each.has(id)));
  const ids = new Set(common.map(({ id }) => id));
  return addScores([
    common,
    ...answers.map((answer) => answer.results.filter(({ id }) => ids.has(id))),
  ]);
}

/** Pages that appear in any list, each once, the highest total score first. */
function addScores(lists: readonly (readonly IndexResult[])[]): IndexResult[] {
  const found = new Map<string, IndexResult>();
  for (const result of lists.flat()) {
    const earlier = found.get(result.id);
    found.set(result.id, earlier ? addedUp(earlier, result) : result);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function addedUp(a: IndexResult, b: IndexResult): IndexResult {
  return { ...a, score: a.score + b.score, words: [...a.words, ...b.words] };
}

/** Results of several searches, of which the index has no counts. */
function foundIn(
  index: SearchIndex,
  results: IndexResult[],
  isPartial: boolean,
  filters: SearchFilters,
): FoundText {
  return { results, isPartial, count: (filter) => countIn(index, results, filter, filters) };
}

/** Number of filter values that are counted one by one, since the index counts only its own answers. */
const maxCounted = 24;

/** Counts the likeliest values of a filter over results: those of most pages that pass the filters. */
async function countIn(
  index: SearchIndex,
  results: readonly IndexResult[],
  filter: string,
  filters: SearchFilters,
): Promise<Record<string, number>> {
  if (results.length === 0) return {};
  const ids = new Set(results.map(({ id }) => id));
  const all = await index.search(null, { filters });
  const likely = Object.entries(all.filters[filter] ?? {})
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxCounted);
  const counts = await Promise.all(
    likely.map(async ([value]): Promise<[string, number]> => {
      const having = await index.search(null, { filters: { [filter]: value } });
      return [value, having.results.filter(({ id }) => ids.has(id)).length];
    }),
  );
  return Object.fromEntries(counts);
}
