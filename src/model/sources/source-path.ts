import { sitePath, type SitePath } from '../addresses/path.ts';
import { isRefusedByWindows } from '../addresses/windows-name.ts';
import type { SourceKey } from '../ids/source-key.ts';
import { shortHash } from '../text/short-hash.ts';
import { asciiSlug } from '../text/slug.ts';

const longest = 100;

/**
 * The last part of a source's path: `verdict-2021` stays as it is. A long key, one that Windows reserves, or one with characters other than a-z,
 * 0-9, `-` and `_`, is simplified and ends with a short hash, so that it is safe everywhere and no two keys share a
 * path: `a:b/c` → `a-b-c-8be1c3f0`.
 */
export function sourceSlug(key: SourceKey): string {
  const isSafe = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(key) && !isRefusedByWindows(key);
  if (isSafe && key.length <= longest) return key;
  const kept = asciiSlug(key).slice(0, longest);
  // Keys that differ only by case or Unicode form are reported as duplicates.
  return `${kept || 's'}-${shortHash(key.normalize('NFC').toLowerCase())}`;
}

/** The page of a source: `/sources/verdict-2021/`. */
export function sourcePath(key: SourceKey): SitePath {
  return sitePath('sources', sourceSlug(key));
}
