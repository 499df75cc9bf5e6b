import assert from 'node:assert/strict';
import test from 'node:test';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { layoutHeatmap } from '../../src/charts/types/heatmap/heatmap-layout.ts';
import {
  buildHeatmapView,
  type HeatmapRow,
  type HeatmapView,
} from '../../src/charts/types/heatmap/heatmap-view.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { inputOf } from './chart-input.ts';

const shades = ['h-3'];

function rowOf(title: string, texts: readonly (string | undefined)[]): HeatmapRow {
  const cells = texts.map((text) => ({ step: text ? 1 : 0, ...(text && { text }) }));
  return { title, isMain: false, cells };
}

function viewOf(rows: readonly Cell[][], settings: Record<string, unknown> = {}): HeatmapView {
  const view = buildHeatmapView(inputOf(rows, { type: 'heatmap', ...settings }));
  assert.ok(view);
  return view;
}

test('all cells have the same size, right of the names and within the drawing', () => {
  const rows = [rowOf('A', ['1', '2', '3']), rowOf('Bolt', ['4', undefined, '6'])];
  for (const size of drawingSizes) {
    const placed = layoutHeatmap({ rows, shades, columns: ['2020', '2021', '2022'] }, size, 'en');
    for (const [at, { cells, y }] of placed.rows.entries()) {
      assert.equal(y, at * placed.cellHeight);
      const [first, second, third] = cells.map(({ x }) => x);
      assert.ok(first !== undefined && second !== undefined && third !== undefined && first > 20);
      assert.ok(Math.abs(second - first - placed.cellWidth) < 1e-9);
      assert.ok(third + placed.cellWidth <= size.width + 1e-9);
    }
  }
});

test('either all cells show their values or none does', () => {
  const columns = ['2020', '2021'];
  for (const size of drawingSizes) {
    const textsOf = (rows: HeatmapRow[]): (string | undefined)[] =>
      layoutHeatmap({ rows, columns, shades }, size, 'en').rows.flatMap(({ cells }) =>
        cells.map(({ text }) => text),
      );
    assert.deepEqual(textsOf([rowOf('A', ['1', undefined])]), ['1', undefined]);
    assert.deepEqual(textsOf([rowOf('A', ['1', 'a value longer than any cell'])]), [
      undefined,
      undefined,
    ]);
  }
});

test('as many columns are labelled as fit, the first always', () => {
  const columns = Array.from({ length: 60 }, (_, at) => String(1960 + at));
  const rows = [rowOf('A', columns)];
  for (const size of drawingSizes) {
    const { columns: labels, cellWidth } = layoutHeatmap({ rows, columns, shades }, size, 'en');
    assert.equal(labels[0]?.label, '1960');
    assert.ok(labels.length > 1 && labels.length < 60);
    const [first, second] = labels;
    assert.ok(first && second && second.x - first.x > 30, String(cellWidth));
  }
});

test('the last column is labelled where it ends, and names are whole while cells stay wide enough', () => {
  const days = Array.from({ length: 12 }, (_, at) => `${at + 11} Nov 2020`);
  const rows = [rowOf('Hang Seng Tech index', days), rowOf('Hang Seng index', days)];
  const [small] = drawingSizes;
  assert.ok(small);
  const placed = layoutHeatmap({ rows, columns: days, shades }, small, 'en');
  assert.deepEqual(
    placed.rows.map(({ label }) => label),
    ['Hang Seng Tech index', 'Hang Seng index'],
  );
  assert.ok(placed.cellWidth >= 12);
  assert.equal(placed.columns.at(-1)?.label, '22 Nov 2020');
  const many = layoutHeatmap(
    {
      rows: [rowOf('A name that is longer than half of the drawing', days)],
      columns: days,
      shades,
    },
    small,
    'en',
  );
  assert.match(many.rows[0]?.label ?? '', /…$/);
});

test('a missing value has no shade and no text, and is counted', () => {
  const { rows, counts } = viewOf([
    ['a', '2020', 1],
    ['a', '2021', 5],
    ['b', '2021', 3],
  ]);
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['1', '5'],
      [undefined, '3'],
    ],
  );
  assert.equal(rows[1]?.cells[0]?.step, 0);
  assert.equal(counts.missing, 1);
});

test('too many dates share columns, each of which shows its last value', () => {
  const days = Array.from({ length: 120 }, (_, at): Cell[] => ['a', String(1900 + at), at + 1]);
  const { columns, counts, rows } = viewOf(days);
  assert.deepEqual([columns.length, counts.perColumn], [60, 2]);
  assert.equal(rows[0]?.cells[0]?.reading, 'A, 1901, 2');
});

test('a missing value is counted also where its column shows another', () => {
  const days = Array.from({ length: 120 }, (_, at): Cell[] => [
    'a',
    String(1900 + at),
    at % 4 === 0 ? null : at,
  ]);
  const { counts } = viewOf(days);
  assert.deepEqual([counts.missing, counts.missingValues], [0, 30]);
});

test('a value that a logarithmic scale cannot show is not called missing', () => {
  const cells: Cell[][] = [
    ['a', '2020', 3],
    ['a', '2021', -2],
    ['a', '2022', null],
  ];
  const { counts, rows } = viewOf(cells, { scale: 'log' });
  assert.deepEqual(
    rows[0]?.cells.map(({ step, reading }) => `${step ? 'shown' : 'hidden'}: ${reading}`),
    ['shown: A, 2020, 3', 'hidden: A, 2021, −2', 'hidden: A, 2022, no value'],
  );
  assert.equal(counts.missingValues, 1);
});

test('series that share columns lack no value at the dates of each other', () => {
  const years = Array.from({ length: 80 }, (_, at) => 1900 + at);
  const each = years.map((year): Cell[] => ['a', String(year), 1]);
  const everyOther = years
    .filter((year) => year % 2 === 0 && year < 1960)
    .map((year): Cell[] => ['b', String(year), 2]);
  const { counts } = viewOf([...each, ...everyOther]);
  assert.deepEqual([counts.missing, counts.missingValues], [10, 20], 'those from 1960 on');
});

test('too many cells have no readings', () => {
  const cells = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].flatMap((id) =>
    Array.from({ length: 60 }, (_, at): Cell[] => [id, String(1900 + at), at + 1]),
  );
  const { rows } = viewOf(cells);
  assert.ok(rows.every((row) => row.cells.every(({ reading }) => reading === undefined)));
});
