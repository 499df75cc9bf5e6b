import { sourceKey } from '../../model/ids/source-key.ts';
import { sourceSlug } from '../../model/sources/source-path.ts';

/** How a key is written, as a full sentence. */
export const keyRule =
  'Use letters, digits, `-`, `_`, `:` and `.`, starting with a letter or digit.';

/** Whether a text may be the key of a source. Keys become addresses, so no part may be `..`. */
export function isSourceKey(key: string): boolean {
  const isWord = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&+?~/-]*$/u.test(key);
  return (
    isWord &&
    key.length <= 200 &&
    key.split('/').every((part) => part !== '' && !/^\.+$/.test(part))
  );
}

/** What two keys share that are the same to a site, whose addresses do not differ by case. */
export function sameKey(key: string): string {
  return sourceSlug(sourceKey(key.normalize('NFC'))).toLowerCase();
}
