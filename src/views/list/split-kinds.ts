import { eventPoint } from '../../link/timeline/timeline.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { once } from '../../model/lazy/once.ts';
import type { Entity } from '../../model/records/entity.ts';
import { nameOrder } from '../../model/text/locales.ts';
import type { Words } from '../../model/labels/labels.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import {
  dividePart,
  groupUnderLetters,
  groupUnderYears,
  mostOnPage,
  spanOf,
  type ListGroup,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import { columnFields } from './build-entity-rows.ts';

/** A kind with too many entities for one page. */
export interface SplitKind {
  kind: Kind;
  view: KindView;
  entities: readonly Entity[];
  /** The columns that all its pages have. */
  fields: () => FieldDefinition[];
  /** Events by year, the latest first; others by letter. */
  parts: ListPart<Entity>[];
}

/** The kinds that have a page for each letter or year. */
export function splitKinds({ graph, site, labels, language }: ViewInput): SplitKind[] {
  const dateOf = ({ id }: Entity): PartialDate | undefined => eventPoint(graph.points, id)?.date;
  const byKind = Map.groupBy(graph.records.entities, (entity) => entity.kind);
  return site.kinds.flatMap((view): SplitKind[] => {
    const kind = graph.kinds.get(view.id);
    const entities = byKind.get(view.id) ?? [];
    if (!kind || entities.length <= mostOnPage) return [];
    const groups = kind.event
      ? groupByYear(entities, dateOf, { labels, language })
      : groupNames(entities, language);
    const fields = once(() => columnFields(graph, kind, entities, { labels, language }));
    const nameShare = spanOf(kind.event ? 'dates' : 'names', titleOf, dateOf, language);
    const list = { folder: view.folder, title: view.plural };
    const parts = groups.map((group) => dividePart(group, list, nameShare));
    return [{ kind, view, entities, fields, parts }];
  });
}

function groupNames(entities: readonly Entity[], language: string): ListGroup<Entity>[] {
  const compare = nameOrder(language);
  const sorted = entities.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return groupUnderLetters(sorted, titleOf, language);
}

function titleOf({ title }: Entity): string {
  return title;
}

/** Events by year, the latest first, those of a year from its start on; events without a date come last. */
function groupByYear(
  events: readonly Entity[],
  dateOf: (event: Entity) => PartialDate | undefined,
  words: Words,
): ListGroup<Entity>[] {
  const dates = events.map((event) => ({ event, date: dateOf(event) }));
  const sorted = dates
    .flatMap(({ event, date }) => (date ? [{ event, date }] : []))
    .sort((a, b) => comparePartialDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : 1));
  const undated = dates.filter(({ date }) => !date);
  const inOrder = [...sorted, ...undated].map(({ event }) => event);
  return groupUnderYears(inOrder, dateOf, words);
}
