import type { IndexAnswer, IndexResult, SearchFilters, SearchIndex } from './search-index.ts';
import { indexQueries } from './search-query.ts';

/** The pages whose text holds a query, the best first. */
export interface FoundText {
  results: IndexResult[];
  /** How many of them have each value of a filter. */
  count(filter: string): Promise<Record<string, number>>;
}

export const nothingFound: FoundText = { results: [], count: async () => ({}) };

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

/** The newest pages first; those without a date follow, in the order they have. */
export async function newestFirst(
  index: SearchIndex,
  results: readonly IndexResult[],
): Promise<IndexResult[]> {
  const places = await index.datePlaces();
  const placeOf = ({ id }: IndexResult): number => places.get(id) ?? places.size;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Pages that all answers hold, the highest sum of scores first. */
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

/** Values of a filter that are looked up one by one where the index cannot count them. */
const mostCounted = 24;

/** The index counts for each of several answers alone: no page of all of them can have a value that one has not. */
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
    .slice(0, mostCounted);
  const counts = await Promise.all(
    likely.map(async ({ value }): Promise<[string, number]> => {
      const having = await index.search(null, { filters: { [filter]: value } });
      const ids = new Set(having.results.map(({ id }) => id));
      return [value, results.filter(({ id }) => ids.has(id)).length];
    }),
  );
  return Object.fromEntries(counts);
}
