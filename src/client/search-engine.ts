import type { SearchableName } from '../search/searchable-name.ts';
import {
  cutToSentence,
  markWords,
  parseExcerpt,
  removeSeams,
  type ExcerptPart,
} from './search-excerpt.ts';
import {
  openSearchIndex,
  type FilterCounts,
  type IndexedPage,
  type IndexResult,
  type Passage,
  type SearchFilters,
  type SearchIndex,
} from './search-index.ts';
import { rankNames } from './search-names.ts';
import { indexQueries } from './search-query.ts';

/** About two lines of a result. */
const excerptLetters = 200;

export interface SearchRequest {
  query: string;
  filters?: SearchFilters;
  /** Most hits to give of each sort. */
  names: number;
  passages: number;
}

/** A page that was found. All texts are plain, none is HTML. */
export interface SearchHit {
  title: ExcerptPart[];
  url: string;
  /** Id of an entity's kind. */
  kind?: string;
  /** `Company`, `Article`. */
  typeLabel: string;
  other?: { text: string; language: string };
  language?: string;
  /** Heading of the page that the passage stands under. */
  heading?: string;
  /** The passage, or one line on the page where it was found by its name. */
  excerpt: ExcerptPart[];
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
  const results = first.results
    .flatMap((result) => {
      const same = rest.flatMap(
        (answer) => answer.results.find(({ id }) => id === result.id) ?? [],
      );
      const score = same.reduce((sum, each) => sum + each.score, result.score);
      return same.length === rest.length ? [{ ...result, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  return { results, counts: {} };
}

function nameHit(name: SearchableName, query: string, base: string): SearchHit {
  const { title, path, kind, label, other, language, summary = '' } = name;
  return {
    title: markWords(title, query),
    url: base.replace(/\/$/, '') + path,
    kind,
    typeLabel: label,
    ...(other && { other }),
    ...(language && { language }),
    excerpt: markWords(summary, query),
  };
}

function passageHit(page: IndexedPage, query: string): SearchHit {
  const { title = '', kind, label = '', language, summary = '' } = page.meta;
  const passage = bestPassage(page);
  const heading = passage.title !== title && passage !== page ? passage.title : undefined;
  return {
    title: markWords(title, query),
    url: passage.url,
    ...(kind && { kind }),
    typeLabel: label,
    ...(language && { language }),
    ...(heading && { heading: removeSeams(heading) }),
    // Found by a name that its text does not hold: its first words would not say why.
    excerpt:
      page.locations.length > 0
        ? cutToSentence(parseExcerpt(passage.excerpt), excerptLetters)
        : markWords(summary, query),
  };
}

/** The part of the page that holds the query most often; the first of equals. */
function bestPassage(page: IndexedPage): Passage {
  const [best] = page.sub_results.toSorted((a, b) => b.locations.length - a.locations.length);
  return best ?? page;
}
