import { parseExcerpt } from './search-excerpt.ts';
import type { IndexResult } from './search-index.ts';

/** Number of letters at the end of a query that a matching word may lack: the ending of an inflected form. */
const longestEnding = 4;

/** The same, if the list of names suggests that the query is misspelt. */
const longestEndingOfGuess = 2;

/**
 * Whether the results match a query only by chance. If no word starts with the query, the index falls back to the
 * longest word that the query starts with. That can be an inflected form (`regulator` for `regulators`) or a
 * coincidence (`so` for `sorensen`). The fallback applies to all results or to none, so the first one decides.
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
