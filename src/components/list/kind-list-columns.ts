import { commaIn } from '../../model/text/language.ts';
import type { Words } from '../../model/labels/labels.ts';
import type { KindListView } from '../../views/list/kind-list-view.ts';
import { sortsOf, type ListSort } from './list-sort.ts';

/** The columns of a kind's list. One that says nothing, or the same of all rows, is absent. */
export interface KindListColumns {
  name: ListSort;
  hasOtherScript: boolean;
  hasDescription: boolean;
  /** The fields of the kind, as in the cells of the rows. */
  fields: ListSort[];
  /** The key figure. */
  figure?: ListSort;
  /** The heading of the key figure, with the date of all figures if they have the same. */
  figureHeading: string;
  hasSpark: boolean;
  /** The dates of the key figures, if they differ. */
  figureDate?: ListSort;
  events?: ListSort;
  mentions?: ListSort;
}

/** Chooses the columns of a kind's list by what its rows have. */
export function kindListColumns(
  { rows, columns, figureLabel, figureDate, eventTotal, order }: KindListView,
  { labels, language }: Words,
): KindListColumns {
  const high = { type: 'number', startsHigh: true } as const;
  const heading = [figureLabel, figureDate].filter(Boolean).join(commaIn(language));
  const hasEvents = areVaried(rows.map((row) => row.eventCount));
  const hasMentions = areVaried(rows.map((row) => row.mentionCount));
  // Events are listed by date, which their fields have.
  const isByName = order === 'name' || (!figureLabel && eventTotal === undefined);
  return {
    name: { id: 'name', label: labels.name, type: 'text', ...(isByName && { order: 'ascending' }) },
    hasOtherScript: rows.some((row) => row.otherScript),
    hasDescription: rows.some((row) => row.description),
    fields: sortsOf(columns),
    ...(figureLabel && {
      figure: {
        ...high,
        id: 'figure',
        label: figureLabel,
        ...(eventTotal === undefined && !isByName && { order: 'descending' }),
      },
    }),
    figureHeading: heading,
    hasSpark: rows.some((row) => row.keyFigure?.sparkHtml),
    ...(figureLabel &&
      !figureDate && {
        figureDate: { id: 'asof', label: labels.date, type: 'date', startsHigh: true },
      }),
    ...(hasEvents && { events: { ...high, id: 'events', label: labels.events } }),
    ...(hasMentions && { mentions: { ...high, id: 'mentions', label: labels.mentions } }),
  };
}

/** What readers can sort a kind's list by. The dates of key figures have a heading, and no entry in the list of sorts. */
export function kindListSorts({
  name,
  fields,
  figure,
  events,
  mentions,
}: KindListColumns): ListSort[] {
  return [name, ...fields, figure, events, mentions].filter((sort) => sort !== undefined);
}

/** Whether counts tell rows apart. One row alone has each that is not zero. */
function areVaried(counts: readonly number[]): boolean {
  if (counts.length > 1) return new Set(counts).size > 1;
  return counts.some((count) => count > 0);
}
