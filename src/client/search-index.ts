import type { SearchableName } from '../search/searchable-name.ts';

/** Values by filter: `{ type: 'Company' }`. */
export type SearchFilters = Record<string, string>;

/** Pages per value of each filter: `{ type: { Company: 9 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;

/** Pages of the index that hold a query. */
export interface IndexAnswer {
  results: IndexResult[];
  /** For the whole query, whichever filters are set. */
  totalFilters: FilterCounts;
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
  search(query: string, options: { filters: SearchFilters }): Promise<IndexAnswer>;
}

/** What Pagefind's module offers of use here. */
interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string, options: { filters: SearchFilters }): Promise<IndexAnswer>;
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
  // Pages opened from a folder may start no worker.
  const noWorker = globalThis.dossierFolder !== undefined;
  await pagefind.options({ ...indexOptions, baseUrl: base, noWorker });
  // Counts come with answers only after this.
  await pagefind.filters();
  return { names, search: (query, options) => pagefind.search(query, options) };
}

async function fetchNames(address: string): Promise<SearchableName[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return await response.json();
}
