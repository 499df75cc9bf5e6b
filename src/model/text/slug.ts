import { stripMarks } from './strip-marks.ts';
import { withoutCase } from './without-case.ts';

/** The words of a text in a-z and digits, joined with `-`: `Market value, US$` → `market-value-us`; may be empty. */
export function asciiSlug(text: string): string {
  return joined(stripMarks(text), /[^a-z0-9]+/g);
}

/** Like `asciiSlug`, with letters of every script: `Personal data` → `personal-data`, `个人 信息` → `个人-信息`. */
export function wordSlug(text: string): string {
  // A mark belongs to the letter before it: the vowels of Hindi and Thai are marks.
  return joined(withoutCase(text.normalize('NFKC')), /(?:[^\p{L}\p{M}\p{N}]+\p{M}*)+|^\p{M}+/gu);
}

function joined(text: string, gaps: RegExp): string {
  return text.replace(gaps, '-').replace(/^-|-$/g, '');
}
