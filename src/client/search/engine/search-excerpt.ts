import { joiner } from '../../../model/index-marks.ts';
import { plainLetters, restoreLetters } from '../../../model/text/letters/stroked-letters.ts';
import { plainForms, restoreForms } from '../../../model/text/letters/letter-forms.ts';
import { writtenTogether } from '../../../model/text/scripts.ts';
import { asIndexed, maybeWithinNumber } from './numbers/written-numbers.ts';
import { withoutPossessive } from './search-names.ts';
import { joinAbbreviations } from './search-query.ts';
import { isShortWord, isWholeNumber, longestShort } from './search-short-words.ts';

/** A part of an excerpt; `marked` if it matches a word of the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** What the index puts into words. */
const added = new RegExp(` ?${joiner}-?`, 'g');

/** Tags of Pagefind around marked words, in a group. */
const tags = '((?:</?mark>)*)';

/** The same in an excerpt, and spaces in front of citation marks, which the index leaves out. */
const notShown = new RegExp(` ?${tags}${joiner}${tags}-?| ${tags}(?=[.,;:)])`, 'g');

/** Scripts without spaces, in which a word can start anywhere in a run of letters. */
const withoutSpaces = new RegExp(`[${writtenTogether}]`, 'u');

/** The index marks a word together with the punctuation around it. */
const wordOf = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** Parses an excerpt from Pagefind into plain text parts: `a <mark>b,</mark>` gives `a `, then `b` marked, then `,`. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  // Splitting at the tags puts marked text at the odd indices.
  const texts = restoreLetters(restoreForms(html.replace(notShown, '$1$2$3'))).split(/<\/?mark>/);
  for (const [place, text] of texts.entries()) {
    const [, before = '', word = '', after = ''] = wordOf.exec(unescape(text)) ?? [];
    add(before, false);
    add(word, place % 2 === 1);
    add(after, false);
  }
  return parts;
}

/**
 * Marks the words of a query in a text: at the start of words, or anywhere in scripts without spaces. Accents and
 * special letters match their plain forms.
 */
export function markWords(text: string, query: string): ExcerptPart[] {
  const words = joinAbbreviations(plainForm(query))
    .split(/[\s"“”]+/u)
    .map(withoutPossessive)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return markPatterns(
    text,
    words.map((word, place) => {
      if (isWholeNumber(word, place, words)) return wordPattern(word, `(?!\\p{N})${rest}`);
      if (isShortWord(word, place, words)) return wordPattern(word, orPlural);
      return wordPattern(word, word.length > longestShort ? noAdverb + rest : rest);
    }),
  );
}

/** Marks phrases in a text, as `markWords` marks words. */
export function markPhrases(text: string, phrases: readonly string[]): ExcerptPart[] {
  return markPatterns(
    text,
    phrases.map((phrase) => wordPattern(phrase)),
  );
}

function markPatterns(text: string, patterns: readonly string[]): ExcerptPart[] {
  if (patterns.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const longestFirst = patterns.toSorted((a, b) => b.length - a.length);
  let end = 0;
  return plainForm(text)
    .split(new RegExp(`(${longestFirst.join('|')})`, 'giu'))
    .map((part, place) => {
      const start = end;
      end += part.length;
      return { text: text.slice(start, end), marked: place % 2 === 1 };
    })
    .filter((part) => part.text !== '');
}

/**
 * A text in plain letters, of the same length, as the forms of names are: `า` for `ำ`, `A` for `Ａ`. A letter that has no
 * single plain form stays.
 */
function plainForm(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const plain = plainForms(plainLetters(letter.normalize('NFKD').replace(/\p{M}/gu, '')));
    return plain.length === letter.length ? plain : letter;
  });
}

/**
 * A text from the index as its author wrote it, without what the index puts into words, and the marks after plain letters
 * such as `o` for `ø`.
 */
export function restoreText(text: string): string {
  return restoreLetters(restoreForms(text.replace(added, '')));
}

/** A letter or digit of a script with spaces. Beside those of other scripts a word starts and ends: `TOB` in `にTOBを`. */
const spaced = `(?![${writtenTogether}])[\\p{L}\\p{M}\\p{N}]`;

/** The rest of a word that starts as a word of the query does. */
const rest = `(?:${spaced})*`;

/** Not the end of an adverb that is made of the word: `finely` is no form of `fine`. */
const noAdverb = `(?!ly(?!${spaced}))`;

/** The end of a word, or of its plural. */
const orPlural = `s?(?!${spaced})`;

/** Marks on a letter, and the sign after it that joins it to no other. */
const maybeMarks = '[\\p{M}\u200c]*';

function wordPattern(word: string, ending = rest): string {
  // Forms of names lack the vowels and tones of Thai and Hindi, which are marks, and the sign of Hebrew abbreviations.
  const escaped = asIndexed(word)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\p{Lo}\p{M}*|\p{M}+/gu, `$&${maybeMarks}`)
    .replace(/['’‘ʼ]/gu, "['’‘ʼ]")
    .replace(/(?<=\p{N})(?=\p{N})/gu, maybeWithinNumber)
    .replace(/(?<=\p{Script=Hebrew}\[\\p\{M\}\u200c\]\*)(?=\p{Script=Hebrew})/gu, '["”״]?');
  if (withoutSpaces.test(word)) return escaped;
  return `(?<!${spaced})${escaped}${ending}`;
}

/** Pagefind escapes only these two. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
