import { createRandom, type Random } from './random.ts';

/** Words with the frequencies of real text: a few occur in every sentence, most in few articles. */
export interface Lexicon {
  pick(random: Random): string;
}

/** About the number of different words in a thousand English articles. */
const size = 25_000;

/** Flattens the first ranks (Mandelbrot 1953): in English, about one word in fifteen is the most frequent one. */
const shift = 2.7;

/** Real words by rank, then made-up ones. The frequency of rank n is proportional to 1 / (n + shift) (Zipf 1949). */
export function createLexicon(frequent: readonly string[], seed: number): Lexicon {
  const words = [...frequent, ...madeUpWords(size - frequent.length, createRandom(seed))];
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 1 + shift);
    sums[rank] = sum;
  }
  return { pick: (random) => words[rankOf(random.next() * sum, sums)] ?? '' };
}

/** The first rank whose cumulative sum exceeds a number, by bisection. */
function rankOf(wanted: number, sums: Float64Array): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

const starts = 'b br c cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sp st t th tr v w'.split(
  ' ',
);
const middles = 'a e i o u ai ea ee ie io oa ou'.split(' ');
const ends = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm'];

function madeUpWords(count: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from({ length: random.integer(2, 4) }, () =>
      [random.pick(starts), random.pick(middles), random.pick(ends)].join(''),
    );
    words.add(syllables.join(''));
  }
  return [...words];
}
