import { isOver } from '../../../link/relations/is-over.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { fill } from '../../../model/labels/labels.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../data/subject.ts';

/** Someone or something that stands in a relation, with all that ties it. */
export interface Tie extends Subject {
  /** Id of the entity; a name without a page has none. */
  id?: string;
  /** `Owned by 31.2%`, `Founders`. */
  words: string[];
  /** What stands over is drawn at the left. */
  isOver: boolean;
}

/** Those tied to an entity, each once, in the order of its relations. Events have the timeline. */
export function tiesOf(id: string, input: SiteInput): Tie[] {
  const ties = new Map<string, Tie>();
  for (const end of input.relations.get(id) ?? []) {
    const tie = tieOf(end, input);
    if (tie.id !== undefined && (tie.id === id || input.eventIds.has(tie.id))) continue;
    const key = tie.id === undefined ? `name:${tie.title}` : `id:${tie.id}`;
    const known = ties.get(key);
    if (!known) ties.set(key, tie);
    else known.words.push(...tie.words.filter((words) => !known.words.includes(words)));
  }
  return [...ties.values()];
}

/** A relation in a few words: its label, share or role, and dates. */
export function wordsOf(end: RelationEnd, input: Pick<SiteInput, 'labels' | 'language'>): string {
  const { share, role } = end.relation;
  const time = timeOf(end, input);
  return [end.label, share ?? role, time && `(${time})`].filter(Boolean).join(' ');
}

/** `since 2018`, `until 2020`, `2018 to 2020`; empty where no date is known. */
export function timeOf(
  { relation: { since, until } }: RelationEnd,
  { labels, language }: Pick<SiteInput, 'labels' | 'language'>,
): string {
  const start = since ? formatPartialDate(since, language, 'short') : '';
  const end = until ? formatPartialDate(until, language, 'short') : '';
  if (start && end) return fill(labels.sinceUntil, { since: start, until: end });
  if (start) return fill(labels.since, { date: start });
  return end ? fill(labels.until, { date: end }) : '';
}

function tieOf(end: RelationEnd, input: SiteInput): Tie {
  const words = [wordsOf(end, input)];
  if ('name' in end.other) return { title: end.other.name, words, isOver: isOver(end) };
  const { id } = end.other;
  return { id, ...subjectOf(id, input), words, isOver: isOver(end) };
}
