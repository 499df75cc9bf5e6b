import type { SitePath } from '../../model/addresses/path.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { DatedLink } from '../parts/links/page-link.ts';
import type { PageFolder } from './page-folder.ts';

/** The page that lists the free pages by their folders. */
export interface PageListView {
  path: SitePath;
  /** Number of pages. */
  count: number;
  /** Those in no folder first. */
  groups: PageGroupView[];
  filters: ListFilter[];
}

/** The pages of a folder. */
export interface PageGroupView {
  folder?: PageFolder;
  pages: ListedPageView[];
}

/** A page in the list. */
export interface ListedPageView extends DatedLink {
  /** The marks of its values in the filters. */
  marks: number[];
}
