import type { PageLink } from './page-link.ts';
import type { TagLink } from './tag-link.ts';

/** The page of a tag. */
export interface TagView extends TagLink {
  pages: PageLink[];
}
