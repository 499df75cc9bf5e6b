import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { tableCsv } from '../../src/outputs/data/chart-csv.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { inputOf } from './chart-input.ts';

const rows: Cell[][] = [
  ['a', '2020', 5, 'first'],
  ['a', '2021', 9, 'between'],
  ['a', '2022', 4, 'last'],
  ['b', '2020', 3, 'first'],
  ['b', '2021', null, 'empty'],
  ['b', '2022', 2, 'last'],
];

for (const [settings, sources] of [
  [{ type: 'line' }, ['first', 'between', 'last', 'empty']],
  [{ type: 'slope' }, ['first', 'last']],
  [{ type: 'dumbbell', compare: 'dates' }, ['first', 'last']],
  [{ type: 'dumbbell', compare: 'peaks' }, ['first', 'between', 'last']],
  [{ type: 'bar' }, ['last']],
  [{ type: 'bar', from: '2020', to: '2022' }, ['first', 'last']],
  [{ type: 'heatmap' }, ['first', 'between', 'last']],
  [{ type: 'treemap' }, ['last']],
] as const)
  test(`a chart with ${JSON.stringify(settings)} names the sources of the values it shows`, () => {
    assert.deepEqual(prepareChart(inputOf(rows, settings))?.sources, sources);
  });

test('a heat map of more dates than columns names the sources of the values in them', () => {
  const days: Cell[][] = Array.from({ length: 60 + 2 }, (_, day) => [
    ...['a', new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10), day],
    day % 2 === 0 ? 'hidden' : 'shown',
  ]);
  assert.deepEqual(prepareChart(inputOf(days, { type: 'heatmap' }))?.sources, ['shown']);
});

test('sources of a dataset stay those of its charts if its rows name none', () => {
  const input = inputOf(
    [
      ['a', '2020', 5],
      ['a', '2022', 4],
    ],
    { type: 'slope' },
  );
  const dataset = { ...input.dataset, sources: ['whole' as never] };
  assert.deepEqual(prepareChart({ ...input, dataset })?.sources, ['whole']);
});

const csvOf = (cells: Cell[][], settings: Record<string, unknown>): string[] => {
  const table = prepareChart(inputOf(cells, settings))?.rows();
  return table ? tableCsv(table).trim().split('\r\n') : [];
};

test('the file of a chart has the source of each value', () => {
  assert.deepEqual(csvOf(rows, { type: 'line' }), [
    'Date,A,B,A: Source,B: Source',
    '2020,5,3,first,first',
    '2021,9,,between,empty',
    '2022,4,2,last,last',
  ]);
  assert.deepEqual(
    csvOf(rows, { type: 'line', entities: ['a'] }).slice(0, 2),
    ['Date,Value,Source', '2020,5,first'],
    'one series needs no name',
  );
  assert.deepEqual(csvOf([...rows, ['c', '2022', 1]], { type: 'bar' }), [
    'Date,Name,Value,Source',
    '2022,A,4,last',
    '2022,B,2,last',
    '2022,C,1,',
  ]);
  assert.deepEqual(csvOf(rows, { type: 'treemap' }), [
    'Name,Date,Value,Source',
    'A,2022,4,last',
    'B,2022,2,last',
  ]);
  assert.deepEqual(csvOf([['a', '2020', 5]], { type: 'line' }), ['Date,Value', '2020,5']);
});
