import type { Sentence } from '../result/reference.ts';
import { countUpTo } from '../tree/count-up-to.ts';
import { sentenceStarts, type Whole } from './sentence-starts.ts';

const maxLength = 300;
/** More than is shown of either side. */
const maxRead = 2 * maxLength;

/** The sentence around a range of a text, and where it starts. */
export type SentenceOf = (start: number, end: number) => Sentence & { from: number };

/**
 * Splits a text into sentences on first use.
 * @param wholes Ranges within which no sentence starts.
 */
export function createSentences(
  text: string,
  language: string,
  wholes: readonly Whole[] = [],
): SentenceOf {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= sentenceStarts(text, language, wholes);
    // Referrals are unordered, and a block may hold thousands of sentences.
    const first = countUpTo(starts, start, Number) - 1;
    const last = countUpTo(starts, Math.max(start, end - 1), Number);
    const from = starts[first] ?? 0;
    const to = starts[last] ?? text.length;
    return { from, ...cut(text, { from, start, end, to }) };
  };
}

/** Cuts both ends of a sentence that is too long. */
function cut(
  text: string,
  { from, start, end, to }: { from: number; start: number; end: number; to: number },
): Sentence {
  // Bounded, since a text without full stops is one sentence, read again for each of its references.
  const before = oneLine(text.slice(Math.max(from, start - maxRead), start)).trimStart();
  const match = oneLine(text.slice(start, end));
  const after = oneLine(text.slice(end, Math.min(to, end + maxRead))).trimEnd();
  const room = Math.max(0, maxLength - match.length);
  if (before.length + after.length <= room) return { before, match, after };
  const keptBefore = cutStart(before, Math.max(room - after.length, Math.floor(room / 2)));
  return { before: keptBefore, match, after: cutEnd(after, Math.max(0, room - keptBefore.length)) };
}

/**
 * In letters. Where no space is this near, words are written without spaces, or nearly so; where no word starts, it is long
 * as an address, and cut.
 */
const nearest = 40;

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length + 2;
  const isNear = (place: number): boolean => place >= from && place <= from + nearest;
  const space = text.indexOf(' ', from);
  const start = isNear(space) ? space + 1 : wordStarts(text).find(isNear);
  return `… ${text.slice(start ?? from)}`;
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const to = Math.max(0, length - 2);
  const isNear = (place: number): boolean => place > 0 && place <= to && place >= to - nearest;
  const space = text.slice(0, to).lastIndexOf(' ');
  const end = isNear(space) ? space : wordStarts(text).findLast(isNear);
  return `${text.slice(0, end ?? to)} …`;
}

/** Where words start, as far as dictionaries know those of Japanese and Thai; never within a letter and its marks. */
function wordStarts(text: string): number[] {
  return Array.from(words.segment(text), ({ index }) => index);
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

function oneLine(text: string): string {
  return /[\s]{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
