import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { stripMarks } from '../../../model/text/strip-marks.ts';
import { plainLetters } from '../../../model/text/stroked-letters.ts';
import { writtenTogether } from '../../../model/text/scripts.ts';

/** A name that matches a query. */
export interface RankedName {
  name: SearchableName;
  /** 0 if the query is one of its forms, 1 if a form starts with it, 2 and 3 if words of one do, 4 if it is inside of a word. */
  rank: number;
}

/**
 * Names that match a query, the best first: exact matches, then names that start with it, then names with a word that
 * starts with it or that contain it. Of equal names, the most mentioned is first. If there are none, names with a
 * compound of it: `schifffahrt` finds `Flussschifffahrt`.
 */
export function rankNames(query: string, names: readonly SearchableName[]): RankedName[] {
  const wanted = normalize(query);
  if (wanted === '') return [];
  const direct = ranked(names, (form) => directRank(form, wanted));
  return direct.length > 0 || !partOfWord.test(wanted)
    ? direct
    : ranked(names, (form) => (form.includes(wanted) ? compoundRank : undefined));
}

/** Fewer letters are inside of too many words by chance: `rice` of `price`. */
const partOfWord = /^\p{L}{5,}$/u;

const compoundRank = 4;

/** Whether a name matches by whole words or their beginnings. */
export function isDirect({ rank }: RankedName): boolean {
  return rank < compoundRank;
}

function ranked(
  names: readonly SearchableName[],
  rankOf: (form: string) => number | undefined,
): RankedName[] {
  return names
    .flatMap((name): RankedName[] => {
      const ranks = name.forms.flatMap((form) => rankOf(form) ?? []);
      return ranks.length > 0 ? [{ name, rank: Math.min(...ranks) }] : [];
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
  const forms = [title, plainLetters(title), ...name.forms].map(withoutQuotes);
  return { ...name, forms: [...new Set(forms.flatMap(withoutDashes))] };
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

/** A query, or a form of a name, without quotation marks. */
export function withoutQuotes(text: string): string {
  return text.replace(quotes, '');
}

/**
 * Lower case without accents. The Turkish `ı` is an `i`, since the small letter of its capital is one elsewhere: `Işık`
 * is found by `ışık`.
 */
function withoutAccents(text: string): string {
  return stripMarks(text).replaceAll('ı', 'i');
}

function directRank(form: string, wanted: string): number | undefined {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  if (startsWithWords(form, wanted)) return 1;
  if (startsWord(form, wanted)) return 2;
  if (wanted.split(' ').every((word) => startsWord(form, word))) return 3;
  return isWithoutSpaces(wanted) && form.includes(wanted) ? 3 : undefined;
}

function startsWord(form: string, word: string): boolean {
  for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(form.charAt(at - 1))) return true;
  }
  return false;
}

/** Whether a query is the first words of a form, without the signs between them: `v90` of `v-90 turbine`. */
function startsWithWords(form: string, wanted: string): boolean {
  const compact = (wanted.match(lettersAndDigits) ?? []).join('');
  if (compact === '') return false;
  let start = '';
  for (const [word] of form.matchAll(lettersAndDigits)) {
    start += word;
    if (start.length >= compact.length) return start === compact;
  }
  return false;
}

/** The apostrophe of Ukrainian is a letter to Unicode, and a sign to those who write another one. */
const lettersAndDigits = /(?:(?!\u02bc)[\p{L}\p{N}])+/gu;

const withoutSpaces = new RegExp(String.raw`[${writtenTogether}\p{Script=Hangul}]`, 'u');

/** Whether a text has letters of a script in which names can stand inside a run of letters. */
export function isWithoutSpaces(text: string): boolean {
  return withoutSpaces.test(text);
}
