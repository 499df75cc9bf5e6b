import type { PageLink } from '../parts/links/page-link.ts';
import type { TagLink } from '../parts/links/tag-link.ts';

/** The page of a tag. */
export interface TagView extends TagLink {
  pages: PageLink[];
}
