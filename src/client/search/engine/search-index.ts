import type { SearchSection } from '../../../views/page-type/searchable-page.ts';
import type { HanCharacters } from '../../../outputs/search/han-characters.ts';
import { hasHan } from '../../../model/text/has-han.ts';
import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { countLostParts } from './lost-parts.ts';
import { withTitleForms } from './search-names.ts';

const sectionNames = ['names', 'texts', 'events', 'charts', 'sources'] as const;

/** One value for each filter that is set: `{ type: 'Company' }`. */
export type SearchFilters = Record<string, string>;

/** Number of pages per value of each filter: `{ type: { Company: 9 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;

/** The pages that match a query and pass the filters. */
export interface IndexAnswer {
  results: IndexResult[];
  /** Counts over these results, for the filters that are loaded. */
  filters: FilterCounts;
}

/** A page that matches. Its texts load on demand. */
export interface IndexResult {
  id: string;
  score: number;
  /** Whether it lacks words of the query. */
  isPartial?: boolean;
  /** Whether it has the words of the query one after another. */
  hasPhrase?: boolean;
  /** Places in the text of words that match. */
  words: number[];
  data(): Promise<Omit<IndexedPage, 'locations'>>;
}

/** Loads the page of a result. Pagefind gives the same object each time, with the places of the last query. */
export async function pageOf(result: IndexResult): Promise<IndexedPage> {
  return { ...(await result.data()), locations: result.words };
}

/** A page of the index. All its texts are plain; `restoreText` gives them as their author wrote them. */
export interface IndexedPage {
  url: string;
  meta: Record<string, string>;
  /** Its text. Words are what white space separates. */
  content: string;
  /** Places in `content` of words that match the query. */
  locations: number[];
  /** Elements with an id, and the places of their first words. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** The index of a site: Pagefind's full-text index and the names of the entities. */
export interface SearchIndex {
  names: SearchableName[];
  /** Chinese characters that are written in two ways; `undefined` if no name of the site has any. */
  characters(): Promise<HanCharacters | undefined>;
  /**
   * Without a query, returns all pages that pass the filters.
   * @throws if a part of the index with words or filters of the search cannot be loaded.
   */
  search(query: string | null, options: { filters: SearchFilters }): Promise<IndexAnswer>;
  /** The section of each page, by page id. */
  sections(): Promise<ReadonlyMap<string, SearchSection>>;
  /** Rank by date of each page that has one, by page id; the newest has rank 0. */
  datePlaces(): Promise<ReadonlyMap<string, number>>;
  /** Loads the values of filters, one file each, so that later answers count them. */
  loadFilters(names: readonly string[]): Promise<void>;
}

/** The part of Pagefind's module that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  preload(query: null, options: { filters: SearchFilters }): Promise<void>;
  search(
    query: string | null,
    options: { filters?: SearchFilters; sort?: { date: 'desc' } },
  ): Promise<IndexAnswer>;
}

/** Titles and other names outweigh the text. Metadata that only serves to show a result weighs nothing. */
const indexOptions = {
  // In words. Results show sentences instead (`search-sentence.ts`).
  excerptLength: 1,
  ranking: {
    metaWeights: {
      title: 20,
      names: 15,
      also: 1,
      section: 0,
      aliases: 0,
      kind: 0,
      label: 0,
      summary: 5,
      language: 0,
      day: 0,
      other: 0,
      'other-language': 0,
      figures: 0,
      mentioned: 0,
    },
  },
};

let lostParts: (() => number) | undefined;

/** Loads the index of the site at `base`: `/` or `/repo/`. */
export async function openSearchIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const [pagefind, names]: [Pagefind, SearchableName[]] = await Promise.all([
    globalThis.dossierFolder?.load('pagefind/pagefind.js', 'pagefind') ??
      import(/* @vite-ignore */ `${folder}pagefind.js`),
    fetchJson<SearchableName[]>(`${folder}names.json`),
  ]);
  // Pagefind's own worker would load its code a second time; this module already runs in a worker.
  await pagefind.options({ ...indexOptions, baseUrl: base, noWorker: true });
  const lost = (lostParts ??= countLostParts(globalThis.dossierFolder ?? globalThis));
  const search: SearchIndex['search'] = async (query, options) => {
    const before = lost();
    const answer = await pagefind.search(query, options);
    if (lost() > before) throw new Error('A part of the index could not be loaded.');
    return answer;
  };
  let characters: Promise<HanCharacters | undefined> | undefined;
  let places: Promise<ReadonlyMap<string, number>> | undefined;
  let sections: Promise<ReadonlyMap<string, SearchSection>> | undefined;
  return {
    names: names.map(withTitleForms),
    characters: () =>
      (characters ??= hasHan(JSON.stringify(names))
        ? fetchJson(`${folder}characters.json`)
        : Promise.resolve(undefined)),
    search,
    sections: () => (sections ??= readSections(search)),
    datePlaces: () => (places ??= readDatePlaces(pagefind)),
    loadFilters: (wanted) =>
      pagefind.preload(null, { filters: Object.fromEntries(wanted.map((name) => [name, ''])) }),
  };
}

/** Pages do not tell their section before their texts load, so it comes from a filter. */
async function readSections(
  search: SearchIndex['search'],
): Promise<ReadonlyMap<string, SearchSection>> {
  const answers = await Promise.all(
    sectionNames.map(async (section) => {
      const { results } = await search(null, { filters: { section } });
      return results.map(({ id }): [string, SearchSection] => [id, section]);
    }),
  );
  return new Map(answers.flat());
}

/** Sorting a query by date would drop the pages without a date, so the ranks come from a search of their own. */
async function readDatePlaces(pagefind: Pagefind): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(null, { sort: { date: 'desc' } });
  return new Map(results.map(({ id }, place) => [id, place]));
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return await response.json();
}
