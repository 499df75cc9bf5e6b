import type { SitePath } from '../../../model/addresses/path.ts';

/** A link to the page of a tag. */
export interface TagLink {
  tag: string;
  /** Last part of its address: `personal-data`. */
  slug: string;
  path: SitePath;
}
