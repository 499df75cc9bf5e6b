import { hasFullWidthPunctuation } from '../../../model/text/language.ts';
/** The stop that a title needs before a sentence follows it; nothing where it ends in one. */
export function sentenceEnd(title: string, language: string): string {
  if (/[.!?…。！？][”’"')」』）]?$/u.test(title)) return '';
  return hasFullWidthPunctuation(language) ? '。' : '.';
}
