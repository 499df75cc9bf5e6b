import { sitePath } from '../../../model/addresses/path.ts';
import type { TagLink } from './tag-link.ts';

/** The link to the page of a tag. */
export function tagLink(tag: string): TagLink {
  const slug = slugOf(tag);
  return { tag, slug, path: sitePath('tags', slug) };
}

/** `Personal data` → `personal-data`; letters of every script stay as they are. */
function slugOf(tag: string): string {
  const slug = tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'tag';
}
