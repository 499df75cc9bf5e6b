import type { SearchSection } from '../../../views/page-type/searchable-page.ts';
import type { ExcerptPart } from './search-excerpt.ts';
import type { SearchHit } from './search-hit.ts';
import type { IndexResult } from './search-index.ts';
import { normalize } from './search-names.ts';

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
  return [...hits.filter(isIntroduced), ...hits.filter((hit) => !isIntroduced(hit))];
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
}

/**
 * Puts sections into their order. Those whose first result has all words of the query in its title come before those that
 * have them in the summary, and these before those that only mention them. Sources come after articles, events and charts,
 * unless the query names who published them.
 */
export function orderSections(
  sections: readonly ResultSection[],
  subject: AnswerSubject,
): ResultSection[] {
  return sections
    .filter(({ hits }) => hits.length > 0)
    .map((section) => ({ section, tier: tierOf(section, subject) }))
    .sort(
      (a, b) =>
        a.tier - b.tier || sectionIds.indexOf(a.section.id) - sectionIds.indexOf(b.section.id),
    )
    .map(({ section }) => section);
}

function tierOf(
  { id, hits: [first] }: ResultSection,
  { queries, isEntity, isDate, hasNames }: AnswerSubject,
): number {
  if (id === 'names' || (id === 'events' && isDate) || !first) return 0;
  const { title, publisher = '', typeLabel, summary, isPartial } = first;
  const share = (text: string): number => Math.max(...queries.map((query) => shareOf(query, text)));
  if (id === 'sources') {
    if (share(publisher) === 1) return 1;
    // Who knows several words of a title looks for that work.
    return share(plain(title)) === 1 && queries.some((query) => /\p{L}\s+\p{L}/u.test(query))
      ? 5
      : 8;
  }
  const shown = `${plain(title)} ${typeLabel}`;
  // An entity found by its text comes early only if its summary starts with what it is: `China’s central bank; ...`.
  if (id === 'entries') {
    const what = summary.split(/[;,.，；。]/u)[0] ?? '';
    return !hasNames && share(what) === 1 ? 3 : 7;
  }
  if (share(shown) === 1) return 2;
  if (share(`${shown} ${summary}`) === 1) return isEntity ? 2 : 4;
  if (!isPartial) return 5;
  return share(shown) >= halfOfWords ? 6 : 7;
}

/** A title with so many words of the query is nearer to it than one that has none. */
const halfOfWords = 0.5;

function plain(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The share of the words of a query that a text has, with any endings. */
function shareOf(query: string, text: string): number {
  const folded = normalize(text);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = normalize(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const had = wanted.filter(
    (word) => folded.includes(word) || words.some((each) => isForm(each, word)),
  );
  return had.length / wanted.length;
}

/** Whether two words differ in their endings only: `fined` and `fines`. */
function isForm(a: string, b: string): boolean {
  const stem = Math.max(3, Math.min(a.length, b.length) - 1);
  return a.slice(0, stem) === b.slice(0, stem);
}
