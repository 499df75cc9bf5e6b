import { normalize } from './search-names.ts';

/** The index matches words that start as a word of the query does, so that `in` also finds `internet`. In letters. */
export const longestShort = 3;

/** Scripts in which the beginning of a word says the less the shorter it is. Others join particles to short words. */
const alphabets = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;

/**
 * Whether a word of a query stands for itself and its plural alone. The last word may be unfinished: `ten` also means
 * `Tencent`, unless another word follows.
 */
export function isShortWord(word: string, place: number, { length }: readonly string[]): boolean {
  return place < length - 1 && word.length <= longestShort && alphabets.test(word);
}

/** Whether a word of a query is a whole number, unless it is the last one: `2` also means `2.5` and `2bn`, but not `27`. */
export function isWholeNumber(word: string, place: number, { length }: readonly string[]): boolean {
  return place < length - 1 && /^\p{N}+$/u.test(word);
}

/**
 * Returns a function that says whether a word of a text matches no word of the query but the beginning of a short one, the
 * first digits of a longer number, or the stem of a word that is another one: `finely` has that of `fine`.
 */
export function strayWords(query: string): (word: string) => boolean {
  const words = normalize(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const short = words.filter(isShortWord);
  const numbers = words.filter(isWholeNumber);
  const others = words.filter((word) => !short.includes(word) && !numbers.includes(word));
  return (word) => {
    const written = normalize(word).replace(/^[^\p{L}\p{N}]+|[’'][\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
    const isBegun = [...numbers, ...short.flatMap(beginnings)].some((start) =>
      written.startsWith(start),
    );
    const isMeant =
      short.some((each) => written === each || written === `${each}s`) ||
      numbers.some((each) => startsNumber(written, each));
    const isOther = others.some((each) => isAdverbOf(written, each));
    const isAlike = others.some((each) => startsAlike(written, each) && !isAdverbOf(written, each));
    return (isBegun || isOther) && !isMeant && !isAlike;
  };
}

function startsNumber(written: string, number: string): boolean {
  return written.startsWith(number) && !/\p{N}/u.test(written.charAt(number.length));
}

/** A short word as it is and as the index stems it: `why` is also `whi` there, and finds `which`. */
function beginnings(word: string): string[] {
  return [word, word.replace(/y$/, 'i')];
}

/** Whether a word is made of another, which it is no form of: `finely` of `fine` and `fines`. Short ones may be unfinished. */
function isAdverbOf(written: string, word: string): boolean {
  return word.length > longestShort && written === `${word.replace(/s$/, '')}ly`;
}

/** Whether words may be forms of one. */
function startsAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, longestShort + 1);
  return a.slice(0, length) === b.slice(0, length);
}
