import { codeDigest } from '../../publish/kept/code-digest.ts';

/**
 * Identifies compiled templates. Neither the content nor the base path of a site is a part of it: templates are given
 * these when they write pages.
 */
export function templateKey(): string {
  return codeDigest().slice(0, 32);
}
