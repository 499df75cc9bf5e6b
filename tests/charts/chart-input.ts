import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import type { ChartInput } from '../../src/charts/data/chart-input.ts';
import { chartFigure } from '../../src/charts/figure/chart-figure.ts';
import { chartTypesByName } from '../../src/charts/types/chart-types.ts';
import { withTraits } from '../../src/model/records/chart-traits.ts';
import { chartSchema } from '../../src/model/records/chart.ts';
import type { Cell, Column } from '../../src/model/data/column.ts';
import type { Dataset } from '../../src/model/data/dataset.ts';
import { builtInKinds } from '../../src/model/kinds/built-in/built-in-kinds.ts';
import type { RelationField } from '../../src/model/kinds/field.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { tableOf } from '../made/table-of.ts';
import { partialDate } from '../made/partial-date.ts';

const at = { file: 'data/values.csv', line: 1, column: 1 };

/** A table of entity, date, value and source, with more columns if given. */
export function datasetOf(
  rows: readonly Cell[][],
  value: Partial<Column> = {},
  more: readonly Column[] = [],
): Dataset {
  const columns: Column[] = [
    { id: 'entity', type: 'entity', label: 'Entity' },
    { id: 'date', type: 'date', label: 'Date' },
    { id: 'value', type: 'number', label: 'Value', ...value },
    { id: 'source', type: 'source', label: 'Source' },
    ...more,
  ];
  return {
    id: 'values',
    title: 'Values',
    sources: [],
    profile: true,
    isPlainCsv: true,
    table: tableOf(columns, rows),
    file: at.file,
    path: sitePath('data', 'values'),
    at,
  };
}

export function chartOf(settings: Record<string, unknown> = {}): ChartInput['chart'] {
  const file = chartSchema.parse({ title: 'A finding', data: 'values', ...settings });
  const chart = { ...file, id: 'finding', path: sitePath('charts', 'finding'), at };
  return withTraits(chart, chartTypesByName);
}

/** A chart of some rows, with entities named by their capitalized ids. */
export function inputOf(
  rows: readonly Cell[][],
  settings: Record<string, unknown> = {},
  { column = {}, language = 'en' }: { column?: Partial<Column>; language?: string } = {},
): ChartInput {
  const ids = new Set(rows.map(([id]) => entityId(String(id))));
  return {
    chart: chartOf(settings),
    dataset: datasetOf(rows, column),
    entities: new Map(
      [...ids].map((id) => [id, { title: id.charAt(0).toUpperCase() + id.slice(1) }]),
    ),
    events: [],
    eventIds: new Set(),
    relations: new Map(),
    kinds: new Map(),
    sources: new Map(),
    base: '/',
    language,
    labels: labelsFor(language),
  };
}

export function eventOf(
  id: string,
  date: string,
  involves: string[],
): ChartInput['events'][number] {
  return {
    id: entityId(id),
    kind: kindId('event'),
    title: `Event ${id}`,
    date: partialDate(date),
    path: sitePath('events', id),
    involves: involves.map(entityId),
    links: 0,
  };
}

/** A relation field of a built-in kind. */
export function relationFieldOf(kind: string, id: string): RelationField {
  const fields = builtInKinds.find((each) => each.id === kind)?.fields ?? [];
  const field = fields.find((each) => each.id === id);
  if (field?.type !== 'relation') throw new Error(`${kind} has no relation ${id}.`);
  return field;
}

export function htmlOf(input: ChartInput, anchor = 'fig-1'): string {
  return toHtml(figureOf(input, anchor));
}

export function figureOf(input: ChartInput, anchor = 'fig-1'): Element {
  return chartFigure(input, { anchor, headingLevel: 3 });
}
