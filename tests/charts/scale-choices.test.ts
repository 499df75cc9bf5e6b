import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { chartFigure, prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { scaleChoices, type ScaleChoice } from '../../src/charts/figure/scale-choices.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { inputOf } from './chart-input.ts';

const rows: Cell[][] = [
  ['acme', '2020', 50, null],
  ['acme', '2021', 75, null],
  ['bolt', '2021', 10, null],
  ['bolt', '2022', 5, null],
];

test('lines of positive values have a linear, a logarithmic and an index scale, their own first', () => {
  assert.deepEqual(idsOf(rows), ['linear', 'log', 'index']);
  assert.deepEqual(idsOf(rows, { scale: 'log' }), ['log', 'linear', 'index']);
  assert.deepEqual(idsOf(rows, { baseline: '2021' }), ['index', 'linear', 'log']);
});

test('an index starts on the first date with a value of all series, and brings the values that the table lacks', () => {
  const index = choicesOf(rows).find(({ id }) => id === 'index');
  assert.equal(index?.label, 'Index, 2021 = 100');
  assert.deepEqual(index?.ownValues?.values, { acme: ['66.7', '100.0'], bolt: ['100.0', '50.0'] });
  assert.equal(index?.ownValues?.unit, '');
});

test('a chart with a baseline brings the amounts for the other scales', () => {
  const linear = choicesOf(rows, { baseline: '2021' }).find(({ id }) => id === 'linear');
  assert.deepEqual(linear?.ownValues?.values, { acme: ['50', '75'], bolt: ['10', '5'] });
});

test('a scale with another unit than the chart says which, below the subtitle that names that of the chart', () => {
  const notesOf = (settings: Record<string, unknown>): string[][] =>
    choicesOf(rows, settings, { column: { unit: 'US$ bn' } }).map(({ notes }) => notes);
  assert.deepEqual(notesOf({}), [[], ['Logarithmic scale.'], ['Index, 2021 = 100.']]);
  assert.deepEqual(notesOf({ baseline: '2021' }), [
    [],
    ['US$ bn.'],
    ['US$ bn.', 'Logarithmic scale.'],
  ]);
});

test('a scale that would leave out a series is not offered', () => {
  assert.deepEqual(idsOf([...rows, ['bolt', '2023', -1, null]]), ['linear', 'index']);
  assert.deepEqual(idsOf([...rows, ['coil', '2020', 0, null]]), ['linear']);
  assert.deepEqual(idsOf([...rows, ['coil', '2022', 3, null]]), ['linear', 'log'], 'no day after');
});

test('temperatures, whose zero is a convention, have no scale of ratios', () => {
  const choices = choicesOf(rows, {}, { column: { unit: '°C' } });
  assert.deepEqual(
    choices.map(({ id }) => id),
    ['linear'],
  );
});

test('other types have no choice', () => {
  assert.deepEqual(idsOf(rows, { type: 'bar' }), []);
  assert.deepEqual(idsOf(rows, { type: 'area' }), []);
});

test('a figure with a choice of scales has radio buttons, drawings for each, and unique ids', () => {
  const input = inputOf(rows);
  const options = { anchor: 'fig', headingLevel: 1, hasScaleSwitch: true } as const;
  const html = toHtml(chartFigure(input, options));
  assert.equal(html.match(/type="radio"/g)?.length, 3);
  assert.equal(html.match(/ checked/g)?.length, 1);
  assert.equal(html.match(/<svg viewBox/g)?.length, 9);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
});

function choicesOf(
  table: readonly Cell[][],
  settings: Record<string, unknown> = {},
  data: Parameters<typeof inputOf>[2] = {},
): ScaleChoice[] {
  const input = inputOf(table, settings, data);
  const prepared = prepareChart(input);
  assert.ok(prepared);
  return scaleChoices(input, prepared);
}

function idsOf(table: readonly Cell[][], settings: Record<string, unknown> = {}): string[] {
  return choicesOf(table, settings).map(({ id }) => id);
}
