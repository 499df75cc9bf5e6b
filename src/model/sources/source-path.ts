import { sitePath, type SitePath } from '../addresses/path.ts';
import type { SourceKey } from '../ids/source-key.ts';
import { shortHash } from '../text/short-hash.ts';
import { asciiSlug } from '../text/slug.ts';

const longest = 100;

/**
 * The part of a source's address that its key gives: `verdict-2021` stays as it is. A key with anything beside a-z, 0-9,
 * `-` and `_`, or a long one, ends in a short hash of itself, so that no file system or browser reads it as something
 * else and no two keys share an address: `a:b/c` → `a-b-c-8be1c3f0`.
 */
export function sourceSlug(key: SourceKey): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(key) && key.length <= longest) return key;
  const kept = asciiSlug(key).slice(0, longest);
  // Keys that differ by case or Unicode form alone are one key, and reported as such.
  return `${kept || 's'}-${shortHash(key.normalize('NFC').toLowerCase())}`;
}

/** The page of a source: `/sources/verdict-2021/`. */
export function sourcePath(key: SourceKey): SitePath {
  return sitePath('sources', sourceSlug(key));
}
