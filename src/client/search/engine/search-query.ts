import { plainLetters } from './search-letters.ts';
import { hanAndKana } from './search-scripts.ts';

const splitLetter = `[${hanAndKana}]`;
const hasSplitLetter = new RegExp(splitLetter, 'u');
const seams = new RegExp(`(?<=${splitLetter})(?=\\S)|(?<=\\S)(?=${splitLetter})`, 'gu');

/**
 * Splits a query into full-text searches that must all match. The index splits Chinese and Japanese text into single
 * letters, so words in these scripts become phrases: `微信 fine` gives `"微 信"` and `fine`.
 */
export function indexQueries(query: string): string[] {
  const text = plainLetters(query)
    .trim()
    .replace(/[“”„«»＂]/g, '"');
  if (/^".+"$/s.test(text)) return [phrase(text.slice(1, -1))];
  const words = text.replaceAll('"', ' ').split(/\s+/u).filter(Boolean);
  const others = words.filter((word) => !hasSplitLetter.test(word)).join(' ');
  return [
    ...words.filter((word) => hasSplitLetter.test(word)).map(phrase),
    ...(/[\p{L}\p{N}]/u.test(others) ? [others] : []),
  ];
}

function phrase(text: string): string {
  return `"${text.replaceAll('"', ' ').replace(seams, ' ')}"`;
}
