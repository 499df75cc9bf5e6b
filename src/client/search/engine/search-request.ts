import type { FilterChoice, FilterName } from './search-choices.ts';
import type { PinnedHit } from './search-hit.ts';
import type { SearchFilters } from './search-index.ts';
import type { ResultSection, SectionId, SectionLimits } from './search-sections.ts';

/** A query with its filters and limits. */
export interface SearchRequest {
  query: string;
  filters?: SearchFilters;
  /** `date` puts the newest pages of each section first. */
  sort?: SearchSort;
  /** The filters to offer with the results; none if absent. */
  offer?: readonly FilterName[];
  /** Maximum number of results of each section. */
  limits: SectionLimits;
  /** Whether to look for other names of an entity only if few pages have the query as it is written. */
  isSparing?: boolean;
  /** Sections that also show results far behind the best. */
  opened?: readonly SectionId[];
}

/** The order of results. */
export type SearchSort = 'relevance' | 'date';

/** The results of a request. */
export interface SearchAnswer {
  query: string;
  /** The corrected query, if the query seems to be misspelt. */
  corrected?: string;
  /** Whether few pages have all words, so that some of these lack a word. */
  isPartial: boolean;
  /** Total number of pages found. */
  count: number;
  /** The entity that the query means. */
  pinned?: PinnedHit;
  sections: ResultSection[];
  /** The values on offer for each requested filter. */
  choices: Partial<Record<FilterName, FilterChoice[]>>;
}
