import type { Graph } from '../../connect/graph.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { nameOrder } from '../../model/text/locales.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import { buildEntityRows, columnFields, type RowOptions } from './build-entity-rows.ts';
import type { EntityRowView, KindListView } from './kind-list-view.ts';

/** The list of all entities of a kind: events by date, entities with a key figure by its value, others by name. */
export function buildKindListView(
  graph: Graph,
  kind: Kind,
  view: KindView,
  options: RowOptions,
): KindListView {
  const entities = graph.records.entities.filter((entity) => entity.kind === kind.id);
  const fields = columnFields(graph, kind, entities, options);
  const table = buildEntityRows(graph, kind, { entities, fields }, options);
  const compare = nameOrder(options.language);
  return {
    path: view.path,
    title: view.plural,
    kind: view,
    count: entities.length,
    parts: [],
    shares: [],
    ...(kind.event && { eventTotal: graph.eventIds.size }),
    ...table,
    rows: table.rows.sort(
      (a, b) =>
        compareEventDates(graph, a.id, b.id) ||
        compareKeyFigures(a, b) ||
        compare(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    ),
  };
}

/** Sorts the largest first, entities without a key figure last. */
function compareKeyFigures(a: EntityRowView, b: EntityRowView): number {
  if (a.keyFigure && b.keyFigure) return b.keyFigure.sortValue - a.keyFigure.sortValue;
  return Number(Boolean(b.keyFigure)) - Number(Boolean(a.keyFigure));
}

function compareEventDates(graph: Graph, a: EntityId, b: EntityId): number {
  const dates = [a, b].map((id) => eventPoint(graph.points, id)?.date);
  const [first, second] = dates;
  return first && second ? comparePartialDates(first, second) : 0;
}
