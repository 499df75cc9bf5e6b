import { sitePath } from '../../../model/addresses/path.ts';
import type { TagLink } from './tag-link.ts';
import { wordSlug } from '../../../model/text/slug.ts';

/** The link to the page of a tag. */
export function tagLink(tag: string): TagLink {
  const slug = wordSlug(tag) || 'tag';
  return { tag, slug, path: sitePath('tags', slug) };
}
