import type { Graph } from '../../connect/graph.ts';
import { commonFields, fieldCell } from '../../link/fields/field-cell.ts';
import { targetKey } from '../../link/target.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Words } from '../../model/labels/labels.ts';
import type { Entity } from '../../model/records/entity.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildListFilters } from '../parts/filters/build-list-filters.ts';
import { describedEntityLink } from '../parts/links/page-links.ts';
import { keyFigureOf, leadingSeries } from '../parts/statements/key-figure.ts';
import { kindListFilters } from './kind-list-filters.ts';
import type { EntityRowView, KindListView, ListColumn } from './kind-list-view.ts';

export interface RowOptions extends Words {
  /** Draws values as a spark line, in HTML. */
  drawSpark: (values: readonly number[]) => string;
}

/** The options of the lists of a site. */
export function rowOptions({ labels, language, charts }: ViewInput): RowOptions {
  return { labels, language, drawSpark: charts.drawSpark };
}

/** The table of a list. */
export type EntityRows = Pick<
  KindListView,
  'columns' | 'figureLabel' | 'figureDate' | 'filters' | 'rows'
>;

/** The fields that a list of entities has as columns: common ones that do not say the same of all. */
export function columnFields(
  graph: Graph,
  kind: Kind,
  entities: readonly Entity[],
  words: Words,
): FieldDefinition[] {
  return commonFields(entities, distinctiveFields(graph, entities, kind, words));
}

/** Entities of a kind as the rows of a table, in the order given, with what narrows them. */
export function buildEntityRows(
  graph: Graph,
  kind: Kind,
  { entities, fields }: { entities: readonly Entity[]; fields: readonly FieldDefinition[] },
  options: RowOptions,
): EntityRows {
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
  return {
    columns: fields.map((field) => columnOf(field, kind)),
    ...(figureLabel && { figureLabel }),
    ...(figureDate && { figureDate }),
    filters,
    rows,
  };
}

/** The fields of a kind that do not say the same of every entity. */
function distinctiveFields(
  graph: Graph,
  entities: readonly Entity[],
  kind: Kind,
  words: Words,
): FieldDefinition[] {
  if (entities.length < 2) return kind.fields;
  return kind.fields.filter((field) => {
    const texts = entities.map((each) => fieldCell(graph.entities, each, field, words).text);
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

function buildRowView(
  graph: Graph,
  entity: Entity,
  fields: readonly FieldDefinition[],
  options: RowOptions,
): Omit<EntityRowView, 'marks'> {
  const others = (graph.relations.get(entity.id) ?? []).map(({ other }) => other);
  const events = others.flatMap((each) =>
    'id' in each && graph.eventIds.has(each.id) ? each.id : [],
  );
  return {
    ...describedEntityLink(entity),
    ...assessmentOf(entity),
    cells: fields.map((field) => {
      const [preferred] = entity.fields[field.id] ?? [];
      return {
        ...fieldCell(graph.entities, entity, field, options),
        ...(preferred?.type === 'number' && { key: preferred.value }),
      };
    }),
    ...buildKeyFigureView(graph, entity, options),
    eventCount: new Set(events).size,
    mentionCount: graph.backlinks.get(targetKey(entity))?.length ?? 0,
  };
}

function buildKeyFigureView(
  graph: Graph,
  entity: Entity,
  { labels, language, drawSpark }: RowOptions,
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
