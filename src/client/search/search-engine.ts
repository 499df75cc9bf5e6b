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

export interface SearchRequest {
  query: string;
  filters?: SearchFilters;
  /**
   * With `date` there is one order for all that has a place in it: pages are passages, the newest first, and names are
   * only those that the text does not hold, as when they are misspelt.
   */
  sort?: SearchSort;
  /** The filters to offer with the results; none when absent. */
  offer?: readonly FilterName[];
  /** Most hits to give of each sort. */
  names: number;
  passages: number;
}

export type SearchSort = 'relevance' | 'date';

export interface SearchAnswer {
  query: string;
  /** Pages found in all. */
  count: number;
  names: SearchHit[];
  nameCount: number;
  passages: SearchHit[];
  passageCount: number;
  /** What each filter that was asked for offers. */
  choices: Partial<Record<FilterName, FilterChoice[]>>;
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
  // A name that is as the query is written is in the text, too: that answer is no chance.
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

/** Names know nothing of filters; the pages that pass them are asked for. */
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

/** What each filter offers while the others stay as they are. */
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
