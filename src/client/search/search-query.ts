import { plainLetters } from './search-letters.ts';
import { hanAndKana } from './search-scripts.ts';

const partedLetter = `[${hanAndKana}]`;
const isParted = new RegExp(partedLetter, 'u');
const seams = new RegExp(`(?<=${partedLetter})(?=\\S)|(?<=\\S)(?=${partedLetter})`, 'gu');

/**
 * What to ask the full-text index for a query, as searches that all have to hold. The index knows Chinese and Japanese
 * letters one by one, so a word of them is a phrase: `微信 fine` asks for `"微 信"` and for `fine`.
 */
export function indexQueries(query: string): string[] {
  const text = plainLetters(query)
    .trim()
    .replace(/[“”„«»＂]/g, '"');
  if (/^".+"$/s.test(text)) return [phrase(text.slice(1, -1))];
  const words = text.replaceAll('"', ' ').split(/\s+/u).filter(Boolean);
  const others = words.filter((word) => !isParted.test(word)).join(' ');
  return [
    ...words.filter((word) => isParted.test(word)).map(phrase),
    ...(/[\p{L}\p{N}]/u.test(others) ? [others] : []),
  ];
}

function phrase(text: string): string {
  return `"${text.replaceAll('"', ' ').replace(seams, ' ')}"`;
}
