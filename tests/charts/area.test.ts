import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackSeries, type AreaStack } from '../../src/charts/types/area/area-stack.ts';
import { layoutAreas, type PlacedAreas } from '../../src/charts/types/area/area-layout.ts';
import { buildAreaView } from '../../src/charts/types/area/area-view.ts';
import { drawingSizes, type DrawingSize } from '../../src/charts/marks/drawing-size.ts';
import { buildChartView } from '../../src/charts/data/chart-view.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf, inputOf } from './chart-input.ts';

test('each layer starts where the one below it ends', () => {
  const { layers, high } = stackOf([
    ['acme', '2020', 3, null],
    ['bolt', '2020', 1, null],
    ['acme', '2021', 4, null],
    ['bolt', '2021', 2, null],
  ]);
  assert.deepEqual(edgesOf(layers, 'acme'), [['0-3', '0-4']]);
  assert.deepEqual(edgesOf(layers, 'bolt'), [['3-4', '4-6']]);
  assert.equal(high, 6);
});

test('the larger layer is below, unless another is highlighted', () => {
  const rows: Cell[][] = [
    ['small', '2020', 1, null],
    ['large', '2020', 9, null],
    ['small', '2021', 1, null],
    ['large', '2021', 9, null],
  ];
  assert.deepEqual(
    stackOf(rows).layers.map(({ id }) => id),
    ['large', 'small'],
  );
  assert.deepEqual(
    stackOf(rows, { highlight: ['small'] }).layers.map(({ id }) => id),
    ['small', 'large'],
  );
});

test('a layer is straight between its rows, and absent before and after them', () => {
  const { layers } = stackOf([
    ['acme', '2020', 10, null],
    ['acme', '2022', 20, null],
    ['acme', '2023', 20, null],
    ['bolt', '2021', 5, null],
    ['bolt', '2022', 5, null],
  ]);
  const half = (Date.UTC(2021, 0) - Date.UTC(2020, 0)) / (Date.UTC(2022, 0) - Date.UTC(2020, 0));
  const middle = 10 + 10 * half;
  assert.deepEqual(edgesOf(layers, 'acme'), [['0-10', `0-${middle}`, '0-20', '0-20']]);
  assert.deepEqual(edgesOf(layers, 'bolt'), [[`${middle}-${middle + 5}`, '20-25']]);
});

test('a layer has a step where one below it starts', () => {
  const { layers } = stackOf(
    [
      ['acme', '2021', 5, null],
      ['acme', '2022', 5, null],
      ['bolt', '2020', 2, null],
      ['bolt', '2021', 2, null],
      ['bolt', '2022', 2, null],
    ],
    { highlight: ['acme'] },
  );
  assert.deepEqual(edgesOf(layers, 'bolt'), [['0-2', '0-2', '5-7', '5-7']]);
});

test('a missing value is a gap in the whole stack, in which no other series is drawn', () => {
  const rows: Cell[][] = [
    ...['2018', '2019', '2020', '2021', '2022'].map((date): Cell[] => ['acme', date, 1, null]),
    ['bolt', '2018', 1, null],
    ['bolt', '2019', 1, null],
    ['bolt', '2020', null, null],
    ['bolt', '2021', 1, null],
    ['bolt', '2022', 1, null],
  ];
  const { layers } = stackOf(rows);
  assert.deepEqual(edgesOf(layers, 'acme'), [
    ['0-1', '0-1'],
    ['0-1', '0-1'],
  ]);
  assert.deepEqual(edgesOf(layers, 'bolt'), [
    ['1-2', '1-2'],
    ['1-2', '1-2'],
  ]);
  assert.match(
    htmlOf(inputOf(rows, { type: 'area' })),
    /the total is unknown and nothing is drawn/,
  );
});

test('an empty cell before the first or after the last value is a gap; a date without a row is none', () => {
  const years = ['2018', '2019', '2020', '2021', '2022'];
  const rows = years.map((date): Cell[] => ['acme', date, 1, null]);
  const bolt: Cell[][] = [
    ['bolt', '2019', 1, null],
    ['bolt', '2020', 1, null],
  ];
  const open = [...rows, ['bolt', '2018', null, null], ...bolt, ['bolt', '2021', null, null]];
  assert.deepEqual(edgesOf(stackOf(open).layers, 'acme'), [
    ['0-1', '0-1'],
    ['0-1', '0-1'],
  ]);
  assert.equal(edgesOf(stackOf([...rows, ...bolt]).layers, 'acme').length, 1);
});

test('a value without another before or after it is on top of the stack, with its label', () => {
  const rows: Cell[][] = [
    ...['2020', '2021', '2022'].map((date): Cell[] => ['acme', date, 5, null]),
    ['bolt', '2021', 2, null],
    ['crane', '2021', 1, null],
  ];
  const { layers, high } = stackOf(rows);
  assert.deepEqual(edgesOf(layers, 'acme'), [['0-5', '0-5', '0-5']]);
  assert.deepEqual(edgesOf(layers, 'bolt'), [['5-7']]);
  assert.deepEqual(edgesOf(layers, 'crane'), [['7-8']]);
  assert.equal(high, 8);
  for (const size of drawingSizes) {
    const { labels } = placedOf(rows, size);
    assert.ok(labels.some(({ name, value }) => name === 'Bolt' && value === '2'));
  }
});

test('the last value of a series after a gap of the whole stack is drawn', () => {
  const { layers } = stackOf([
    ...['2019', '2021', '2022'].map((date): Cell[] => ['acme', date, 5, null]),
    ['acme', '2020', null, null],
    ['bolt', '2019', 2, null],
    ['bolt', '2020', 2, null],
    ['bolt', '2021', 3, null],
  ]);
  assert.deepEqual(edgesOf(layers, 'bolt').at(-1), ['5-8']);
});

test('labels stand beside the end of the stack and give the values there, not those after a gap', () => {
  const rows: Cell[][] = [
    ['acme', '2018', 10, null],
    ['acme', '2019', 12, null],
    ['acme', '2020', 13, null],
    ['acme', '2022', 15, null],
    ['bolt', '2018', 8, null],
    ['bolt', '2019', 9, null],
    ['bolt', '2020', null, null],
    ['bolt', '2022', null, null],
  ];
  for (const size of drawingSizes) {
    const { labels, layers } = placedOf(rows, size);
    assert.deepEqual(labels.map(({ value }) => value).sort(), ['12', '9']);
    const right = layers[0]?.runs.at(-1)?.upper.at(-1)?.[0] ?? NaN;
    for (const { x, leader } of labels) {
      assert.ok(x > right && x < right + 20, `${size.name}: ${x} beside ${right}`);
      assert.equal(leader, undefined);
    }
  }
});

test('the label of a single date stands beside its column', () => {
  for (const size of drawingSizes) {
    const { labels, layers } = placedOf([['acme', '2020', 10, null]], size);
    const right = layers[0]?.runs[0]?.upper.at(-1)?.[0] ?? NaN;
    assert.ok((labels[0]?.x ?? NaN) > right, size.name);
  }
});

test('an area without a date on which all values are known is its table', () => {
  const html = htmlOf(
    inputOf(
      [
        ['acme', '2020', 1, null],
        ['acme', '2021', null, null],
        ['bolt', '2020', null, null],
        ['bolt', '2021', 1, null],
      ],
      { type: 'area' },
    ),
  );
  assert.doesNotMatch(html, /<svg/);
  assert.match(html, /<details class="tbl" open/);
});

test('negative values have no layer, and a note says so', () => {
  const rows: Cell[][] = [
    ['acme', '2020', 3, null],
    ['acme', '2021', -1, null],
    ['acme', '2022', 3, null],
  ];
  assert.ok(stackOf(rows).layers.every(({ runs }) => runs.flat().every(({ low }) => low >= 0)));
  assert.match(htmlOf(inputOf(rows, { type: 'area' })), /Values below zero cannot be stacked/);
});

test('a series that becomes negative ends, and the others go on', () => {
  const rows: Cell[][] = [
    ...['2020', '2021', '2022', '2023'].map((date): Cell[] => ['acme', date, 5, null]),
    ['bolt', '2020', 2, null],
    ['bolt', '2021', 1, null],
    ['bolt', '2022', -1, null],
    ['bolt', '2023', -2, null],
  ];
  const { layers } = stackOf(rows);
  assert.equal(edgesOf(layers, 'acme')[0]?.length, 4);
  assert.equal(edgesOf(layers, 'bolt')[0]?.length, 2);
});

test('a crowd shares one grey layer, and only as many dates are drawn as can be seen', () => {
  const rows = Array.from({ length: 40 }, (_series, series) =>
    Array.from({ length: 900 }, (_row, day): Cell[] => [
      `s${series}`,
      new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      1 + series,
      null,
    ]),
  ).flat();
  const { layers, high, isThinned } = stackOf(rows);
  assert.equal(layers.length, 7);
  assert.equal(layers.at(-1)?.look.isLabelled, false);
  assert.equal(high, (40 * 41) / 2);
  assert.ok(isThinned);
  assert.ok(layers.every(({ runs }) => runs.length === 1 && runs.flat().length <= 602));
});

test('the description gives the sum on the last date that all series share', () => {
  const html = htmlOf(
    inputOf(
      [
        ['acme', '2020', 0.1, null],
        ['bolt', '2020', 0.2, null],
        ['acme', '2021', 5, null],
      ],
      { type: 'area' },
      { column: { unit: 'US$ bn' } },
    ),
  );
  assert.match(html, /Total, 2020: \$0\.3bn\./);
});

test('indices and logarithms cannot be stacked: amounts are drawn instead, and a note says so', () => {
  const rows: Cell[][] = [
    ['acme', '2020', 10, null],
    ['acme', '2021', 20, null],
  ];
  for (const settings of [{ scale: 'log' }, { baseline: '2020' }]) {
    const html = htmlOf(inputOf(rows, { type: 'area', ...settings }));
    assert.match(html, /The layers add up/);
    assert.doesNotMatch(html, /Logarithmic|= 100/);
  }
});

function stackOf(rows: readonly Cell[][], settings: Record<string, unknown> = {}): AreaStack {
  const view = buildChartView(inputOf(rows, { type: 'area', ...settings }));
  assert.ok(view);
  return stackSeries(view, 'en');
}

/** The runs of a layer, each point as `low-high`. */
function edgesOf(layers: AreaStack['layers'], id: string): string[][] {
  const runs = layers.find((layer) => layer.id === id)?.runs ?? [];
  return runs.map((run) => run.map(({ low, high }) => `${low}-${high}`));
}

function placedOf(rows: readonly Cell[][], size: DrawingSize): PlacedAreas {
  const view = buildAreaView(inputOf(rows, { type: 'area' }));
  assert.ok(view);
  return layoutAreas(view, size, 'en');
}
