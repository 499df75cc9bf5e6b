import type { SitePath } from '../../../model/addresses/path.ts';
import type { PageLink } from '../links/page-link.ts';

/** What readers narrow a list by: a field, tags, whether there is data. */
export interface ListFilter {
  /** Its parameter in the address: `?industry=games`. */
  id: string;
  label: string;
  values: FilterValue[];
  /** The values that come after those, if there are too many to survey. */
  rest?: FilterRest;
}

/** Values that readers find by typing. */
export interface FilterRest {
  values: FilterValue[];
  /** The list of the pages that all of them have: of tags, of a kind. */
  page?: SitePath;
}

/** A value that rows of the list have. */
export interface FilterValue {
  /** As the address has it. */
  value: string;
  text: string;
  /** Number of rows that have it. */
  count: number;
  /** What rows with it are marked with; unique on the page. */
  mark: number;
  /** Its own page, if it has one: readers without a script can go there. */
  page?: Pick<PageLink, 'path' | 'kind'>;
}
