import type { DatedLink, DescribedLink, EntityLink } from '../parts/links/page-link.ts';
import type { TagLink } from '../parts/links/tag-link.ts';

/** The page of a tag. */
export interface TagView extends TagLink {
  /** Articles and dated pages newest first, then the others in the order of their files. */
  pages: DatedLink[];
  /** The site's own page of that name, with what it says in a sentence. */
  about?: DescribedLink;
  /** Tags of the same pages, the most frequent first, with the number of pages that have both. */
  tags: (TagLink & { count: number })[];
  /** Entities that several of its articles mention, with the number of articles. */
  entities: (EntityLink & { count: number })[];
}
