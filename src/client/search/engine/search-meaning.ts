import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { plainLetters } from '../../../model/text/letters/stroked-letters.ts';
import {
  isDirect,
  isWithoutSpaces,
  normalize,
  rankNames,
  ranks,
  withoutPossessive,
  type RankedName,
} from './search-names.ts';

/** The entities of a site that a query means. */
export interface Meaning {
  /** The entity that the whole query names. */
  entity?: SearchableName;
  /** Names that match the whole query, then names that some of its words are. */
  names: SearchableName[];
  /** Whether a name matches the whole query by its words. */
  isName: boolean;
  /** Whether it is a date, and the names are the events of that time. */
  isDate?: true;
  /** Whether all its words are names, of several entities. */
  areSeveral?: true;
  /** Searches of the text, for pages that match any of them: the query, and the query with the titles of what it names. */
  texts: string[];
}

/** Finds names in a query. */
export interface NameFinder {
  understand(query: string): Meaning;
}

/** In words. */
const longestName = 8;

/** Words of a title that a search of the text takes: each may load a part of the index. */
const mostTitleWords = 3;

/** Prepares names for queries. */
export function createNameFinder(names: readonly SearchableName[]): NameFinder {
  const byForm = new Map<string, SearchableName[]>();
  for (const name of names) {
    for (const form of new Set(name.forms)) {
      const list = byForm.get(form);
      if (list) list.push(name);
      else byForm.set(form, [name]);
    }
  }
  return {
    understand(query) {
      const ranked = rankNames(query, names);
      const entity = meantBy(query, ranked);
      const asText = entity && isPhrase(query) ? `"${query.trim()}"` : query;
      const parts = entity ? [] : partsOf(query, byForm);
      const within = parts.flatMap(({ name }) => name ?? []);
      const written = entity ? titleWords(entity.title) : parts.map(partText).join(' ');
      return {
        ...(entity && { entity }),
        names: [...new Set([...ranked.map(({ name }) => name), ...within])],
        isName: ranked.some(isDirect),
        ...(areSeveral(parts) && { areSeveral: true }),
        texts: isCovered(written, query) ? [asText] : [asText, written],
      };
    },
  };
}

/**
 * The entity that a query means: the only one of which it is a name, or the title. Without one, the only entity with a name
 * that starts with the words of the query, if no other has them within a name: `Moore` is a last name, too.
 */
function meantBy(query: string, ranked: readonly RankedName[]): SearchableName | undefined {
  const wanted = normalize(query);
  for (const nearest of [ranks.form, ranks.letters]) {
    const exact = ranked.filter(({ rank }) => rank === nearest).map(({ name }) => name);
    if (exact.length > 0) return onlyOne(exact, wanted);
  }
  const [first, ...others] = ranked.filter(
    ({ rank, name }) => rank <= ranks.words && !name.isEvent,
  );
  if (!first || first.rank === ranks.words || others.length > 0) return undefined;
  const isWhole =
    isWithoutSpaces(wanted) || first.name.forms.some((form) => form.startsWith(`${wanted} `));
  return isWhole ? first.name : undefined;
}

/** The one that a form names: the only one of which it is a name, or the only one with this title. */
function onlyOne(named: readonly SearchableName[], form: string): SearchableName | undefined {
  if (named.length < 2) return named[0];
  const titled = named.filter(({ title }) => {
    const own = normalize(title);
    return own === form || plainLetters(own) === form;
  });
  return titled.length === 1 ? titled[0] : undefined;
}

/** A part of a query: a name, or a word that is none. */
interface QueryPart {
  text: string;
  name?: SearchableName;
}

/** Splits a query into names, the longest first, and other words: `didi fine` gives Didi and `fine`. */
function partsOf(
  query: string,
  byForm: ReadonlyMap<string, readonly SearchableName[]>,
): QueryPart[] {
  const words = normalize(query).split(' ');
  for (let length = Math.min(words.length, longestName); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const text = words.slice(start, start + length).join(' ');
      const named = byForm.get(text) ?? byForm.get(withoutPossessive(text)) ?? [];
      const name = onlyOne(named, text);
      if (!name) continue;
      const others = (from: number, to?: number): QueryPart[] =>
        from === to || from >= words.length ? [] : partsOf(words.slice(from, to).join(' '), byForm);
      return [...others(0, start), { text, name }, ...others(start + length)];
    }
  }
  return words.map((text) => ({ text }));
}

function areSeveral(parts: readonly QueryPart[]): boolean {
  return parts.every(({ name }) => name) && new Set(parts.map(({ name }) => name)).size > 1;
}

/** Whether a query has several words that the index does not take for a phrase. */
function isPhrase(query: string): boolean {
  return /\S\s+\S/u.test(query.trim()) && !/["“”„«»]/u.test(query) && !isWithoutSpaces(query);
}

function partText({ text, name }: QueryPart): string {
  return name ? titleWords(name.title) : text;
}

/** The words of a title that say most: its longest ones, in their order. */
function titleWords(title: string): string {
  const words = normalize(title)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length <= mostTitleWords) return words.join(' ');
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, mostTitleWords);
  return words.filter((word) => longest.includes(word)).join(' ');
}

/** Whether a search for the query finds all that a search for `text` finds, as its words are some of those. */
function isCovered(text: string, query: string): boolean {
  if (isWithoutSpaces(query) && normalize(text) !== normalize(query)) return false;
  const words = new Set(plainLetters(normalize(text)).split(' '));
  return plainLetters(normalize(query))
    .split(' ')
    .every((word) => words.has(word));
}
