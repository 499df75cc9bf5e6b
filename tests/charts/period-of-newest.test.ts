import assert from 'node:assert/strict';
import test from 'node:test';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { partialDate } from '../made/partial-date.ts';
import { datasetOf, inputOf } from './chart-input.ts';

const rows: Cell[][] = [
  ['a', '2021', 1, null],
  ['b', '2021', 2, null],
  ['a', '2024', 30, null],
  ['b', '2024', 20, null],
];

function valuesOf(settings: Record<string, unknown>, to = '2022-12'): unknown[] {
  const more = [{ id: 'other', type: 'number', label: 'Other' }] as const;
  const made = inputOf(rows, settings);
  const dataset = datasetOf(
    rows.map((row) => [...row, 5]),
    {},
    more,
  );
  const prepared = prepareChart({ ...made, dataset, period: { to: partialDate(to) } });
  return [...(prepared?.rows().rows ?? [])].map((row) => row.join(' '));
}

for (const [type, within, after] of [
  ['treemap', ['B 2021 2', 'A 2021 1'], ['A 2024 30', 'B 2024 20']],
  ['bar', ['2021 2 1'], ['2024 30 20']],
  ['scatter', ['A 2021 5 1', 'B 2021 5 2'], ['A 2024 5 30', 'B 2024 5 20']],
] as const) {
  const settings = { type, ...(type === 'scatter' && { x: 'other', y: 'value' }) };
  test(`a ${type} of newest values takes those within the site's period, unless it names an end`, () => {
    assert.deepEqual(valuesOf(settings), within);
    assert.deepEqual(valuesOf({ ...settings, to: '2024' }), after);
    assert.deepEqual(valuesOf(settings, '2019'), after, 'there is none within the period');
  });
}

test('columns and changes are over all dates of a chart, not over those of the period', () => {
  assert.deepEqual(valuesOf({ type: 'bar', entities: ['a'] }), ['2021 1', '2024 30']);
});

test('a ranking from a date on takes the newest values within the site’s period, too', () => {
  assert.deepEqual(valuesOf({ type: 'bar', from: '2020' }), ['2021 2 1']);
  assert.deepEqual(valuesOf({ type: 'bar', from: '2023' }), ['2024 30 20'], 'it starts later');
});
