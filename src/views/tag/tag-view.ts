import type { PartLinks } from '../parts/divided/part-links.ts';
import type { DatedLink, DescribedLink, EntityLink } from '../parts/links/page-link.ts';
import type { TagLink } from '../parts/links/tag-link.ts';

/** The page of a tag, or that of a year of a tag with too many pages for one list. */
export interface TagView extends TagLink, PartLinks {
  /** `trade`, `trade 2021` */
  title: string;
  /** Whether the parts of its list are years. */
  isByYear: boolean;
  /** Number of pages with the tag, or with the tag and of the year. */
  count: number;
  /**
   * Articles and dated pages newest first, then the others in the order of their files; only the newest if each year
   * has its own page.
   */
  pages: readonly DatedLink[];
  /** The site's own page of that name, with what it says in a sentence. */
  about?: DescribedLink;
  /** Tags of the same pages, the most frequent first, with the number of pages that have both. */
  tags: (TagLink & { count: number })[];
  /** Entities that several of its articles mention, with the number of articles. */
  entities: (EntityLink & { count: number })[];
}
