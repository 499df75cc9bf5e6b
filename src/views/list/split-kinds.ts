import type { Graph } from '../../connect/graph.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { formatDateRange, yearInDigits } from '../../model/dates/format-date.ts';
import { comparePartialDates, truncateDate } from '../../model/dates/partial-date.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { once } from '../../model/lazy/once.ts';
import type { Entity } from '../../model/records/entity.ts';
import { groupByLetter, signs } from '../../model/text/group-by-letter.ts';
import { localesOf } from '../../model/text/locales.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import { columnFields } from './build-entity-rows.ts';

/** Entries on one page at most, about half a megabyte. With more, each letter or year has its own page. */
const mostOnPage = 1000;

/** A kind with too many entities for one page. */
export interface SplitKind {
  kind: Kind;
  view: KindView;
  entities: readonly Entity[];
  /** The columns that all its pages have. */
  fields: () => FieldDefinition[];
  /** Events by year, the latest first; others by letter. */
  parts: KindPart[];
}

/** A letter or year. */
export interface KindPart {
  /** `A`, `2021` */
  label: string;
  count: number;
  /** Its pages: one, or several if it has too many entities as well. */
  shares: KindShare[];
}

/** A page of a part, with its entities in order. */
export interface KindShare {
  path: SitePath;
  title: string;
  /** Where it begins and ends, for a choice among the pages of its part: `Saar – Schmidt`. */
  label: string;
  entities: readonly Entity[];
}

/** The kinds that have a page for each letter or year. */
export function splitKinds({ graph, site, labels, language }: ViewInput): SplitKind[] {
  const byKind = Map.groupBy(graph.records.entities, (entity) => entity.kind);
  return site.kinds.flatMap((view): SplitKind[] => {
    const kind = graph.kinds.get(view.id);
    const entities = byKind.get(view.id) ?? [];
    if (!kind || entities.length <= mostOnPage) return [];
    const groups = kind.event
      ? groupByYear(graph, entities, labels.dateUnknown)
      : groupNames(entities, language);
    const fields = once(() => columnFields(graph, kind, entities, { labels, language }));
    const nameShare = kind.event ? spanOfDates(graph, language) : spanOfNames;
    const parts = groups.map((group) => buildPart(group, view, nameShare));
    return [{ kind, view, entities, fields, parts }];
  });
}

/** Entities with what their pages are called: `A` and `a`. */
interface Group {
  label: string;
  slug: string;
  /** What follows the name of the kind in a title: ` 2021`. */
  ending: string;
  entities: readonly Entity[];
}

function groupNames(entities: readonly Entity[], language: string): Group[] {
  const collator = new Intl.Collator(localesOf(language));
  const sorted = entities.toSorted(
    (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
  return groupByLetter(sorted, ({ title }) => title, language).map(({ letter, items }) => ({
    label: letter,
    slug: letter === signs ? 'other' : letter.toLocaleLowerCase(language),
    ending: ` – ${letter}`,
    entities: items,
  }));
}

/** Events by year, the latest first, those of a year from its start on; events without a date come last. */
function groupByYear(graph: Graph, events: readonly Entity[], unknown: string): Group[] {
  const dates = events.map((event) => ({ event, date: eventPoint(graph.points, event.id)?.date }));
  const sorted = dates
    .flatMap(({ event, date }) => (date ? [{ event, date }] : []))
    .sort((a, b) => comparePartialDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : 1));
  const years = [...Map.groupBy(sorted, ({ date }) => truncateDate(date, 'year'))];
  const undated = dates.flatMap(({ event, date }) => (date ? [] : [event]));
  return [
    ...years.reverse().map(([year, each]) => {
      const label = yearInDigits(year);
      return { label, slug: year, ending: ` ${label}`, entities: each.map(({ event }) => event) };
    }),
    ...(undated.length > 0
      ? [{ label: unknown, slug: 'undated', ending: ` – ${unknown}`, entities: undated }]
      : []),
  ];
}

/** Says where entities in order begin and end. */
type NameShare = (entities: readonly Entity[]) => string;

function buildPart(
  { label, slug, ending, entities }: Group,
  view: KindView,
  nameShare: NameShare,
): KindPart {
  const pages = Math.ceil(entities.length / mostOnPage);
  const size = Math.ceil(entities.length / pages);
  const shares = Array.from({ length: pages }, (_, at): KindShare => {
    const shared = entities.slice(at * size, (at + 1) * size);
    const number = at === 0 ? '' : `-${at + 1}`;
    return {
      // An entity may be called `a`, but none has a slash in its id.
      path: sitePath(view.folder, 'in', slug + number),
      title: view.plural + ending + (at === 0 ? '' : ` (${at + 1})`),
      label: nameShare(shared),
      entities: shared,
    };
  });
  return { label, count: entities.length, shares };
}

const spanOfNames: NameShare = (entities) => span(entities.at(0)?.title, entities.at(-1)?.title);

function spanOfDates(graph: Graph, language: string): NameShare {
  return (events) => {
    const dates = [events.at(0), events.at(-1)].map(
      (event) => event && eventPoint(graph.points, event.id)?.date,
    );
    const [first, last] = dates;
    return first && last ? formatDateRange(first, last, language) : spanOfNames(events);
  };
}

function span(first = '', last = ''): string {
  return first === last ? first : `${first} – ${last}`;
}
