import { parseExcerpt } from './search-excerpt.ts';
import type { IndexResult } from './search-index.ts';

/** Letters of a query that may be missing at the end of a word that was found: the ending of an inflected form. */
const longestEnding = 4;

/** The same where names say that the query is misspelt. */
const longestEndingOfGuess = 2;

/**
 * Whether an answer says nothing of the query. Where no word starts as a query does, the index gives pages with the longest
 * word that the query starts with, which may be an inflected form (`regulator` for `regulators`) or chance (`so` for
 * `sorensen`). Such an answer holds no other pages, so that its first tells.
 */
export async function isChance(
  query: string,
  results: readonly IndexResult[],
  isMisspelt: boolean,
): Promise<boolean> {
  const word = query.trim().toLowerCase();
  const [first] = results;
  if (!first || !/^[\p{L}\p{N}]+$/u.test(word)) return false;
  const { excerpt } = await first.data();
  const marked = parseExcerpt(excerpt).filter((part) => part.marked);
  const ending = isMisspelt ? longestEndingOfGuess : longestEnding;
  return (
    marked.length > 0 &&
    marked.every(({ text }) => {
      return word.startsWith(text.toLowerCase()) && word.length - text.length > ending;
    })
  );
}
