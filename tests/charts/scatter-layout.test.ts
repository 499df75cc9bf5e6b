import assert from 'node:assert/strict';
import test from 'node:test';
import { drawingSizes, type DrawingSize } from '../../src/charts/marks/drawing-size.ts';
import {
  layoutScatter,
  type PlacedScatter,
} from '../../src/charts/types/scatter/scatter-layout.ts';
import { buildScatterView, type ScatterView } from '../../src/charts/types/scatter/scatter-view.ts';
import { datasetOf, inputOf } from './chart-input.ts';

/** Entities with two values each, on one date. */
function viewOf(
  values: Record<string, readonly [x: number, y: number]>,
  settings: Record<string, unknown> = {},
): ScatterView | undefined {
  const rows = Object.entries(values).map(([id, [x, y]]) => [id, '2021', x, null, y]);
  const other = { id: 'other', type: 'number', label: 'Other' } as const;
  const dataset = datasetOf(rows, {}, [other]);
  return buildScatterView({ ...inputOf(rows, { type: 'scatter', ...settings }), dataset });
}

function placedOf(...[values, settings]: Parameters<typeof viewOf>): PlacedScatter {
  const view = viewOf(values, settings);
  assert.ok(view);
  return layoutScatter(view, drawingSizes.at(-1) as DrawingSize);
}

test('points named by words are of the entities that a chart names, too', () => {
  const columns = [
    { id: 'port', type: 'text', label: 'Port' },
    { id: 'other', type: 'number', label: 'Other' },
  ] as const;
  const rows = [
    ['a', '2021', 1, null, 'North', 2],
    ['a', '2021', 3, null, 'South', 4],
    ['b', '2021', 5, null, 'East', 6],
  ];
  const settings = { type: 'scatter', series: 'port', entities: ['a'] };
  const view = buildScatterView({
    ...inputOf(rows, settings),
    dataset: datasetOf(rows, {}, columns),
  });
  assert.deepEqual(
    view?.points.map(({ title }) => title),
    ['North', 'South'],
  );
});

test('the lowest values are below and left of the highest', () => {
  const { points, bottom, width } = placedOf({ low: [0, 0], high: [10, 10] });
  const [low, high] = points;
  assert.equal(low?.y, bottom);
  assert.equal(high?.y, 40);
  assert.equal(high?.x, width - 14);
  assert.ok(low && low.x < high.x);
});

test('the base line is at zero, or at the bottom of an axis without zero', () => {
  const baseOf = ({ yTicks }: PlacedScatter): string | undefined =>
    yTicks.find(({ isBase }) => isBase)?.label;
  assert.equal(baseOf(placedOf({ a: [1, -10], b: [2, 10] })), '0');
  assert.equal(baseOf(placedOf({ a: [1, 1000], b: [2, 1010] })), '1,000');
});

test('where labels of the horizontal axis would touch, those that stay are at equal steps', () => {
  const view = viewOf({ a: [0, 1], b: [9e5, 2] });
  assert.ok(view);
  const narrow = { ...(drawingSizes[0] as DrawingSize), width: 280 };
  const { xTicks } = layoutScatter(view, narrow);
  assert.deepEqual(
    xTicks.map(({ label }) => label),
    ['0', undefined, '400,000', undefined, '800,000'],
  );
});

test('of points at one place, one has a name, with the number of the others', () => {
  const values = { a: [1, 1], b: [1, 1], c: [1, 1], d: [3, 3] } as const;
  const namesOf = (settings: Record<string, unknown>): string[] =>
    placedOf(values, settings).points.flatMap(({ label }) => label?.text ?? []);
  assert.deepEqual(namesOf({}), ['A +2', 'D']);
  assert.deepEqual(namesOf({ highlight: ['b'] }), ['D', 'B +2']);
});

test('highlighted points are on top and in colour, the others grey', () => {
  const { points } = placedOf({ a: [1, 1], b: [2, 2], c: [3, 3] }, { highlight: ['a'] });
  assert.deepEqual(
    points.map(({ label, color }) => [label?.text, color]),
    [
      ['B', 0],
      ['C', 0],
      ['A', 1],
    ],
  );
});

test('a logarithmic scale leaves out values that are not positive', () => {
  const view = viewOf({ a: [1, 1], b: [0, 5], c: [5, -5] }, { scale: 'log' });
  assert.deepEqual(
    view?.shown.map(({ id }) => id),
    ['a'],
  );
  assert.equal(view?.points.length, 3);
});
