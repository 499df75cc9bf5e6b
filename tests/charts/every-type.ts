import { relationTo } from '../made/relation-to.ts';
import { entityId, type EntityId } from '../../src/model/ids/entity-id.ts';
import type { ChartInput } from '../../src/charts/data/chart-input.ts';
import { prepareChart, type PreparedChart } from '../../src/charts/figure/chart-figure.ts';
import type { RelationEnd } from '../../src/link/relations/relation-ends.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { datasetOf, eventOf, inputOf, relationFieldOf } from './chart-input.ts';
import { randomRows } from './random.ts';

/** Each chart type in each of its forms. */
export const everyType: Readonly<Record<string, Record<string, unknown>>> = {
  line: { type: 'line', events: 'auto' },
  'line on a logarithmic scale': { type: 'line', scale: 'log' },
  'small multiples': { type: 'line', facets: true },
  area: { type: 'area' },
  columns: { type: 'bar', entities: ['one', 's0'], events: 'auto' },
  'columns on a logarithmic scale': { type: 'bar', entities: ['one', 's0'], scale: 'log' },
  'bars of a ranking': { type: 'bar' },
  'bars of changes': { type: 'bar', from: '1990', to: '2030' },
  slope: { type: 'slope' },
  'slope on a logarithmic scale': { type: 'slope', scale: 'log' },
  'slope of an index': { type: 'slope', baseline: '2025' },
  'dumbbell of peaks': { type: 'dumbbell' },
  'dumbbell of dates': { type: 'dumbbell', compare: 'dates' },
  treemap: { type: 'treemap' },
  heatmap: { type: 'heatmap' },
  scatter: { type: 'scatter', x: 'other' },
  timeline: { type: 'timeline' },
  network: { type: 'network' },
  'network around one': { type: 'network', entities: ['one', 's0'] },
};

const names = ['one', 'another', 'yet-another-with-a-long-name', 'fourth', 'fifth', 'sixth'];
const nameAt = (at: number): string =>
  names[at % names.length] + (at < names.length ? '' : `${at}`);

/** Data for a chart, including extremes. */
export const everyData: Readonly<Record<string, readonly Cell[][]>> = {
  'one point': [['one', '2020', 5, null]],
  'values that are all equal': names.flatMap((id): Cell[][] => [
    [id, '2020', 7, null],
    [id, '2021', 7, null],
  ]),
  'values from 1e-300 to 1e300': [
    ['one', '2020', 1e-300, null],
    ['one', '2021', 1e300, null],
    ['another', '2020', 1e300, null],
    ['another', '2021', 1, null],
    ['fourth', '2020', 3e-300, null],
    ['fourth', '2021', 2e-300, null],
  ],
  'values of both signs': names.flatMap((id, at): Cell[][] => [
    [id, '2020-03-31', 40 - at * 13.5, null],
    [id, '2021-03-31', at * 7.25 - 20, null],
  ]),
  'values below zero alone': names.flatMap((id, at): Cell[][] => [
    [id, '2020-03-31', -40 - at, null],
    [id, '2021-03-31', -41 - at * 2, null],
  ]),
  gaps: names.flatMap((id, at): Cell[][] =>
    [2018, 2019, 2020, 2021].map((year) => [
      id,
      String(year),
      (year + at) % 3 === 0 ? null : year - 2000 + at,
      null,
    ]),
  ),
  '200 series': Array.from({ length: 200 }, (_each, at): Cell[][] => [
    [nameAt(at), '2020-06', 1 + ((at * 37) % 101), null],
    [nameAt(at), '2021-06', 1 + ((at * 53) % 97), null],
  ]).flat(),
  ...Object.fromEntries(
    Array.from({ length: 25 }, (_each, seed) => [`random rows ${seed + 1}`, randomRows(seed + 1)]),
  ),
};

/** A chart of a type over some rows, with a second number column, and events and relations made from the rows. */
export function inputOfType(
  settings: Record<string, unknown>,
  rows: readonly (readonly Cell[])[],
  language = 'en',
): ChartInput {
  const column = { unit: 'US$ bn' };
  const wide = rows.map(([id = null, date = null, value = null, source = null], at): Cell[] => [
    id,
    date,
    value,
    source,
    at % 7 === 3 ? null : (at * 31) % 17,
  ]);
  const input = inputOf(wide, settings, { column, language });
  const [first = entityId(''), ...others] = input.entities.keys();
  return {
    ...input,
    dataset: datasetOf(wide, column, [
      { id: 'other', type: 'number', label: 'Staff', unit: 'people' },
    ]),
    events: wide
      .slice(0, 60)
      .map(([id, date], at) => eventOf(`e${at}`, String(date), [String(id)])),
    relations: ownedBy(first, others.slice(0, 30)),
  };
}

/** Relations in which the first entity owns each of the others. */
function ownedBy(owner: EntityId, owned: readonly EntityId[]): Map<EntityId, RelationEnd[]> {
  const field = relationFieldOf('company', 'owns');
  const pairs = owned.map((id) => {
    const relation = { ...relationTo('owns', id), share: '52%' };
    return {
      over: { label: 'Owns', direction: 'stated', other: { id }, relation, field },
      under: { label: 'Owned by', direction: 'inverse', other: { id: owner }, relation, field },
      id,
    } as const;
  });
  const ends = new Map<EntityId, RelationEnd[]>(pairs.map(({ id, under }) => [id, [under]]));
  return ends.set(
    owner,
    pairs.map(({ over }) => over),
  );
}

/** The same with long Chinese names. */
export function inputInChinese(
  settings: Record<string, unknown>,
  rows: readonly (readonly Cell[])[],
): ChartInput {
  const input = inputOfType(settings, rows, 'zh-Hans');
  const named = [...input.entities].map(
    ([id, entity], at) => [id, { ...entity, title: `中国第${at}号科技集团有限公司` }] as const,
  );
  return { ...input, entities: new Map(named) };
}

/** The same with long Arabic names, from right to left. */
export function inputInArabic(
  settings: Record<string, unknown>,
  rows: readonly (readonly Cell[])[],
): ChartInput {
  const input = inputOfType(settings, rows, 'ar');
  const named = [...input.entities].map(
    ([id, entity], at) => [id, { ...entity, title: `شركة الماء والآبار رقم ${at}` }] as const,
  );
  return { ...input, entities: new Map(named) };
}

export function preparedOfType(
  settings: Record<string, unknown>,
  rows: readonly (readonly Cell[])[],
): PreparedChart | undefined {
  return prepareChart(inputOfType(settings, rows));
}
