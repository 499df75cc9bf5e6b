import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Words } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { fieldCell, commonFields } from '../../link/fields/field-cell.ts';
import type { Graph } from '../../connect/graph.ts';
import { keyFigureOf, leadingSeries } from '../parts/statements/key-figure.ts';
import { linkToEntity } from '../parts/links/page-links.ts';
import { targetKey } from '../../link/target.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { buildListFilters } from '../parts/filters/build-list-filters.ts';
import { kindListFilters } from './kind-list-filters.ts';
import type { EntityRowView, KindListView, ListColumn } from './kind-list-view.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import { localesOf } from '../../model/text/locales.ts';

export interface KindListOptions extends Words {
  /** Draws values as a spark line, in HTML. */
  drawSpark: (values: readonly number[]) => string;
}

/** The list of all entities of a kind: events by date, entities with a key figure by its value, others by name. */
export function buildKindListView(
  graph: Graph,
  kind: Kind,
  view: KindView,
  options: KindListOptions,
): KindListView {
  const entities = graph.records.entities.filter((entity) => entity.kind === kind.id);
  const fields = commonFields(entities, distinctiveFields(graph, entities, kind, options));
  const definitions = kindListFilters(graph, kind, options);
  const { filters, marks } = buildListFilters(entities, definitions, options.language);
  const rows = entities.map((entity, at) => ({
    ...buildRowView(graph, entity, fields, options),
    marks: marks[at] ?? [],
  }));
  const dates = new Set(rows.flatMap(({ keyFigure }) => keyFigure?.detail ?? []));
  const [figureDate] = dates.size === 1 ? dates : [];
  const figureLabel = entities
    .map((entity) => leadingSeries(graph, entity.id)?.column.label)
    .find((label) => label !== undefined);
  const collator = new Intl.Collator(localesOf(options.language));
  return {
    path: view.path,
    kind: view,
    columns: fields.map((field) => columnOf(field, kind)),
    ...(figureLabel && { figureLabel }),
    ...(figureDate && { figureDate }),
    filters,
    ...(kind.event && { eventTotal: graph.eventIds.size }),
    rows: rows.sort(
      (a, b) =>
        compareEventDates(graph, a.id, b.id) ||
        compareKeyFigures(a, b) ||
        collator.compare(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    ),
  };
}

/** The fields of a kind that do not say the same of every entity. */
function distinctiveFields(
  graph: Graph,
  entities: readonly Entity[],
  kind: Kind,
  options: KindListOptions,
): FieldDefinition[] {
  if (entities.length < 2) return kind.fields;
  return kind.fields.filter((field) => {
    const texts = entities.map((each) => fieldCell(graph.entities, each, field, options).text);
    return texts.some((text) => text !== texts[0]);
  });
}

function columnOf(field: FieldDefinition, kind: Kind): ListColumn {
  const { id, label, type } = field;
  const isStart = field.type === 'date' && field.marks === 'start';
  return {
    id,
    label,
    type: type === 'number' || type === 'date' ? type : 'text',
    ...(kind.event && isStart && { order: 'ascending' }),
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

function buildRowView(
  graph: Graph,
  entity: Entity,
  fields: readonly FieldDefinition[],
  options: KindListOptions,
): Omit<EntityRowView, 'marks'> {
  const ends = graph.relations.get(entity.id) ?? [];
  const events = ends.filter((end) => 'id' in end.other && graph.eventIds.has(end.other.id));
  return {
    ...linkToEntity(entity),
    ...assessmentOf(entity),
    cells: fields.map((field) => {
      const [preferred] = entity.fields[field.id] ?? [];
      return {
        ...fieldCell(graph.entities, entity, field, options),
        ...(preferred?.type === 'number' && { key: preferred.value }),
      };
    }),
    ...buildKeyFigureView(graph, entity, options),
    eventCount: new Set(events.map((end) => ('id' in end.other ? end.other.id : ''))).size,
    mentionCount: graph.backlinks.get(targetKey(entity))?.length ?? 0,
  };
}

function buildKeyFigureView(
  graph: Graph,
  entity: Entity,
  { labels, language, drawSpark }: KindListOptions,
): Pick<EntityRowView, 'keyFigure'> {
  const figure = keyFigureOf(graph, entity.id, { labels, language });
  if (!figure) return {};
  return {
    keyFigure: {
      text: figure.text,
      detail: formatPartialDate(figure.newest.date, language, 'short'),
      date: figure.newest.date,
      sparkHtml: drawSpark(figure.values),
      sortValue: figure.newest.value,
      ...assessmentOf(figure.newest),
    },
  };
}
