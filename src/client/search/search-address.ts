import { filterNames } from './search-choices.ts';
import type { SearchSort } from './search-engine.ts';
import type { SearchFilters } from './search-index.ts';

/** What the address of the search page says: `?q=fine&type=Event&mentions=didi&sort=date`. */
export interface SearchState {
  query: string;
  filters: SearchFilters;
  sort: SearchSort;
}

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

/** The part of the address after the path; nothing for a search not begun. */
export function writeState({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...filters,
    ...(sort === 'date' && { sort }),
  });
  return parameters.size > 0 ? `?${parameters}` : '';
}
