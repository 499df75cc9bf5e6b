import { hanAndKana, mayBeHanOrKana, mayBeTogether, southeastAsian } from '../scripts.ts';

/**
 * The parts of a text between which lines may break, each with the space at its end: words; in Chinese and Japanese
 * letters, of which no line begins with `。`, `」`, `ー` or a small kana, and none ends with `「`; words of Thai and its like,
 * which dictionaries tell apart.
 */
export function lineParts(text: string): string[] {
  const parts = text.split(mayBeHanOrKana.test(text) ? afterLetterOrSpace : afterSpace);
  return mayBeTogether.test(text) ? parts.flatMap(unspacedWords) : parts;
}

/** A space that keeps what stands beside it together is none of these. */
const space = '(?![\\u00a0\\u202f])[\\s\\u200b]';
const afterSpace = new RegExp(`(?<=${space})`, 'u');

/** Letters and signs of Chinese and Japanese after which a line may end, except for opening brackets. */
const square = `(?![\\p{Ps}\\p{Pi}])[${hanAndKana}\\u3001-\\u303f・\\uff01-\\uff65]`;
/**
 * What no line begins with: closing brackets, stops and marks, signs of iteration and length, and the small kana.
 * See "Requirements for Japanese Text Layout", 3.1.7.
 */
const notFirst =
  '[\\s\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{M}\\p{Lm}～％‰℃°′″%ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]';
const afterLetterOrSpace = new RegExp(
  `(?<=${space})|(?<=${square})(?!${notFirst})|(?<=[\\p{Pe}\\p{Pf}])(?=[${hanAndKana}])(?!${notFirst})`,
  'u',
);

const words = new Intl.Segmenter('th', { granularity: 'word' });
const anySoutheastAsian = new RegExp(`[${southeastAsian}]`, 'u');
/** Two letters between words. Signs of repetition and abbreviation, and stacked letters, stay with what is before them. */
const between = new RegExp(
  `^(?![\\u1039\\u17d2])[${southeastAsian}\\p{M}](?![ๆฯໆຯៗ])[${southeastAsian}]$`,
  'u',
);

/** The words of a text in scripts of Southeast Asia; anything else is left together. */
function unspacedWords(text: string): string[] {
  if (!anySoutheastAsian.test(text)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const { index } of words.segment(text)) {
    if (!between.test(text.slice(index - 1, index + 1))) continue;
    parts.push(text.slice(start, index));
    start = index;
  }
  return [...parts, text.slice(start)];
}
