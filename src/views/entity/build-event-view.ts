import type { Graph } from '../../connect/graph.ts';
import {
  createNeighbouringEvents,
  partiesOf,
  type NeighbouringEvents,
} from '../../link/events/neighbouring-events.ts';
import type { EntitySeries } from '../../link/series/series-of.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { sourcesOfRow } from '../../model/data/dataset.ts';
import type { DatedObservation } from '../../model/data/observations.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { daysBetween } from '../../model/dates/instant.ts';
import { precisionOf, type PartialDate } from '../../model/dates/partial-date.ts';
import type { Words } from '../../model/labels/labels.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Entity } from '../../model/records/entity.ts';
import { isPercent, type DifferenceOptions } from '../../model/values/difference.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { entityLink } from '../parts/links/page-links.ts';
import type { SourceNumbers } from '../parts/references/source-numbers.ts';
import { changeView } from '../parts/statements/change-view.ts';
import { leadingSeries } from '../parts/statements/key-figure.ts';
import type { ChangeView } from '../parts/statements/key-figure-view.ts';
import type { DatedValueView, EventValueView, EventView } from './event-view.ts';

/** Days from an event to the values before and after it that say most about it. */
const sixWeeks = 42;
/** Values at most; an event that concerns a whole industry involves many. */
const mostValues = 12;

/** Builds what is special to the page of an event; `undefined` for other entities, and events without a date. */
export function createEventViews(
  graph: Graph,
  words: Words,
): (entity: Entity, numbers: SourceNumbers) => EventView | undefined {
  const neighboursOf = createNeighbouringEvents(graph);
  return (entity, numbers) => {
    const date = eventPoint(graph.points, entity.id)?.date;
    if (!date) return undefined;
    const values = partiesOf(entity.id, graph)
      .flatMap((id) => valuesAround(graph, id, date, { words, numbers }))
      .slice(0, mostValues);
    return { ...linksTo(graph, neighboursOf(entity.id)), values };
  };
}

function linksTo(
  graph: Graph,
  { previous, next }: NeighbouringEvents,
): Pick<EventView, 'previous' | 'next'> {
  const [before, after] = [previous, next].map((id) => id && entityLink(graph, id));
  return { ...(before && { previous: before }), ...(after && { next: after }) };
}

function valuesAround(
  graph: Graph,
  id: EntityId,
  date: PartialDate,
  { words, numbers }: { words: Words; numbers: SourceNumbers },
): EventValueView[] {
  const { language } = words;
  const series = precisionOf(date) === 'year' ? undefined : leadingSeries(graph, id);
  const link = entityLink(graph, id);
  if (!series || !link) return [];
  const [before, after] = [-sixWeeks, sixWeeks].map((days) => nearest(series, date, days));
  if (!before || !after) return [];
  const view = (value: DatedObservation): DatedValueView => ({
    text: formatQuantity(value.value, { ...series.column, language }),
    date: formatPartialDate(value.date, language, 'short'),
    references: numbers.of(sourcesOfRow(series.dataset, value)),
  });
  const change = changeBetween(before.value, after.value, { ...series.column, ...words });
  return [
    {
      link,
      label: series.column.label,
      before: view(before),
      after: view(after),
      ...(change && { change }),
    },
  ];
}

/**
 * The value nearest to some days from a date, on the same side of it and no further than twice as many days away: values
 * of each quarter have one there, too.
 */
function nearest(
  { observations }: EntitySeries,
  date: PartialDate,
  days: number,
): DatedObservation | undefined {
  let found: { observation: DatedObservation; off: number } | undefined;
  for (const observation of observations) {
    if (precisionOf(observation.date) === 'year') continue;
    const away = daysBetween(date, observation.date) / days;
    if (away <= 0 || away > 2) continue;
    const off = Math.abs(away - 1);
    if (!found || off < found.off) found = { observation, off };
  }
  return found?.observation;
}

function changeBetween(
  from: number,
  to: number,
  options: DifferenceOptions,
): ChangeView | undefined {
  // Of zero, or across it, a change has no share that means anything.
  if (!isPercent(options.unit) && (from <= 0 || to < 0)) return undefined;
  return changeView({ from, to }, options);
}
