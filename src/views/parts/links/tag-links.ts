import { sitePath } from '../../../model/addresses/path.ts';
import { isRefusedByWindows } from '../../../model/addresses/windows-name.ts';
import { shortHash } from '../../../model/text/short-hash.ts';
import { wordSlug } from '../../../model/text/slug.ts';
import type { TagLink } from './tag-link.ts';

/** Letters; with four bytes each and the hash, the name fits in the 255 bytes of a file system. */
const longest = 60;

/** The link to the page of a tag. */
export function tagLink(tag: string): TagLink {
  const slug = tagSlug(tag);
  return { tag, slug, path: sitePath('tags', slug) };
}

/**
 * The last part of a tag's path: `Personal data` → `personal-data`. Case, and what stands between words (spaces,
 * hyphens, apostrophes), make no difference. A tag with other characters, a long one, or one that Windows reserves, ends with a short hash, so that
 * no two share a path: `C++` → `c-cedb1bac`.
 */
function tagSlug(tag: string): string {
  const words = tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_'’\u200c\u200d]+/gu, '-')
    .replace(/^-|-$/g, '');
  const slug = wordSlug(tag);
  const letters = [...slug];
  const isUsable = letters.length <= longest && !isRefusedByWindows(slug);
  if (slug && words === slug && isUsable) return slug;
  return `${letters.slice(0, longest).join('') || 'tag'}-${shortHash(words)}`;
}
