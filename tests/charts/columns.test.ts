import assert from 'node:assert/strict';
import test from 'node:test';
import { layoutColumns, type PlacedColumns } from '../../src/charts/types/bar/columns-layout.ts';
import { buildColumnsView } from '../../src/charts/types/bar/columns-view.ts';
import { buildChartView } from '../../src/charts/data/chart-view.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { eventOf, htmlOf, inputOf } from './chart-input.ts';

type Values = readonly (readonly [date: string, value: number | null])[];

/** The columns of values at each size. */
function placedOf(values: Values, settings: Record<string, unknown> = {}): PlacedColumns[] {
  const rows = values.map(([date, value]): Cell[] => ['a', date, value, null]);
  const input = inputOf(rows, { type: 'bar', ...settings });
  const found = buildChartView(input);
  assert.ok(found);
  const view = buildColumnsView(found, input);
  return drawingSizes.map((size) => layoutColumns(view, size, 'en'));
}

function years(from: number, to: number, valueOf: (year: number) => number): Values {
  return Array.from({ length: to - from + 1 }, (_each, at) => [
    String(from + at),
    valueOf(from + at),
  ]);
}

function distancesOf({ columns }: PlacedColumns): number[] {
  return columns.slice(1).map(({ x }, at) => x - (columns[at]?.x ?? 0));
}

function datesOf({ ticks }: PlacedColumns): (string | undefined)[] {
  return ticks.map(({ label }) => label);
}

test('one series is drawn as columns in the room of a line, however many dates it has', () => {
  const rows = years(1990, 2023, (year) => year - 1980);
  for (const placed of placedOf(rows)) {
    assert.equal(placed.columns.length, 34);
    assert.ok(placed.height < 400);
    const [distance = 0] = distancesOf(placed);
    assert.ok(placed.columnWidth >= 2 && placed.columnWidth < distance);
    for (const each of distancesOf(placed)) assert.ok(Math.abs(each - distance) < 0.1);
    for (const { x } of placed.columns) {
      assert.ok(x - placed.columnWidth / 2 >= 0 && x + placed.columnWidth / 2 <= placed.width);
    }
  }
});

test('columns stand on zero, and those of negative values hang from it', () => {
  for (const { columns, grid, bottom } of placedOf([
    ['2020', 10],
    ['2021', -10],
    ['2022', 0],
  ])) {
    const [up, down, none] = columns;
    const zero = grid.find(({ isBase }) => isBase)?.y ?? NaN;
    assert.ok(up && down && none);
    assert.ok(up.end < zero && down.end > zero && down.end < bottom);
    assert.deepEqual([up.zero, down.zero, none.zero], [zero, zero, zero]);
    assert.ok(none.end < zero, 'a zero can be seen, unlike a missing value');
  }
});

test('a missing value leaves its place empty', () => {
  for (const placed of placedOf([
    ['2019', 4],
    ['2020', 4],
    ['2021', null],
    ['2022', 5],
  ])) {
    const [first = 0, second = 0] = distancesOf(placed);
    assert.equal(placed.columns.length, 3);
    assert.ok(Math.abs(second - 2 * first) < 0.1);
  }
});

test('months are equally far apart, though February is short', () => {
  const months = Array.from({ length: 24 }, (_each, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return [`${2021 + Math.floor(at / 12)}-${month}`, at + 1] as const;
  });
  for (const placed of placedOf(months)) {
    const distances = distancesOf(placed);
    assert.ok(Math.max(...distances) - Math.min(...distances) < 0.1);
  }
});

test('each column has its date below it; without room for all, there are fewer ticks', () => {
  const few = years(2018, 2022, (year) => year - 2000);
  for (const placed of placedOf(few)) {
    assert.deepEqual(datesOf(placed), ['2018', '2019', '2020', '2021', '2022']);
    assert.deepEqual(
      placed.ticks.map(({ x }) => x),
      placed.columns.map(({ x }) => x),
    );
  }
  const days = ['2020-10-02', '2021-05-05', '2022-03-31', '2022-09-30', '2023-01-09'];
  const [small, , large] = placedOf(days.map((date) => [date, 5]));
  assert.ok(small && large);
  assert.deepEqual(datesOf(small), ['2021', '2022', '2023']);
  assert.equal(datesOf(large)[3], '30 Sept 2022');
});

test('the year that ends on 31 December 2019 is at 2019, not at the tick of 2020', () => {
  const ends = years(2004, 2019, (year) => year - 2000).map(
    ([year, value]) => [`${year}-12-31`, value] as const,
  );
  for (const placed of placedOf(ends)) {
    const tick = placed.ticks.find(({ label }) => label === '2010');
    assert.ok(Math.abs((tick?.x ?? 0) - (placed.columns[6]?.x ?? 0)) < 0.1);
    // The browser finds a value at the day that the table has.
    const { from, to, left, right } = placed.plot;
    const at = (Date.UTC(2010, 11, 31) - from) / (to - from);
    const found = left + at * (right - left);
    assert.ok(Math.abs(found - (placed.columns[6]?.x ?? 0)) < placed.columnWidth / 2);
  }
});

test('an event is at its day within the column of its year, and that of a whole year in the middle', () => {
  const rows = years(2017, 2020, () => 9).map(([date, value]): Cell[] => ['a', date, value, null]);
  const input = {
    ...inputOf(rows, { type: 'bar', events: 'auto' }),
    events: [
      eventOf('start', '2018-01-01', ['a']),
      eventOf('year', '2018', ['a']),
      eventOf('end', '2018-12-31', ['a']),
    ],
  };
  const found = buildChartView(input);
  assert.ok(found);
  const view = buildColumnsView(found, input);
  for (const placed of drawingSizes.map((size) => layoutColumns(view, size, 'en'))) {
    const [, year, after] = placed.columns.map(({ x }) => x);
    assert.ok(year && after);
    const half = (after - year) / 2;
    const xOf = (id: string): number =>
      placed.events.find(({ title }) => title.endsWith(id))?.x ?? NaN;
    assert.ok(Math.abs(xOf('start') - (year - half)) < 1);
    assert.ok(Math.abs(xOf('year') - year) < 1);
    assert.ok(xOf('end') > year + half * 0.9 && xOf('end') < year + half + 1);
  }
});

test('all columns have their value, or, without room, the highest, the last, and the lowest under zero', () => {
  const [small, , large] = placedOf(years(2000, 2023, (year) => (2012 - year) * 100));
  const labelsOf = (placed: PlacedColumns | undefined): string[] =>
    (placed?.labels ?? []).map(({ text }) => text);
  assert.deepEqual(labelsOf(small), ['1,200', '−1,100']);
  const [, , roomy] = placedOf(years(2015, 2023, (year) => year - 2010));
  assert.equal(labelsOf(large).length, 2);
  assert.deepEqual(labelsOf(roomy), ['5', '6', '7', '8', '9', '10', '11', '12', '13']);
});

test('one date is a column, too, of a width that suits it', () => {
  for (const placed of placedOf([['2020-03', 7]])) {
    assert.equal(placed.columns.length, 1);
    assert.ok(placed.columnWidth <= 64);
    assert.deepEqual(datesOf(placed), ['Mar 2020']);
  }
});

test('more days than pixels stay visible, and the highest among them', () => {
  const days = Array.from({ length: 1500 }, (_each, at) => {
    const date = new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);
    return [date, at === 700 ? 900 : at % 7] as const;
  });
  for (const placed of placedOf(days)) {
    assert.equal(placed.columnWidth, 2);
    assert.deepEqual(placed.labels[0]?.text, '900');
  }
});

test('columns mark events with a legend, have one path, and a table with every row', () => {
  const rows: Cell[][] = [
    ['a', '2020', 10, null],
    ['a', '2021', null, null],
    ['a', '2022', 20, null],
  ];
  const input = {
    ...inputOf(rows, { type: 'bar', events: 'auto' }),
    events: [eventOf('fire', '2021-06', ['a'])],
  };
  const html = htmlOf(input);
  assert.equal(html.match(/class="columns c-1"/g)?.length, drawingSizes.length);
  assert.match(html, /<ol class="key">.*Event fire/s);
  assert.equal(html.match(/<tr>/g)?.length, 4);
  assert.match(prepareChart(input)?.description ?? '', /^Column chart of Value of A, from/);
});

test('in Arabic, too, time runs from left to right', () => {
  const rows: Cell[][] = [
    ['a', '2020', 10, null],
    ['a', '2021', 20, null],
  ];
  for (const size of drawingSizes) {
    const [english, arabic] = ['en', 'ar'].map((language) =>
      prepareChart(inputOf(rows, { type: 'bar' }, { language }))?.draw?.(size),
    );
    assert.deepEqual(arabic?.plot, english?.plot);
    assert.equal(arabic?.hasFixedSides, true);
  }
});

test('on a logarithmic scale, which has no zero, columns become dots', () => {
  const html = htmlOf(
    inputOf(
      [
        ['a', '2020', 10, null],
        ['a', '2021', 1000, null],
      ],
      { type: 'bar', scale: 'log' },
    ),
  );
  assert.match(html, /<circle class="t-1" data-series="a"/);
  assert.doesNotMatch(html, /class="columns/);
  assert.match(html, /Logarithmic scale\./);
});
