import { capitalizesNouns } from '../../model/text/initials/capital-nouns.ts';
import { isCalendarWord } from './calendar-words.ts';
import {
  articles,
  firstWords,
  formsOfAddress,
  joiningWords,
  legalForms,
  peoples,
} from './words-beside-names.ts';

/** A place in a text; `end` is exclusive. */
interface Span {
  start: number;
  end: number;
}

/**
 * The words that a mention may be a part of, where they may name something else: `United States` for `United`, `Bank of
 * China` for `China`, `American pilots` for `American`. Only a name of one word with one capital is open to that:
 * `WeChat` and `SEC` mean the same wherever they stand.
 * @param ends Where other mentions and links of the text end. Those are names of their own: `Tim Cook of Apple`.
 */
export function longerName(
  text: string,
  mention: Span,
  language: string,
  ends: ReadonlySet<number>,
): string | undefined {
  const name = text.slice(mention.start, mention.end);
  if (!/^\p{Lu}[^\p{Lu}\s]*$/u.test(name) || capitalizesNouns(language)) return undefined;
  const start = startOfName(text, mention.start, language, ends);
  const end = endOfName(text, mention.end, name, language);
  if (start === mention.start && end === mention.end) return undefined;
  return text.slice(start, end).replace(/\s+/g, ' ').replace(possessive, '');
}

/** Where the name begins that goes on to the left of a mention; the mention's own start if none does. */
function startOfName(
  text: string,
  start: number,
  language: string,
  ends: ReadonlySet<number>,
): number {
  const before = wordBefore(text, start);
  if (!before) return start;
  if (/^[\p{Ll}&]/u.test(before.word)) {
    const joined = joinedTo(text, before);
    const isName = joined && mayBeginName(text, joined, language) && !ends.has(joined.end);
    return isName ? joined.start : start;
  }
  const isName = mayBeginName(text, before, language) && !formsOfAddress.has(before.word);
  return isName ? before.start : start;
}

/** Whether a word before a mention may be the first of a name that the mention ends. */
function mayBeginName(text: string, { word, start }: Word, language: string): boolean {
  if (!isPartOfName(word, language) || isPossessive(word)) return false;
  // The first word of a sentence has a capital whatever it is.
  return firstWords.has(word) || !startsSentence(text, start);
}

/** The word that `of` or `of the` joins to what follows. */
function joinedTo(text: string, last: Word): Word | undefined {
  if (joiningWords.has(last.word)) return wordBefore(text, last.start);
  const before = articles.has(last.word) ? wordBefore(text, last.start) : undefined;
  return before && joiningWords.has(before.word) ? wordBefore(text, before.start) : undefined;
}

/** Where the name ends that goes on to the right of a mention; the mention's own end if none does. */
function endOfName(text: string, end: number, name: string, language: string): number {
  const after = wordAfter(text, end);
  if (!after) return end;
  const isPeople = peoples.has(name) && /^\p{Ll}/u.test(after.word);
  const isName = isPartOfName(after.word, language) && !legalForms.has(after.word);
  if (isPeople || isName) return after.end;
  const joined = after.word === '&' ? wordAfter(text, after.end) : undefined;
  return joined && isPartOfName(joined.word, language) ? joined.end : end;
}

/** Whether a word may belong to a name: it has a capital, and is no `CEO`, `Beijing-based` or `Monday`. */
function isPartOfName(word: string, language: string): boolean {
  return (
    /^\p{Lu}.*\p{Ll}/u.test(word) && !/-\p{Ll}[^-]*$/u.test(word) && !isCalendarWord(word, language)
  );
}

const possessive = /['’]s?$/u;

function isPossessive(word: string): boolean {
  return possessive.test(word);
}

interface Word extends Span {
  word: string;
}

/** Longer words are none that a name has; the limit keeps the search short. */
const longest = 60;

/** The word before an index, with nothing but space between. */
function wordBefore(text: string, index: number): Word | undefined {
  const part = text.slice(Math.max(0, index - longest), index);
  const [, word, space] = /([\p{LC}\p{M}\p{N}'’&-]+)(\s+)$/u.exec(part) ?? [];
  if (word === undefined || space === undefined) return undefined;
  const end = index - space.length;
  return { word, start: end - word.length, end };
}

/** The word after an index, with nothing but space between. */
function wordAfter(text: string, index: number): Word | undefined {
  const part = text.slice(index, index + longest);
  const [, space, word] = /^(\s+)([\p{LC}\p{M}\p{N}'’&-]+)/u.exec(part) ?? [];
  if (word === undefined || space === undefined) return undefined;
  const start = index + space.length;
  return { word, start, end: start + word.length };
}

/** Whether a word is the first of a sentence, a quotation or a parenthesis. */
function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  return !/[\p{L}\p{M}\p{N}\p{Sc},;%'’”)\]]\s*$/u.test(before);
}
