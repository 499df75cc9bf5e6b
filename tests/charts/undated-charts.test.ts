import assert from 'node:assert/strict';
import test from 'node:test';
import { barChart } from '../../src/charts/types/bar/bar-chart.ts';
import { treemapChart } from '../../src/charts/types/treemap/treemap-chart.ts';
import type { ChartInput } from '../../src/charts/data/chart-input.ts';
import type { Cell, Column } from '../../src/model/data/column.ts';
import { tableOf } from '../made/table-of.ts';
import { htmlOf, inputOf } from './chart-input.ts';

const columns: Column[] = [
  { id: 'port', type: 'entity', label: 'Port' },
  { id: 'gear', type: 'text', label: 'Gear' },
  { id: 'landed', type: 'number', label: 'Landings', unit: 'tonnes' },
  { id: 'discarded', type: 'number', label: 'Discards', unit: 'tonnes' },
  { id: 'source', type: 'source', label: 'Source' },
];
const rows: Cell[][] = [
  ['vigo', 'trap', 480, 9, 'census'],
  ['bay', 'trawl', 1250, null, 'survey'],
  ['mindelo', 'line', -9, null, 'survey'],
  ['quay', 'net', null, null, 'nobody'],
];

function input(settings: Record<string, unknown>): ChartInput {
  const made = inputOf(rows, settings);
  return { ...made, dataset: { ...made.dataset, table: tableOf(columns, rows) } };
}

test('bars of a table without dates rank its values, and name no date', () => {
  const bars = barChart.prepare(input({ type: 'bar' }));
  assert.equal(
    bars?.description.replaceAll('\u00a0', ' '),
    'Bar chart of Landings, tonnes: the value of each of 3, largest first. ' +
      'Bay: 1,250 tonnes. Vigo: 480 tonnes. Mindelo: −9 tonnes.',
  );
  assert.deepEqual(bars?.notes, ['No value: Quay.']);
  assert.deepEqual(bars?.sources, ['census', 'survey']);
  assert.equal(bars?.to, undefined);
  assert.deepEqual(bars?.rows(), {
    heads: ['Name', 'Landings (tonnes)', 'Source'],
    rows: [
      ['Bay', 1250, 'survey'],
      ['Vigo', 480, 'census'],
      ['Mindelo', -9, 'survey'],
    ],
  });
  assert.match(htmlOf(input({ type: 'bar' })), /Bay, 1,250.tonnes/);
});

test('a withdrawn value of a table without dates is not drawn, also if it has no other', () => {
  const status: Column = { id: 'status', type: 'status', label: 'Status' };
  const marked = rows.map((row) => [...row, row[0] === 'bay' ? 'withdrawn' : null]);
  const made = inputOf(marked, { type: 'bar' });
  const table = tableOf([...columns, status], marked);
  const bars = barChart.prepare({ ...made, dataset: { ...made.dataset, table } });
  assert.deepEqual(
    Array.from(bars?.rows().rows ?? [], ([name]) => name),
    ['Vigo', 'Mindelo'],
  );
});

test('a treemap of a table without dates has the areas of its values, and no newest ones', () => {
  const tree = treemapChart.prepare(input({ type: 'treemap', x: 'port' }));
  assert.match(tree?.description ?? '', /^Treemap of Landings, tonnes: the value of each of 3/);
  assert.deepEqual(tree?.notes, ['Not drawn (zero or less): Mindelo.', 'No value: Quay.']);
  assert.deepEqual(tree?.rows().heads, ['Name', 'Landings (tonnes)', 'Source']);
  assert.doesNotMatch(htmlOf(input({ type: 'treemap', x: 'port' })), /<th scope="col">Source/);
});

test('without dates, names are those of a column of text or of several columns, too', () => {
  const named = barChart.prepare(input({ type: 'bar', series: 'gear' }));
  assert.deepEqual(named?.rows().rows, [
    ['trawl', 1250, 'survey'],
    ['trap', 480, 'census'],
    ['line', -9, 'survey'],
  ]);
  const several = { type: 'bar', entities: ['vigo'], y: ['discarded', 'landed'] };
  assert.deepEqual(barChart.prepare(input(several))?.rows(), {
    heads: ['Name', 'Values (tonnes)', 'Source'],
    rows: [
      ['Landings', 480, 'census'],
      ['Discards', 9, 'census'],
    ],
  });
});

test('without dates, a logarithmic scale leaves out values that are not above zero, and the table keeps them', () => {
  const dots = barChart.prepare(input({ type: 'bar', scale: 'log' }));
  assert.deepEqual(dots?.notes, ['Values of zero or less are not shown.', 'No value: Quay.']);
  assert.equal([...(dots?.rows().rows ?? [])].length, 3);
});
