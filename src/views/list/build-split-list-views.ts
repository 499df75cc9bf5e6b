import type { Graph } from '../../connect/graph.ts';
import { targetKey } from '../../link/target.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import type { Entity } from '../../model/records/entity.ts';
import { keyFigureOf } from '../parts/statements/key-figure.ts';
import { buildEntityRows, type RowOptions } from './build-entity-rows.ts';
import { firstShown, type ListShare } from '../parts/divided/divide-list.ts';
import { linkToParts } from '../parts/divided/part-links.ts';
import type { FirstBy, KindListView } from './kind-list-view.ts';
import type { SplitKind } from './split-kinds.ts';

/** The first page of a kind whose letters or years have their own: what readers most likely look for. */
export function buildFirstListView(
  graph: Graph,
  split: SplitKind,
  options: RowOptions,
): KindListView {
  const { kind, view, entities, parts } = split;
  const { firstBy, ranked } = rankEntities(graph, split, options);
  const shown = { entities: ranked.slice(0, firstShown), fields: split.fields() };
  return {
    path: view.path,
    title: view.plural,
    kind: view,
    count: entities.length,
    firstBy,
    ...linkToParts(parts),
    ...(kind.event && { eventTotal: graph.eventIds.size }),
    ...buildEntityRows(graph, kind, shown, options),
    // A choice among the first would not be one among all.
    filters: [],
  };
}

/** A page with entities of a letter or year. */
export function buildShareView(
  graph: Graph,
  { kind, view, fields, parts }: SplitKind,
  share: ListShare<Entity>,
  options: RowOptions,
): KindListView {
  const { path, title, items: entities } = share;
  return {
    path,
    title,
    kind: view,
    count: entities.length,
    ...linkToParts(parts, share),
    ...(kind.event ? { eventTotal: entities.length } : { order: 'name' }),
    ...buildEntityRows(graph, kind, { entities, fields: fields() }, options),
  };
}

/** Events by date, the latest first; others by their key figures, or by how often sentences mention them. */
function rankEntities(
  graph: Graph,
  { kind, entities }: SplitKind,
  options: RowOptions,
): { firstBy: FirstBy; ranked: Entity[] } {
  if (kind.event) {
    const dated = entities.flatMap((entity) => {
      const date = eventPoint(graph.points, entity.id)?.date;
      return date ? [{ entity, date }] : [];
    });
    dated.sort((a, b) => comparePartialDates(b.date, a.date));
    return { firstBy: 'date', ranked: dated.map(({ entity }) => entity) };
  }
  const figures = rankBy(entities, ({ id }) => keyFigureOf(graph, id, options)?.newest.value);
  // Of a kind with few figures, others are as likely looked for.
  if (figures.length >= firstShown) return { firstBy: 'figure', ranked: figures };
  const mentions = rankBy(entities, (each) => graph.backlinks.get(targetKey(each))?.length);
  return { firstBy: 'mentions', ranked: mentions };
}

/** Entities by a number, the highest first; without those that have none. */
function rankBy(
  entities: readonly Entity[],
  numberOf: (entity: Entity) => number | undefined,
): Entity[] {
  return entities
    .flatMap((entity) => {
      const number = numberOf(entity);
      return number === undefined ? [] : [{ entity, number }];
    })
    .sort((a, b) => b.number - a.number)
    .map(({ entity }) => entity);
}
