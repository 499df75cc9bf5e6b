import type { SearchableName } from '../../outputs/search/searchable-name.ts';
import {
  createDescriber,
  filterChoices,
  type FilterChoice,
  type FilterName,
} from './search-choices.ts';
import { isChance } from './search-doubt.ts';
import { nameHit, passageHit, type SearchHit } from './search-hit.ts';
import { openSearchIndex, type SearchFilters, type SearchIndex } from './search-index.ts';
import { rankNames } from './search-names.ts';
import { findText, newestFirst, nothingFound, type FoundText } from './search-text.ts';

/** A query with its filters and limits. */
export interface SearchRequest {
  query: string;
  filters?: SearchFilters;
  /**
   * `date` lists all matching pages as passages, the newest first. Names then hold only entities whose page text does
   * not match, for example because the query is misspelt.
   */
  sort?: SearchSort;
  /** The filters to offer with the results; none if absent. */
  offer?: readonly FilterName[];
  /** Maximum number of names, and of passages, to return. */
  names: number;
  passages: number;
}

/** The order of results. */
export type SearchSort = 'relevance' | 'date';

/** The results of a request. */
export interface SearchAnswer {
  query: string;
  /** Total number of pages found. */
  count: number;
  names: SearchHit[];
  nameCount: number;
  passages: SearchHit[];
  passageCount: number;
  /** The values on offer for each requested filter. */
  choices: Partial<Record<FilterName, FilterChoice[]>>;
}

/** Answers searches on the site, in the page or in a worker. */
export interface SearchEngine {
  /**
   * Gives `undefined` if another search has started since: only its answer is shown.
   * @throws if the index cannot be loaded; the next search tries again.
   */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
}

/** Creates the search engine of the site at `base`. The index is opened with the first search. */
export function createSearchEngine(
  base: string,
  open: (base: string) => Promise<SearchIndex> = openSearchIndex,
): SearchEngine {
  let opened: Promise<OpenIndex> | undefined;
  let newest = 0;
  return {
    async search(request) {
      newest += 1;
      const own = newest;
      opened ??= open(base).then((index) => ({ index, describe: createDescriber(index.names) }));
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

interface OpenIndex {
  index: SearchIndex;
  describe: ReturnType<typeof createDescriber>;
}

async function answerRequest(
  opened: OpenIndex,
  request: SearchRequest,
  base: string,
): Promise<SearchAnswer> {
  const { index } = opened;
  const { query, filters = {}, offer = [], sort = 'relevance' } = request;
  await index.loadFilters(offer);
  const ranked = rankNames(query, index.names);
  // A name that matches as written also occurs in the text, so the text did not match by chance.
  const isWritten = ranked.names.length > 0 && !ranked.isMisspelt;
  const find = async (others: SearchFilters): Promise<FoundText> => {
    const found = await findText(index, query, others);
    const isNone = !isWritten && (await isChance(query, found.results, ranked.isMisspelt));
    return isNone ? nothingFound : found;
  };
  const [named, text] = await Promise.all([passing(index, ranked.names, filters), find(filters)]);
  const byDate = sort === 'date';
  const results = byDate ? await newestFirst(index, text.results) : text.results;
  const inText = new Set(results.map(({ id }) => id));
  const onlyNamed = named.filter(({ page }) => !inText.has(page));
  const listed = byDate ? onlyNamed : named;
  const names = listed.slice(0, request.names);
  const shown = new Set(names.map(({ page }) => page));
  const others = results.filter(({ id }) => !shown.has(id));
  const pages = await Promise.all(others.slice(0, request.passages).map((result) => result.data()));
  return {
    query,
    count: results.length + onlyNamed.length,
    names: names.map((name) => nameHit(name, query, base)),
    nameCount: listed.length,
    passages: pages.map((page) => passageHit(page, query)),
    passageCount: others.length,
    choices: await choicesOf(opened.describe, offer, filters, text, find),
  };
}

/** Names have no filters of their own, so the index is asked which pages pass. */
async function passing(
  index: SearchIndex,
  names: SearchableName[],
  filters: SearchFilters,
): Promise<SearchableName[]> {
  if (names.length === 0 || Object.keys(filters).length === 0) return names;
  const { results } = await index.search(null, { filters });
  const pages = new Set(results.map(({ id }) => id));
  return names.filter(({ page }) => pages.has(page));
}

/** The values each filter offers while the other filters stay set. */
async function choicesOf(
  describe: OpenIndex['describe'],
  offer: readonly FilterName[],
  filters: SearchFilters,
  text: FoundText,
  find: (filters: SearchFilters) => Promise<FoundText>,
): Promise<SearchAnswer['choices']> {
  const entries = await Promise.all(
    offer.map(async (name): Promise<[FilterName, FilterChoice[]]> => {
      const { [name]: chosen, ...others } = filters;
      const found = chosen === undefined ? text : await find(others);
      const choices = filterChoices(await found.count(name), chosen, (value) =>
        describe(name, value),
      );
      return [name, choices];
    }),
  );
  return Object.fromEntries(entries);
}
