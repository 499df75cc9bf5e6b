import type { SitePath } from '../../model/path.ts';
import type { PageLink } from './page-link.ts';

/** The page of a tag. */
export interface TagView extends TagLink {
  pages: PageLink[];
}

export interface TagLink {
  tag: string;
  /** Its part of the address: `personal-data`. */
  slug: string;
  path: SitePath;
}
