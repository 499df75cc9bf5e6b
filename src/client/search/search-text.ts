import type { IndexAnswer, IndexResult, SearchFilters, SearchIndex } from './search-index.ts';
import { indexQueries } from './search-query.ts';

/** The pages whose text matches a query, the best first. */
export interface FoundText {
  results: IndexResult[];
  /** Number of these pages per value of a filter. */
  count(filter: string): Promise<Record<string, number>>;
}

/** A result without pages. */
export const nothingFound: FoundText = { results: [], count: async () => ({}) };

/** Finds the pages whose text matches every part of a query and that pass the filters. */
export async function findText(
  index: SearchIndex,
  query: string,
  filters: SearchFilters,
): Promise<FoundText> {
  const [first, ...rest] = await Promise.all(
    indexQueries(query).map((part) => index.search(part, { filters })),
  );
  if (!first) return nothingFound;
  if (rest.length === 0) {
    return { results: first.results, count: async (filter) => first.filters[filter] ?? {} };
  }
  const results = commonResults(first.results, rest);
  return { results, count: (filter) => countCommon(index, results, [first, ...rest], filter) };
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

/** Pages that appear in all answers, the highest total score first. */
function commonResults(
  results: readonly IndexResult[],
  answers: readonly IndexAnswer[],
): IndexResult[] {
  const scores = answers.map(
    (answer) => new Map(answer.results.map(({ id, score }) => [id, score])),
  );
  return results
    .filter(({ id }) => scores.every((each) => each.has(id)))
    .map((result) => ({
      ...result,
      score: scores.reduce((sum, each) => sum + (each.get(result.id) ?? 0), result.score),
    }))
    .sort((a, b) => b.score - a.score);
}

/** Number of filter values that are counted one by one, if the index cannot count them. */
const maxCounted = 24;

/**
 * Counts filter values over the common results. The index counts each answer separately, so the lowest of these counts
 * is an upper bound, and the likeliest values are counted exactly.
 */
async function countCommon(
  index: SearchIndex,
  results: readonly IndexResult[],
  answers: readonly IndexAnswer[],
  filter: string,
): Promise<Record<string, number>> {
  const [first, ...rest] = answers.map((answer) => answer.filters[filter] ?? {});
  const likely = Object.entries(first ?? {})
    .map(([value, count]) => ({
      value,
      most: Math.min(count, ...rest.map((counts) => counts[value] ?? 0)),
    }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most)
    .slice(0, maxCounted);
  const counts = await Promise.all(
    likely.map(async ({ value }): Promise<[string, number]> => {
      const having = await index.search(null, { filters: { [filter]: value } });
      const ids = new Set(having.results.map(({ id }) => id));
      return [value, results.filter(({ id }) => ids.has(id)).length];
    }),
  );
  return Object.fromEntries(counts);
}
