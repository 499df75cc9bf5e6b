import type { FilterName } from './engine/search-choices.ts';
import type { SearchRequest } from './engine/search-request.ts';
import type { SectionId } from './engine/search-sections.ts';
import { readState, type SearchState } from './search-address.ts';
import { moreResults, pageLimits } from './search-limits.ts';

/** The state of the search page: what its address says, and the sections of which the reader asked for more. */
export interface PageState extends SearchState {
  /** How many results such a section shows at most. */
  opened: ReadonlyMap<SectionId, number>;
}

/** The page at an address: `?q=fine&sort=date`. */
export function stateAt(search: string): PageState {
  return { ...readState(search), opened: new Map() };
}

/** The page after the reader types, filters or sorts. It shows a few results of each section again. */
export function searchAgain(state: PageState, change: Partial<SearchState>): PageState {
  return { ...state, ...change, opened: new Map() };
}

/** The page after the reader asks for more of a section, of which some results are shown. */
export function openSection(state: PageState, section: SectionId, shown: number): PageState {
  return { ...state, opened: new Map(state.opened).set(section, shown + moreResults) };
}

/** What to ask the engine for, with the filters to offer beside the results. */
export function requestOf(
  { opened, ...search }: PageState,
  offer: readonly FilterName[],
): SearchRequest {
  const limits = { ...pageLimits, ...Object.fromEntries(opened) };
  return { ...search, offer, limits, opened: [...opened.keys()] };
}
