import type { SearchableName } from '../../outputs/search/searchable-name.ts';
import { prefixDistance } from './search-distance.ts';
import { plainLetters } from './search-letters.ts';
import { hanAndKana } from './search-scripts.ts';

/** The names that match a query. */
export interface RankedNames {
  names: SearchableName[];
  /** Whether the names are guesses because no name matches the query as written. */
  isMisspelt: boolean;
}

/**
 * Names that match a query, the best first: exact matches, then names that start with it, then names with a word that
 * starts with it or that contain it. Without any of these, names for which the query may be misspelt.
 */
export function rankNames(query: string, names: readonly SearchableName[]): RankedNames {
  const wanted = normalize(query);
  const direct = wanted === '' ? [] : ranked(names, (form) => directRank(form, wanted));
  const allowed = allowedMistakes(wanted);
  if (direct.length > 0 || allowed === 0) return { names: direct, isMisspelt: false };
  const guessed = ranked(names, (form) => misspeltRank(form, wanted, allowed));
  return { names: guessed, isMisspelt: guessed.length > 0 };
}

/** A name from the site with the forms of its title added, for matching. */
export function withTitleForms(name: SearchableName): SearchableName {
  const title = stripMarks(name.title);
  return { ...name, forms: [title, plainLetters(title), ...name.forms] };
}

function normalize(query: string): string {
  return stripMarks(query)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Lower case without accents, like the names that `stripMarks` in `src/model/text/fold.ts` writes. */
function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** Names that have a rank, the lowest first; ties by length, then in list order. */
function ranked(
  names: readonly SearchableName[],
  rank: (form: string) => number | undefined,
): SearchableName[] {
  return names
    .flatMap((name) => {
      const ranks = name.forms.flatMap((form) => rank(form) ?? []);
      return ranks.length > 0 ? [{ name, rank: Math.min(...ranks) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.name.title.length - b.name.title.length)
    .map(({ name }) => name);
}

function directRank(form: string, wanted: string): number | undefined {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  const [compactForm, compactWanted] = [compact(form), compact(wanted)];
  if (compactWanted !== '' && compactForm.startsWith(compactWanted)) return 1;
  if (startsWord(form, wanted)) return 2;
  if (wanted.split(' ').every((word) => startsWord(form, word))) return 3;
  return isWithoutSpaces(wanted) && form.includes(wanted) ? 3 : undefined;
}

function misspeltRank(form: string, wanted: string, allowed: number): number | undefined {
  const starts = [
    form,
    ...[...form.matchAll(/[\s-]+/g)].map((gap) => form.slice(gap.index + gap[0].length)),
  ];
  const distance = Math.min(...starts.map((start) => prefixDistance(wanted, start, allowed)));
  return distance <= allowed ? distance : undefined;
}

/** One mistake in four to six letters, two in longer names. Chinese and Japanese names are too short to guess. */
function allowedMistakes(wanted: string): number {
  if (wanted.length < 4 || isWithoutSpaces(wanted)) return 0;
  return wanted.length < 7 ? 1 : 2;
}

function startsWord(form: string, word: string): boolean {
  for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(form.charAt(at - 1))) return true;
  }
  return false;
}

/** Letters and digits only: `v-90` gives `v90`. */
function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

const withoutSpaces = new RegExp(String.raw`[${hanAndKana}\p{Script=Hangul}]`, 'u');

function isWithoutSpaces(text: string): boolean {
  return withoutSpaces.test(text);
}
