import type { SearchSection } from '../../../views/page-type/searchable-page.ts';
import type { ExcerptPart } from './search-excerpt.ts';
import type { SearchHit } from './search-hit.ts';
import type { IndexResult } from './search-index.ts';
import { isWithoutSpaces, normalize } from './search-names.ts';
import { asIndexed } from './numbers/written-numbers.ts';

/**
 * The sections of an answer, in their order: entities found by name, articles and free pages, events, charts, entities
 * found by their text, sources.
 */
export const sectionIds = ['names', 'texts', 'events', 'charts', 'entries', 'sources'] as const;

/** The id of a section. */
export type SectionId = (typeof sectionIds)[number];

/** Maximum number of results to return of each section. */
export type SectionLimits = Readonly<Record<SectionId, number>>;

/** A section with its first results. */
export interface ResultSection {
  id: SectionId;
  hits: SearchHit[];
  /** Total number of its results. */
  count: number;
}

/** The least score of a result that is shown at first, as a part of that of the best in its section. */
const leastPart = 0.3;

/** The first results of a section, which come best first: at most `limit`, and none far behind the best. */
export function firstResults(found: readonly IndexResult[], limit: number): IndexResult[] {
  const least = (found[0]?.score ?? 0) * leastPart;
  return found.filter(({ score }) => score >= least).slice(0, limit);
}

/**
 * Puts those of the first results first whose title and summary have all words of a query, in which no index sees them
 * together.
 */
export function introducedFirst(
  hits: readonly SearchHit[],
  queries: readonly string[],
): SearchHit[] {
  const isIntroduced = ({ title, summary }: SearchHit): boolean =>
    queries.some((query) => shareOf(query, `${plain(title)} ${summary}`) === 1);
  const isFirst = (hit: SearchHit): boolean => isIntroduced(hit) && hit.time !== 'earlier';
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))];
}

/** Splits pages found by their text into sections. */
export function splitResults(
  results: readonly IndexResult[],
  sections: ReadonlyMap<string, SearchSection>,
): Map<SectionId, IndexResult[]> {
  return Map.groupBy(results, ({ id }) => {
    const section = sections.get(id) ?? 'texts';
    return section === 'names' ? 'entries' : section;
  });
}

/** The subject of an answer. */
export interface AnswerSubject {
  /** The searches of the text that gave it. */
  queries: readonly string[];
  /** Whether the query means an entity, which is shown above. */
  isEntity: boolean;
  /** Whether the query is a date, whose events come first. */
  isDate: boolean;
  /** Whether words of the query name entities. */
  hasNames: boolean;
  /** Whether all of them do, and name several. */
  areSeveral: boolean;
}

/**
 * What the first result of a section is to a query, the nearest first. Sections come in this order, and those with results
 * that are the same to it in that of `sectionIds`.
 */
const nearness = [
  /** An entity that the query names, or an event of the date that it is. */
  'named',
  /** A source whose publisher it names. */
  'published',
  /** All words of the query are in its title, or it is an event of the year that the query names. */
  'titled',
  /** An entity that is what the query says. */
  'described',
  /** All words are in its title and summary, or it is an event with all entities that the query names. */
  'introduced',
  /** All words are in it, or it is a source that the query knows by its title. */
  'complete',
  /** It lacks words, but its title has half of them. */
  'half titled',
  'partial',
  'source',
] as const;

type Nearness = (typeof nearness)[number];

/** Puts the sections that have results into their order. */
export function orderSections(
  sections: readonly ResultSection[],
  subject: AnswerSubject,
): ResultSection[] {
  return sections
    .flatMap((section) => {
      const [first] = section.hits;
      if (!first) return [];
      const place = nearness.indexOf(nearnessOf(section.id, first, subject));
      return [{ section, place }];
    })
    .sort(
      (a, b) =>
        a.place - b.place || sectionIds.indexOf(a.section.id) - sectionIds.indexOf(b.section.id),
    )
    .map(({ section }) => section);
}

function nearnessOf(id: SectionId, first: SearchHit, subject: AnswerSubject): Nearness {
  if (id === 'names' || (id === 'events' && subject.isDate)) return 'named';
  if (id === 'sources') return nearnessOfSource(first, subject);
  if (id === 'entries') return nearnessOfEntity(first, subject);
  const near = nearnessOfText(first, subject);
  if (id === 'events' && first.time === 'then' && !first.isPartial) return 'titled';
  // Who names several entities asks what they had to do with each other.
  return near === 'complete' && id === 'events' && subject.areSeveral ? 'introduced' : near;
}

function nearnessOfSource(
  { publisher = '', title }: SearchHit,
  { queries }: AnswerSubject,
): Nearness {
  if (bestShare(queries, publisher) === 1) return 'published';
  // Who knows several words of a title looks for that work.
  const hasWords = queries.some((query) => /\p{L}\s+\p{L}/u.test(query));
  return hasWords && bestShare(queries, plain(title)) === 1 ? 'complete' : 'source';
}

/** An entity found by its text comes early only if its summary starts with what it is: `China’s central bank; ...`. */
function nearnessOfEntity({ summary }: SearchHit, { queries, hasNames }: AnswerSubject): Nearness {
  const what = summary.split(/[;,.，；。]/u)[0] ?? '';
  return !hasNames && bestShare(queries, what) === 1 ? 'described' : 'partial';
}

/** An article, a free page, an event or a chart. */
function nearnessOfText(
  { title, typeLabel, summary, isPartial, time }: SearchHit,
  { queries, isEntity }: AnswerSubject,
): Nearness {
  if (time === 'earlier' && !isPartial) return 'complete';
  const name = `${plain(title)} ${typeLabel}`;
  const share = bestShare(queries, name);
  if (share === 1) return 'titled';
  // Of an entity, a text need not be called by its name.
  if (bestShare(queries, `${name} ${summary}`) === 1) return isEntity ? 'titled' : 'introduced';
  if (!isPartial) return 'complete';
  return share >= halfOfWords ? 'half titled' : 'partial';
}

/** A title with so many words of the query is nearer to it than one that has none. */
const halfOfWords = 0.5;

function plain(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The largest share of the words of a query that a text has. */
function bestShare(queries: readonly string[], text: string): number {
  return Math.max(...queries.map((query) => shareOf(query, text)));
}

/** The share of the words of a query that a text has, with any endings. */
function shareOf(query: string, text: string): number {
  const folded = asIndexed(normalize(text));
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = asIndexed(normalize(query)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const had = wanted.filter((word) =>
    isWithoutSpaces(word)
      ? folded.includes(word)
      : words.some((each) => isForm(each, word) || isStart(word, each)),
  );
  return had.length / wanted.length;
}

/** Letters from which on the beginning of a word says which word it is. */
const tellingLetters = 4;

/** Whether a word is another, or its beginning. A sum may be rounded: `18.2bn` is 18.228bn. */
function isStart(word: string, of: string): boolean {
  const [, digits] = /^(\p{N}{3,})\p{L}*$/u.exec(word) ?? [];
  if (digits) return of.startsWith(digits);
  return word.length < tellingLetters ? of === word : of.startsWith(word);
}

/** Whether two words differ in their endings only: `fined` and `fines`. */
function isForm(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < tellingLetters && Math.abs(a.length - b.length) > 2) return false;
  const stem = Math.max(3, length - 1);
  return a.slice(0, stem) === b.slice(0, stem);
}
