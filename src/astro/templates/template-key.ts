import { createHash } from 'node:crypto';
import { codeDigest } from '../../publish/code-digest.ts';

/**
 * Identifies compiled templates. The content of a site is no part of it: templates are given that when they write pages.
 * @param base `/` or `/repo/`.
 */
export function templateKey(base: string): string {
  return createHash('sha256').update(`${codeDigest()}\0${base}`).digest('hex').slice(0, 32);
}
