import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { stripMarks } from '../../../model/text/strip-marks.ts';
import { plainLetters } from '../../../model/text/letters/stroked-letters.ts';
import { plainForms } from '../../../model/text/letters/letter-forms.ts';
import { writtenTogether } from '../../../model/text/scripts.ts';

/** A name that matches a query. */
export interface RankedName {
  name: SearchableName;
  rank: NameRank;
}

/** What a query is to the nearest form of a name, the nearest first. */
export const ranks = {
  /** The form itself. */
  form: 0,
  /** The form with other signs or spaces between its letters: `JP Moore` for `J. P. Moore`. */
  letters: 1,
  /** Its first words. */
  firstWords: 2,
  /** Its beginning. */
  start: 3,
  /** Words within it. */
  words: 4,
  /** The beginning of words within it, one after another or apart. */
  wordStarts: 5,
  apart: 6,
  /** Inside of one of its words. */
  compound: 7,
} as const;

type NameRank = (typeof ranks)[keyof typeof ranks];

/**
 * Names that match a query, the best first: exact matches, then names that start with it, then names with a word that
 * starts with it or that contain it. Of equal names, the most mentioned is first. If there are none, names with a
 * compound of it: `schifffahrt` finds `Flussschifffahrt`.
 */
export function rankNames(query: string, names: readonly SearchableName[]): RankedName[] {
  const wanted = normalize(query);
  if (wanted === '') return [];
  const letters = (wanted.match(lettersAndDigits) ?? []).join('');
  const direct = ranked(names, (form) => directRank(form, wanted, letters));
  return direct.length > 0 || !partOfWord.test(wanted)
    ? direct
    : ranked(names, (form) => (form.includes(wanted) ? ranks.compound : undefined));
}

/** Fewer letters are inside of too many words by chance: `rice` of `price`. */
const partOfWord = /^\p{L}{5,}$/u;

/** Whether a name matches by whole words or their beginnings. */
export function isDirect({ rank }: RankedName): boolean {
  return rank < ranks.compound;
}

function ranked(
  names: readonly SearchableName[],
  rankOf: (form: string) => NameRank | undefined,
): RankedName[] {
  return names
    .flatMap((name): RankedName[] => {
      const [nearest] = name.forms.flatMap((form) => rankOf(form) ?? []).sort((a, b) => a - b);
      return nearest === undefined ? [] : [{ name, rank: nearest }];
    })
    .sort((a, b) => a.rank - b.rank || compareNames(a.name, b.name));
}

/** The most mentioned first; of equals, the shorter. */
function compareNames(a: SearchableName, b: SearchableName): number {
  return (b.mentioned ?? 0) - (a.mentioned ?? 0) || a.title.length - b.title.length;
}

/** Quotation marks, and the sign of Hebrew abbreviations, for which readers type one. */
const quotes = /["“”„«»״]/g;

/** A name from the site with the forms of its title added, for matching. */
export function withTitleForms(name: SearchableName): SearchableName {
  const title = withoutAccents(name.title);
  const forms = [title, plainLetters(title), ...name.forms].map((form) =>
    withoutQuotes(plainForms(form)),
  );
  const spelt = forms.flatMap(withoutDashes).flatMap(withoutApostrophes);
  return { ...name, forms: [...new Set(spelt)] };
}

/** A form, also without its apostrophes: `O'Brien`, `OBrien`. */
function withoutApostrophes(form: string): string[] {
  return form.includes("'") ? [form, form.replaceAll("'", '')] : [form];
}

/** A form, also with a hyphen or a space for a dash: `Taft–Hartley`, `Taft-Hartley`, `Taft Hartley`. */
function withoutDashes(form: string): string[] {
  if (form.search(dashes) < 0) return [form];
  const inWords = form.replace(/\s*\p{Pd}+\s*/gu, ' ').trim();
  return [form, form.replace(dashes, '-'), ...(inWords ? [inWords] : [])];
}

/** Dashes of all lengths, and hyphens. */
const dashes = /\p{Pd}/gu;

/**
 * A query as the forms of names are written: lower case, with hyphens for dashes, and without accents, quotation marks and
 * double spaces.
 */
export function normalize(query: string): string {
  return withoutQuotes(withoutAccents(query)).replace(dashes, '-').replace(/\s+/gu, ' ').trim();
}

/** A query, or a form of a name, without quotation marks, and with one sign for all apostrophes. */
export function withoutQuotes(text: string): string {
  return text.replace(quotes, '').replace(apostrophes, "'");
}

/** A word without the ending of `Didi’s` and `the dockers'`. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’‘]s?$/, '');
}

/** Texts have another apostrophe than most keyboards. That of Ukrainian is a letter to Unicode. */
const apostrophes = /[’‘\u02bc]/g;

/**
 * Lower case without accents and other forms of letters and digits. The Turkish `ı` is an `i`, since the small letter of
 * its capital is one elsewhere: `Işık` is found by `ışık`. The Greek `ς` is a `σ`, as it is while a word goes on.
 */
function withoutAccents(text: string): string {
  return plainForms(stripMarks(text)).replaceAll('ı', 'i').replaceAll('ς', 'σ');
}

/** @param letters those of the query, without the signs and spaces between them. */
function directRank(form: string, wanted: string, letters: string): NameRank | undefined {
  if (form === wanted) return ranks.form;
  const rank = lettersRank(form, letters);
  if (rank !== undefined) return rank;
  if (form.startsWith(wanted)) return ranks.start;
  if (startsWord(form, wanted)) return hasWords(form, wanted) ? ranks.words : ranks.wordStarts;
  if (wanted.split(' ').every((word) => startsWord(form, word))) return ranks.apart;
  return isWithoutSpaces(wanted) && form.includes(wanted) ? ranks.apart : undefined;
}

function hasWords(form: string, words: string): boolean {
  return ` ${form} `.includes(` ${words} `);
}

function startsWord(form: string, word: string): boolean {
  for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(form.charAt(at - 1))) return true;
  }
  return false;
}

/** The rank of letters that are a form or its first words, without the signs between them: `v90` of `v-90 turbine`. */
function lettersRank(form: string, letters: string): NameRank | undefined {
  if (letters === '') return undefined;
  let start = '';
  for (const { 0: word, index } of form.matchAll(lettersAndDigits)) {
    start += word;
    if (!letters.startsWith(start)) return undefined;
    if (start.length < letters.length) continue;
    return /[\p{L}\p{N}]/u.test(form.slice(index + word.length)) ? ranks.firstWords : ranks.letters;
  }
  return undefined;
}

const lettersAndDigits = /[\p{L}\p{N}]+/gu;

const withoutSpaces = new RegExp(String.raw`[${writtenTogether}\p{Script=Hangul}]`, 'u');

/** Whether a text has letters of a script in which names can stand inside a run of letters. */
export function isWithoutSpaces(text: string): boolean {
  return withoutSpaces.test(text);
}
