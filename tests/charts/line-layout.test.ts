import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { buildLineView, type LineView } from '../../src/charts/types/line/line-view.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { discRadius, placeEvents } from '../../src/charts/time-plot/place-events.ts';
import { layoutLines } from '../../src/charts/types/line/line-layout.ts';
import { drawLines } from '../../src/charts/types/line/line-marks.ts';
import { overlaps, type Box } from '../../src/charts/labels/place-label.ts';
import type { PlacedLines } from '../../src/charts/time-plot/placed-lines.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { eventOf, inputOf } from './chart-input.ts';
import { randomRows } from './random.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

function viewOf(rows: readonly Cell[][], settings: Record<string, unknown> = {}): LineView {
  const view = buildLineView(inputOf(rows, settings));
  assert.ok(view);
  return view;
}

function layoutsOf(rows: readonly Cell[][], settings: Record<string, unknown> = {}): PlacedLines[] {
  const view = buildLineView(inputOf(rows, settings));
  return view ? drawingSizes.map((size) => layoutLines(view, size, 'en')) : [];
}

function large(rows: readonly Cell[][], settings: Record<string, unknown> = {}): PlacedLines {
  const placed = layoutsOf(rows, settings).at(-1);
  assert.ok(placed);
  return placed;
}

test('a name that leaves no room for its value stands alone, rather than cut', () => {
  const title = 'Full Truck Alliance';
  const layouts = layoutsOf([
    [title, '2020', 100],
    [title, '2021', 1234],
    ['b', '2020', 100],
    ['b', '2021', 100],
  ]);
  const [small, , wide] = layouts.map(({ labels }) => labels.find(({ name }) => name === title));
  assert.ok(small && small.value === undefined);
  assert.equal(wide?.value, '1,234');
});

test('a single line has no name where it would be cut', () => {
  const labelsOf = (title: string): (string | undefined)[] =>
    layoutsOf([
      [title, '2020', 100],
      [title, '2021', 200],
    ]).flatMap(({ labels }) => labels.map(({ name }) => name));
  const long = 'Association of the Casual Dockworkers of the Port and its Terminals';
  assert.deepEqual(labelsOf(long), [undefined, undefined, undefined]);
  assert.equal(labelsOf('Oak').at(-1), 'Oak');
});

test('zero is at the bottom of the plot, the highest value at the top', () => {
  const { lines, top, bottom, grid } = large([
    ['a', '2020', 0],
    ['a', '2021', 100],
  ]);
  assert.deepEqual(
    lines[0]?.runs[0]?.map(([, y]) => y),
    [bottom, top],
  );
  assert.deepEqual(
    grid.map(({ label }) => label),
    ['0', '20', '40', '60', '80', '100'],
  );
  assert.equal(grid.find(({ isBase }) => isBase)?.label, '0');
});

test('a drawing has no more points of a line than two per pixel, and keeps the highest', () => {
  const rows = Array.from({ length: 900 }, (_each, at): Cell[] => {
    const date = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    return ['a', date, at === 777 ? 100 : at % 7];
  });
  const [small, , wide] = layoutsOf(rows).map(({ lines, top, span: [from, to] }) => {
    const points = lines[0]?.runs.flat() ?? [];
    return {
      isHigh: points.some(([, y]) => y === top),
      count: points.length,
      room: 2 * (to - from),
    };
  });
  assert.ok(small && small.isHigh && small.count <= small.room + 2, JSON.stringify(small));
  assert.equal(wide?.count, 900);
});

test('a missing value splits a line, and a value between two of them is a run of one point', () => {
  const { lines } = large([
    ['a', '2020', 1],
    ['a', '2021', 2],
    ['a', '2022', null],
    ['a', '2023', 3],
    ['a', '2024', null],
    ['a', '2025', 4],
    ['a', '2026', 5],
  ]);
  assert.deepEqual(
    lines[0]?.runs.map((run) => run.length),
    [2, 1, 2],
  );
});

test('a year has a tick at its start, and yearly data gets no months', () => {
  const { ticks } = large([
    ['a', '2020', 1],
    ['a', '2022', 3],
  ]);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['2020', '2021', '2022'],
  );
});

test('a single point is in the middle, with its date below', () => {
  const { lines, ticks, right } = large([['a', '2021-02', 5]]);
  const [x = 0] = lines[0]?.end ?? [];
  assert.ok(x > right * 0.4 && x < right * 0.6);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['Feb 2021'],
  );
});

test('the highest and the lowest point of a single series are marked', () => {
  const { extremes } = large([
    ['a', '2020', 5],
    ['a', '2021', 9],
    ['a', '2022', 2],
    ['a', '2023', 4],
  ]);
  assert.deepEqual(
    extremes.map(({ text }) => text?.lines),
    [
      ['9', '2021'],
      ['2', '2022'],
    ],
  );
});

test('equal values have no highest and lowest point', () => {
  const rows = ['2020', '2021', '2022', '2023'].map((date): Cell[] => ['a', date, 5]);
  assert.deepEqual(large(rows).extremes, []);
});

test('the line of no change is the base of an index', () => {
  const { grid } = large(
    [
      ['a', '2020', 50],
      ['a', '2021', 100],
      ['a', '2022', 10],
    ],
    { baseline: '2020' },
  );
  assert.equal(grid.find(({ isBase }) => isBase)?.label, '100');
});

test('discs closer than 20 px are in different rows', () => {
  const rows: Cell[][] = [
    ['a', '2020-01-01', 1],
    ['a', '2021-01-01', 2],
  ];
  const events = [eventOf('x', '2020-06-01', []), eventOf('y', '2020-06-03', [])];
  const view = buildLineView({ ...inputOf(rows, { events: ['x', 'y'] }), events });
  assert.ok(view);
  for (const size of drawingSizes) {
    const { events: placed } = layoutLines(view, size, 'en');
    assert.deepEqual(
      placed.map(({ disc }) => disc.y),
      [10, 32],
    );
  }
});

test('every event of the legend has its disc, beside its line where there is no room on it', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ number: at + 1, title: '', x: 50 }));
  const { events, height } = placeEvents(many, { edge: Infinity, mostRows: 3 });
  assert.equal(events.length, 40);
  assert.equal(height, 66);
  assert.ok(events.every(({ x, disc }) => x === 50 && disc.x >= 50));
  const places = new Set(events.map(({ disc }) => `${disc.x} ${disc.y}`));
  assert.equal(places.size, 40);
});

test('the disc of an event at the edge is whole, though its line is at the edge', () => {
  const atEnd = [98, 99].map((x, at) => ({ number: at + 1, title: '', x }));
  const { events } = placeEvents(atEnd, { edge: 100 });
  assert.deepEqual(
    events.map(({ x }) => x),
    [98, 99],
  );
  for (const { disc } of events) assert.ok(disc.x + discRadius <= 100);
  assert.notEqual(events[0]?.disc.y, events[1]?.disc.y);
});

test('two hundred series keep six labels', () => {
  const rows = Array.from({ length: 200 }, (_, series) =>
    ['2020', '2021'].map((date): Cell[] => [`s${series}`, date, series]),
  ).flat();
  for (const { labels } of layoutsOf(rows)) assert.equal(labels.length, 6);
});

test('of thousands of grey series, some are drawn, the lowest and highest among them', () => {
  const rows = Array.from({ length: 2000 }, (_, series) =>
    ['2020', '2021', '2022'].map((date, at): Cell[] => [
      `s${series}`,
      date,
      at === 1 && series % 1000 === 7 ? (series - 500) * 10 : 100 + series / 100,
    ]),
  ).flat();
  const { lines } = large(rows, { highlight: ['s3', 's4'] });
  const drawn = lines.map(({ id }) => id);
  assert.equal(drawn.length, 202);
  for (const id of ['s3', 's4', 's7', 's1007', 's0', 's1999']) assert.ok(drawn.includes(id), id);
});

test('grey series are a line each with a name, and a crowd of them is one', () => {
  const drawn = (count: number): string => {
    const rows = Array.from({ length: count }, (_, series) =>
      ['2020', '2021'].map((date): Cell[] => [`s${series}`, date, series]),
    ).flat();
    return toHtml(drawLines(large(rows, { highlight: ['s0'] })));
  };
  const [few, many] = [drawn(51), drawn(52)];
  assert.equal(few.match(/class="ln faint c-0" data-series/g)?.length, 50);
  assert.equal(few.match(/<title>/g)?.length, 50);
  const [crowd = ''] = many.match(/<path class="ln faint c-0" d="[^"]*"/g) ?? [];
  assert.equal(crowd.match(/M/g)?.length, 51);
  assert.doesNotMatch(many, /<title>/);
});

test('highlighted series are in colour, the others grey', () => {
  const rows = ['a', 'b', 'c'].flatMap((id) =>
    ['2020', '2021'].map((date): Cell[] => [id, date, 1]),
  );
  const { series } = viewOf(rows, { highlight: ['b'] });
  assert.deepEqual(
    series.map(({ color }) => color),
    [0, 1, 0],
  );
});

test('no two series of a chart share both colour and dash', () => {
  const rows = Array.from({ length: 12 }, (_, series): Cell[] => [`s${series}`, '2020', series]);
  const looks = viewOf(rows).series.map(({ color, dash }) => `${color} ${dash}`);
  assert.equal(new Set(looks).size, 12);
});

test('labels never overlap, whatever the data', () => {
  for (const seed of seeds) {
    for (const { labels, extremes, width } of layoutsOf(randomRows(seed))) {
      const boxes: Box[] = [
        ...labels.map(({ box }) => box),
        ...extremes.flatMap(({ text }) => text?.box ?? []),
      ];
      for (const [index, box] of boxes.entries()) {
        const others = boxes.slice(index + 1).filter((other) => overlaps(box, other));
        assert.deepEqual(others, [], `seed ${seed}, width ${width}`);
        assert.ok(box.right <= width + 1, `seed ${seed}: a label leaves the drawing of ${width}`);
      }
    }
  }
});

test('every mark is within the plot, whatever the data', () => {
  for (const seed of seeds) {
    for (const settings of [{}, { scale: 'log' }, { baseline: '2001-06' }]) {
      for (const placed of layoutsOf(randomRows(seed), settings)) {
        for (const [x, y] of placed.lines.flatMap(({ runs }) => runs.flat())) {
          const isInside =
            x >= 0 && x <= placed.right && y >= placed.top - 0.01 && y <= placed.bottom + 0.01;
          assert.ok(isInside, `seed ${seed}: ${x}, ${y}`);
        }
      }
    }
  }
});
