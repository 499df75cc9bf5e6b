import type { SearchableName } from '../../outputs/search/searchable-name.ts';
import { withTitleForms } from './search-names.ts';

/** One value for each filter that is set: `{ type: 'Company' }`. */
export type SearchFilters = Record<string, string>;

/** Pages per value of each filter: `{ type: { Company: 9 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;

/** Pages of the index that hold a query and pass the filters. */
export interface IndexAnswer {
  results: IndexResult[];
  /** Counts of these results, for the filters that are loaded. */
  filters: FilterCounts;
}

export interface IndexResult {
  id: string;
  score: number;
  data(): Promise<IndexedPage>;
}

/** A page of the index. Excerpts are escaped; all other texts are as their authors wrote them. */
export interface IndexedPage extends Passage {
  meta: Record<string, string>;
  /** The page parted at its headings, where the query stands in them. */
  sub_results: Passage[];
}

export interface Passage {
  url: string;
  title?: string;
  excerpt: string;
  locations: number[];
}

/** The index of a site: the full text by Pagefind, and the names of its entities. */
export interface SearchIndex {
  names: SearchableName[];
  /** Without a query, all pages that pass the filters. */
  search(query: string | null, options: { filters: SearchFilters }): Promise<IndexAnswer>;
  /** For each page that has a date its place among them, the newest at 0. */
  datePlaces(): Promise<ReadonlyMap<string, number>>;
  /** Has answers count the values of filters from now on: it takes a file for each. */
  loadFilters(names: readonly string[]): Promise<void>;
}

/** What Pagefind's module offers of use here. */
interface Pagefind {
  options(options: object): Promise<void>;
  preload(query: null, options: { filters: SearchFilters }): Promise<void>;
  search(
    query: string | null,
    options: { filters?: SearchFilters; sort?: { date: 'desc' } },
  ): Promise<IndexAnswer>;
}

/** Title and other names weigh more than the text; what only serves to show a result weighs nothing. */
const indexOptions = {
  // Words: more than is shown, since the excerpt is cut back to where its sentence starts.
  excerptLength: 56,
  ranking: {
    metaWeights: {
      title: 20,
      names: 15,
      aliases: 0,
      kind: 0,
      label: 0,
      summary: 0,
      language: 0,
      day: 0,
      other: 0,
      'other-language': 0,
    },
  },
};

/** Loads the index of the site at `base`: `/` or `/repo/`. */
export async function openSearchIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const [pagefind, names]: [Pagefind, SearchableName[]] = await Promise.all([
    globalThis.dossierFolder?.load('pagefind/pagefind.js', 'pagefind') ??
      import(/* @vite-ignore */ `${folder}pagefind.js`),
    fetchNames(`${folder}names.json`),
  ]);
  // Its own worker would load all its code a second time; in ours this module runs as a whole.
  await pagefind.options({ ...indexOptions, baseUrl: base, noWorker: true });
  let places: Promise<ReadonlyMap<string, number>> | undefined;
  return {
    names: names.map(withTitleForms),
    search: (query, options) => pagefind.search(query, options),
    datePlaces: () => (places ??= readDatePlaces(pagefind)),
    loadFilters: (wanted) =>
      pagefind.preload(null, { filters: Object.fromEntries(wanted.map((name) => [name, ''])) }),
  };
}

/** An answer in order of dates leaves out pages without one: what is on such a page would be lost. */
async function readDatePlaces(pagefind: Pagefind): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(null, { sort: { date: 'desc' } });
  return new Map(results.map(({ id }, place) => [id, place]));
}

async function fetchNames(address: string): Promise<SearchableName[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return await response.json();
}
