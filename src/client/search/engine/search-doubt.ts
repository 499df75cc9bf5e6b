import { pageOf, type IndexedPage, type IndexResult } from './search-index.ts';
import { isWithoutSpaces, normalize } from './search-names.ts';
import { asIndexed } from './numbers/written-numbers.ts';
import { withoutArticles } from '../../../model/text/joined-articles.ts';
import { plainLetters } from '../../../model/text/letters/stroked-letters.ts';
import { wordsOf } from './search-sentence.ts';

/** Number of letters at the end of a query that a matching word may lack: the ending of an inflected form. */
const longestEnding = 4;

/** Number of letters that it has in any case. */
const shortestStem = 3;

/** Number of results that are read: the page of each is a file. */
const mostPages = 4;

/**
 * Whether the results match a query only by chance. If no word starts with a word of the query, the index falls back to
 * the longest word that this one starts with. That can be an inflected form (`regulator` for `regulators`) or a
 * coincidence (`so` for `sorensen`). In languages whose endings it folds, a page with another form of a word may come
 * before one that has the word itself, so some of the first decide. A number has no ending: `24000` is not 240.
 * @param corrected the query as its words may have been meant: words that differ may lack no ending.
 */
export async function isChance(
  query: string,
  results: readonly IndexResult[],
  corrected: string = query,
): Promise<boolean> {
  const words = asIndexed(comparable(query)).split(' ');
  // Chinese and Japanese words are phrases, which the index does not shorten.
  const isShortened = (word: string): boolean =>
    /^[\p{L}\p{N}]+$/u.test(word) && !isWithoutSpaces(word);
  if (results.length === 0 || !words.every(isShortened)) return false;
  const meant = asIndexed(comparable(corrected)).split(' ');
  const hasWord = (found: readonly string[], word: string, place: number): boolean => {
    const ending = word === meant[place] && !/\p{N}/u.test(word) ? longestEnding : 0;
    const needed = Math.max(word.length - ending, Math.min(word.length, shortestStem));
    return found.some((each) => sharedLetters(each, word) >= needed);
  };
  const pages = results.slice(0, mostPages).map(async (result) => {
    const found = matchingWords(await pageOf(result));
    return words.every((word, place) => hasWord(found, word, place));
  });
  return !(await Promise.all(pages)).includes(true);
}

/** The words of a page that may have matched: those marked in its text, and all of its names. */
function matchingWords({ content, locations, meta }: IndexedPage): string[] {
  const text = wordsOf(content);
  const marked = locations.flatMap((place) => text[place] ?? []);
  const { title = '', names = '', also = '', aliases = '' } = meta;
  const all = comparable([...marked, title, names, also, aliases].join(' '));
  // The index has `47,000` as a whole, and its parts.
  return `${all} ${asIndexed(all)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text as the index matches it, which has `ø` and `ß` in plain letters. */
function comparable(text: string): string {
  return plainLetters(normalize(withoutArticles(text)));
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
