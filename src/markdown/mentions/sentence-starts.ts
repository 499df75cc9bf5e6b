import { onceForText } from '../../model/lazy/once-for-text.ts';
import { localesOf } from '../../model/text/locales.ts';
import { hanAndKana } from '../../model/text/scripts.ts';
import {
  endsAbbreviation,
  longestAbbreviation,
  shortRun,
} from '../../model/text/breaks/abbreviation.ts';
import { sentenceSign } from '../../model/text/sentence-sign.ts';
import { isCalendarWord } from './calendar-words.ts';

/** A range of a text that is read as one word, such as the text of a link. */
export interface Whole {
  start: number;
  end: number;
}

/** A sign with words after it: without one, a text is a sentence. */
const mayEnd = new RegExp(String.raw`${sentenceSign}.*\S`, 'su');

/**
 * Where the sentences of a text start. `Intl` also starts one after `p.`, after initials and within names of files, and
 * starts too many are worse than too few: they show a half of a sentence.
 */
export function sentenceStarts(text: string, language: string, wholes: readonly Whole[]): number[] {
  if (!mayEnd.test(text)) return [0];
  // Where an author breaks a line, `Intl` would start a sentence.
  const inOneLine = text.replace(lineEnd, ' ');
  const starts = Array.from(segmenterOf(language).segment(inOneLine), (segment) => segment.index);
  const isWithin = withinOf(wholes);
  return starts.filter(
    (start) => start === 0 || (!isWithin(start) && isStart(text, start, language)),
  );
}

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;

const segmenterOf = onceForText(
  (language) => new Intl.Segmenter(localesOf(language), { granularity: 'sentence' }),
);

/** Whether an offset is within one of the ranges. Offsets must be asked for in order. */
function withinOf(wholes: readonly Whole[]): (at: number) => boolean {
  const sorted = wholes.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (at) => {
    for (let whole = sorted[next]; whole && whole.start < at; whole = sorted[(next += 1)])
      reach = Math.max(reach, whole.end);
    return at < reach;
  };
}

const han = new RegExp(`^[${hanAndKana}]`, 'u');

function isStart(text: string, start: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - longestAbbreviation), start);
  const after = text.slice(start, start + longestAbbreviation);
  // `../Home`, `main.Rmd`
  if (/[.!?]$/.test(before) && !han.test(after)) return false;
  // `Yahoo! is`, `“Why?” he asks`
  if (/^\p{Ll}/u.test(after)) return false;
  const end = before.trimEnd();
  if (!end.endsWith('.')) return true;
  if (/(?:^|\s)\.\.$/.test(end)) return false;
  if (shortRun.test(end) || endsAbbreviation(end, after)) return false;
  return !isOrdinal(end, after, language);
}

/** German writes ordinal numbers with a full stop, and nouns with a capital: `am 3. Mai`, `im 19. Jahrhundert`. */
function isOrdinal(end: string, after: string, language: string): boolean {
  if (!/^(de|gsw|lb|nds)\b/i.test(language) || !/(?<!\p{N})\p{Nd}{1,2}\.$/u.test(end)) return false;
  const [word = ''] = /^\p{L}+/u.exec(after) ?? [];
  return isCalendarWord(word, language) || /^(Jahrhundert|Jahrtausend|Jh|Jhd)/.test(word);
}
