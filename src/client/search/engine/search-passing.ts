import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import type { SearchFilters, SearchIndex } from './search-index.ts';

/** The names whose pages pass the filters. Names have no filters of their own, so the index is asked for the pages. */
export async function passingNames(
  index: SearchIndex,
  names: SearchableName[],
  filters: SearchFilters,
): Promise<SearchableName[]> {
  if (names.length === 0 || Object.keys(filters).length === 0) return names;
  const { results } = await index.search(null, { filters });
  const pages = new Set(results.map(({ id }) => id));
  return names.filter(({ page }) => pages.has(page));
}
