import type { SearchableName } from '../search/searchable-name.ts';
import { nameHit, passageHit, type SearchHit } from './search-hit.ts';
import {
  openSearchIndex,
  type FilterCounts,
  type IndexAnswer,
  type IndexResult,
  type SearchFilters,
  type SearchIndex,
} from './search-index.ts';
import { rankNames } from './search-names.ts';
import { indexQueries } from './search-query.ts';

export interface SearchRequest {
  query: string;
  filters?: SearchFilters;
  /** Most hits to give of each sort. */
  names: number;
  passages: number;
}

export interface SearchAnswer {
  query: string;
  names: SearchHit[];
  nameCount: number;
  passages: SearchHit[];
  passageCount: number;
  filters: FilterCounts;
  /** Ids of kinds by their names, for the marks of the filters. */
  kinds: Record<string, string>;
}

export interface SearchEngine {
  /**
   * Gives `undefined` when another search was begun in the meantime: its answer is the one to show.
   * @throws when the index cannot be loaded; the next search tries again.
   */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
}

export function createSearchEngine(
  base: string,
  open: (base: string) => Promise<SearchIndex> = openSearchIndex,
): SearchEngine {
  let opened: Promise<SearchIndex> | undefined;
  let newest = 0;
  return {
    async search(request) {
      newest += 1;
      const own = newest;
      opened ??= open(base);
      try {
        const answer = await answerRequest(await opened, request, base);
        return own === newest ? answer : undefined;
      } catch (failure) {
        opened = undefined;
        if (own !== newest) return undefined;
        throw failure;
      }
    },
  };
}

async function answerRequest(
  index: SearchIndex,
  request: SearchRequest,
  base: string,
): Promise<SearchAnswer> {
  const { query, filters = {} } = request;
  const found = findNames(index, query, filters);
  const names = found.slice(0, request.names).map((name) => nameHit(name, query, base));
  const { results, counts } = await searchText(index, query, filters);
  // Pages that are shown as names may be among the first; as many more are read to make up for them.
  const read = results.slice(0, request.passages + names.length);
  const pages = await Promise.all(read.map((result) => result.data()));
  const shown = new Set(names.map(({ url }) => url));
  const others = pages.filter((page) => !shown.has(page.url));
  return {
    query,
    names,
    nameCount: found.length,
    passages: others.slice(0, request.passages).map((page) => passageHit(page, query)),
    passageCount: results.length - (pages.length - others.length),
    filters: counts,
    kinds: Object.fromEntries(index.names.map(({ label, kind }) => [label, kind])),
  };
}

/** Names know their type, and nothing of the other filters. */
function findNames(index: SearchIndex, query: string, filters: SearchFilters): SearchableName[] {
  const { type, ...others } = filters;
  if (Object.keys(others).length > 0) return [];
  return rankNames(query, index.names).filter(({ label }) => !type || label === type);
}

async function searchText(
  index: SearchIndex,
  query: string,
  filters: SearchFilters,
): Promise<{ results: IndexResult[]; counts: FilterCounts }> {
  const answers = await Promise.all(
    indexQueries(query).map((part) => index.search(part, { filters })),
  );
  const [first, ...rest] = answers;
  if (!first) return { results: [], counts: {} };
  if (rest.length === 0) return { results: first.results, counts: first.totalFilters };
  return { results: commonResults(first.results, rest), counts: {} };
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
