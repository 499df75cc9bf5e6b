import { shortHash } from '../text/short-hash.ts';
import { wordSlug } from '../text/slug.ts';
import { withoutCase } from '../text/without-case.ts';
import { sitePath, type SitePath } from './path.ts';
import { isRefusedByWindows } from './windows-name.ts';

/** Letters; with four bytes each and the hash, the name fits in the 255 bytes of a file system. */
const longest = 60;

/** The address of the page of a tag. */
export function tagPath(tag: string): SitePath {
  return sitePath('tags', tagSlug(tag));
}

/**
 * The last part of a tag's path: `Personal data` → `personal-data`. Case, and what stands between words (spaces,
 * hyphens, apostrophes), make no difference. A tag with other characters, a long one, or one that Windows reserves, ends
 * with a short hash, so that no two share a path: `C++` → `c-cedb1bac`.
 */
export function tagSlug(tag: string): string {
  const words = withoutCase(tag.normalize('NFKC'))
    .replace(/[\s\p{Pd}_'’\u200c\u200d]+/gu, '-')
    .replace(/^-|-$/g, '');
  const slug = wordSlug(tag);
  const letters = [...slug];
  const isUsable = letters.length <= longest && !isRefusedByWindows(slug);
  if (slug && words === slug && isUsable) return slug;
  return `${letters.slice(0, longest).join('') || 'tag'}-${shortHash(words)}`;
}
