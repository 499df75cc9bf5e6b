import { filterNames } from './engine/search-choices.ts';
import type { SearchSort } from './engine/search-request.ts';
import type { SearchFilters } from './engine/search-index.ts';

/** The state of the search page as its address holds it: `?q=fine&type=Event&mentions=didi&sort=date`. */
export interface SearchState {
  query: string;
  filters: SearchFilters;
  sort: SearchSort;
}

/** Reads the query part of an address; parameters that are missing or unknown give the defaults. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = filterNames.flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes the query part of the address: `?q=fine`, or an empty string for an empty search. */
export function writeState({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...filters,
    ...(sort === 'date' && { sort }),
  });
  return parameters.size > 0 ? `?${parameters}` : '';
}
