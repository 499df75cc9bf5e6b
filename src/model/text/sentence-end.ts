import { sentenceSign } from './sentence-sign.ts';
import { hasFullWidthPunctuation } from './language.ts';

/** The full stop to put between a title and a sentence; empty if the title ends with one. */
export function sentenceEnd(title: string, language: string): string {
  if (ended.test(title)) return '';
  return hasFullWidthPunctuation(language) ? '。' : '.';
}

const ended = new RegExp(`${sentenceSign}[”’"')」』）]?$`, 'u');
