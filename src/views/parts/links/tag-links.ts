import { tagPath, tagSlug } from '../../../model/addresses/tag-path.ts';
import type { TagLink } from './tag-link.ts';

/** The link to the page of a tag. */
export function tagLink(tag: string): TagLink {
  return { tag, slug: tagSlug(tag), path: tagPath(tag) };
}
