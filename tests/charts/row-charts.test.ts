import assert from 'node:assert/strict';
import test from 'node:test';
import { barChart } from '../../src/charts/types/bar/bar-chart.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { dumbbellChart } from '../../src/charts/types/dumbbell/dumbbell-chart.ts';
import { layoutRows, type PlacedRows } from '../../src/charts/comparison/row-layout.ts';
import { formatChange } from '../../src/charts/comparison/value-change.ts';
import type { Row } from '../../src/charts/comparison/row.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { valueAxis } from '../../src/charts/scales/value-axis.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf, inputOf } from './chart-input.ts';
import { randomRows } from './random.ts';

const rows: Cell[][] = [
  ['a', '2020', 10, null],
  ['a', '2021', 40, null],
  ['a', '2022', 20, null],
  ['b', '2020', 50, null],
  ['b', '2022', 60, null],
  ['c', '2020', 30, null],
  ['c', '2021', 5, null],
  ['c', '2022', null, null],
];

test('without a period or with `to` alone bars rank the values on one date, and name series without one', () => {
  const latest = barChart.prepare(inputOf(rows, { type: 'bar' }));
  assert.match(latest?.description ?? '', /2 entries, 2022\. Highest 60 \(B\), lowest 20 \(A\)\./);
  assert.deepEqual(latest?.notes, ['Not shown (no value for the dates shown): C.']);
  const earlier = barChart.prepare(inputOf(rows, { type: 'bar', to: '2021' }));
  assert.match(earlier?.description ?? '', /2 entries, 2021\. Highest 40 \(A\), lowest 5 \(C\)\./);
  const days: Cell[][] = [
    ['a', '2021-04-10', 7, null],
    ['b', '2021-07-23', -70, null],
  ];
  const within = barChart.prepare(inputOf(days, { type: 'bar', to: '2021' }));
  assert.match(within?.description ?? '', /2 entries, 2021\. Highest 7 \(A\), lowest −70 \(B\)\./);
});

test('with `from` and `to` bars show the change, in per cent if all values are positive', () => {
  const html = htmlOf(inputOf(rows, { type: 'bar', from: '2020', to: '2022' }));
  assert.match(html, /A: 10 \(2020\), 20 \(2022\), \+100%\./);
  assert.match(html, /Change from 2020 to 2022\./);
  const signed = [...rows, ['d', '2020', -5, null], ['d', '2022', 5, null]];
  const difference = htmlOf(inputOf(signed, { type: 'bar', from: '2020', to: '2022' }));
  assert.match(difference, /D: −5 \(2020\), 5 \(2022\), \+10\./);
});

test('a dumbbell joins a peak and the lowest value after it, or two dates', () => {
  const peaks = dumbbellChart.prepare(inputOf(rows, { type: 'dumbbell' }));
  assert.match(peaks?.description ?? '', /A: 40 \(2021\), 20 \(2022\), −50%\./);
  const period = { from: '2020', to: '2022' };
  const dates = dumbbellChart.prepare(inputOf(rows, { type: 'dumbbell', ...period }));
  assert.match(dates?.description ?? '', /A: 10 \(2020\), 20 \(2022\), \+100%\./);
  const chosen = dumbbellChart.prepare(
    inputOf(rows, { type: 'dumbbell', compare: 'peaks', ...period }),
  );
  assert.equal(chosen?.description, peaks?.description);
});

test('peaks and troughs are those of all dates until the last, whenever they were', () => {
  const settings = { type: 'dumbbell', entities: ['c'] };
  const earlier: Cell[][] = [...rows, ['c', '2023', 20, null]];
  assert.equal(dumbbellChart.prepare(inputOf(earlier, settings))?.to, '2023');
  const dates = inputOf(earlier, { ...settings, from: '2020', to: '2021' });
  assert.equal(dumbbellChart.prepare(dates)?.to, '2021');
});

test('a difference between two shares is in percentage points', () => {
  const growth: Cell[][] = [
    ['a', '2020', -3.5, null],
    ['a', '2021', 4, null],
    ['b', '2020', 2, null],
    ['b', '2021', 1, null],
  ];
  for (const type of ['bar', 'dumbbell', 'slope']) {
    const settings = { type, from: '2020', to: '2021' };
    const html = htmlOf(inputOf(growth, settings, { column: { unit: '%' } }));
    assert.match(html, /A: −3\.5% \(2020\), 4% \(2021\), \+7\.5\u00a0pp\./, type);
    assert.match(html, />\+7\.5\u00a0pp</, type);
    assert.match(html, />−1\u00a0pp</, type);
  }
  const chinese = inputOf(growth, { type: 'slope' }, { column: { unit: '%' }, language: 'zh' });
  assert.match(htmlOf(chinese), /\+7\.5个百分点/);
});

test('every chart names the series whose rows have no value', () => {
  const table: Cell[][] = ['a', 'b', 'none'].flatMap((id, at) =>
    ['2020', '2021'].map((date): Cell[] => [id, date, id === 'none' ? null : 3 + at, null]),
  );
  for (const type of ['line', 'area', 'bar', 'slope', 'dumbbell', 'heatmap']) {
    const html = htmlOf(inputOf(table, { type }));
    assert.equal(html.match(/No value: None\./g)?.length, 1, type);
  }
  const panels = htmlOf(inputOf(table, { type: 'line', facets: true }));
  assert.match(panels, /No value: None\./);
  const asked = htmlOf(inputOf(table, { entities: ['b', 'none'] }));
  assert.match(asked, /No value: None\./);
});

test('labels of values that are close tell them apart, in every chart', () => {
  const table: Cell[][] = ['a', 'b'].flatMap((id, at) => [
    [id, '2020', 1013.2 + at * 0.01, null],
    [id, '2021', 1013.24 + at * 0.02, null],
  ]);
  const column = { unit: 'hPa', decimals: 2 };
  for (const type of ['line', 'bar', 'slope', 'dumbbell', 'heatmap']) {
    const html = htmlOf(inputOf(table, { type, from: '2020' }, { column }));
    const drawn = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
    assert.match(drawn, />1,013\.24(?:\u00a0hPa)?</, type);
    assert.match(drawn, />1,013\.26(?:\u00a0hPa)?</, type);
  }
});

test('a difference between two temperatures is in degrees, also if both are above zero', () => {
  const warmer: Cell[][] = [
    ['a', '2020', 8, null],
    ['a', '2021', 19.7, null],
    ['b', '2020', 10, null],
    ['b', '2021', 9, null],
  ];
  for (const type of ['bar', 'dumbbell', 'slope']) {
    const settings = { type, from: '2020', to: '2021' };
    const html = htmlOf(inputOf(warmer, settings, { column: { unit: '°C' } }));
    assert.match(html, />\+11\.7\u00a0°C</, type);
    assert.match(html, />−1\u00a0°C</, type);
    assert.doesNotMatch(html, /\d%/, type);
  }
});

test('a fall to above zero is never one by 100%', () => {
  const options = { language: 'en', labels: labelsFor('en') };
  const percent = (change: number): string => formatChange(change, 'percent', options);
  assert.deepEqual([-100, -99.6, -99.96, -99.4, 99.6].map(percent), [
    '−100%',
    '−99.6%',
    '−99.96%',
    '−99%',
    '+100%',
  ]);
});

test('without two dates the figure says so and shows its table', () => {
  const html = htmlOf(
    inputOf(
      [
        ['a', '2020', 1, null],
        ['b', '2020', 2, null],
      ],
      {
        type: 'dumbbell',
        from: '2020',
        to: '2020',
      },
    ),
  );
  assert.match(html, /There are no two dates to compare\./);
  assert.match(html, /<details class="tbl" open/);
});

test('labels of a row are within the drawing and clear of its mark', () => {
  const row = (start: number, end: number): Row => ({
    id: 'a',
    name: 'A rather long name of a company',
    reading: '',
    isMain: true,
    start,
    end,
    startLabel: '$1,234bn',
    endLabel: '$567.8bn',
    note: '−54%',
  });
  for (const size of drawingSizes) {
    const options = { axis: valueAxis(0, 100, 'linear'), hasGrid: true, top: 0, language: 'en' };
    const placed = layoutRows([row(100, 0), row(0, 100), row(50, 50)], size, options);
    for (const { startX, endX, labels } of placed.rows) {
      for (const { x, anchor } of labels) {
        assert.ok(anchor === 'end' ? x < Math.min(startX, endX) : x > Math.max(startX, endX));
        assert.ok(x > 60 && x < size.width - 60, size.name);
      }
    }
  }
});

test('a label takes width from the plot only as far as its mark is near the side', () => {
  const row = (start: number, end: number): Row => ({
    id: 'a',
    name: 'A',
    reading: '',
    isMain: true,
    start,
    end,
    startLabel: `${start} million`,
    endLabel: `${end} million`,
  });
  const options = { axis: valueAxis(0, 100, 'linear'), hasGrid: true, top: 0, language: 'en' };
  for (const size of drawingSizes) {
    const middle = layoutRows([row(50, 60), row(55, 50)], size, options);
    const edge = layoutRows([row(2, 98)], size, options);
    assert.ok(plotOf(middle) > plotOf(edge) + 40, size.name);
    for (const { labels } of [...middle.rows, ...edge.rows]) {
      for (const { text, x, anchor } of labels) {
        const width = textWidth(text, 13, 'bold');
        assert.ok(anchor === 'end' ? x - width >= 0 : x + width <= size.width, size.name);
      }
    }
  }
});

test('the axis has its unit, whatever other labels it leaves out', () => {
  const data = [
    ['a', '2020', 3, null],
    ['a', '2022', 44, null],
  ] satisfies Cell[][];
  const column = { unit: 'مليون متر مكعب من الماء' };
  const html = htmlOf(inputOf(data, { type: 'dumbbell', compare: 'dates' }, { column }));
  const [small = ''] = html.split('class="d m"');
  assert.match(small, />\u206740\u00a0مليون متر مكعب من الماء\u2069</);
});

test('dumbbells have a unit at each value only if there is room, and the axis has it always', () => {
  const drawings = (unit: string): string[] => {
    const dates = { type: 'dumbbell', from: '2020', to: '2022' };
    return htmlOf(inputOf(rows, dates, { column: { unit } })).split(/class="d [ml]"/);
  };
  const [small = '', middle = ''] = drawings('US$ bn');
  assert.doesNotMatch(small, />\$50/);
  assert.match(small, />50</);
  assert.match(small, />\$60bn</);
  assert.match(middle, />\$50bn</);
  const [, crowded = ''] = drawings('thousand million cubic metres of water');
  assert.match(crowded, />50</);
});

test('no bar or dumbbell holds an invalid number, whatever the data', () => {
  const extremes: Cell[][][] = [
    [['a', '2020', 1, null]],
    [
      ['a', '2020', 0, null],
      ['b', '2020', 0, null],
    ],
    [
      ['a', '2020', 1e-300, null],
      ['a', '2021', 1e300, null],
      ['b', '2021', -1e300, null],
    ],
    [
      ['a', '2020', 7, null],
      ['a', '2021', 7, null],
      ['b', '2020', 7, null],
      ['b', '2021', 7, null],
    ],
    Array.from({ length: 200 }, (_, at): Cell[] => [`s${at}`, '2020', at - 20, null]),
  ];
  const random = Array.from({ length: 30 }, (_, seed) => randomRows(seed + 1));
  const period = { from: '2000', to: '2021' };
  for (const type of ['bar', 'dumbbell']) {
    for (const data of [...extremes, ...random]) {
      for (const settings of [{}, period, { scale: 'log' }, { ...period, scale: 'log' }]) {
        assert.doesNotMatch(htmlOf(inputOf(data, { type, ...settings })), /NaN|Infinity/);
      }
    }
  }
});

test('of 200 series 40 are drawn, a note says so, and the table has all', () => {
  const data = Array.from({ length: 200 }, (_, at): Cell[] => [`s${at}`, '2020', at, null]);
  const prepared = barChart.prepare(inputOf(data, { type: 'bar', highlight: ['s3'] }));
  assert.deepEqual(prepared?.notes, ['Showing 40 of 200; the table has them all.']);
  const html = htmlOf(inputOf(data, { type: 'bar', highlight: ['s3'] }));
  assert.equal(html.match(/class="bar main"/g)?.length, drawingSizes.length);
  assert.equal(html.match(/<tr>/g)?.length, 201);
});

function plotOf({ grid }: PlacedRows): number {
  return (grid.at(-1)?.x ?? 0) - (grid[0]?.x ?? 0);
}

test('the dates of a comparison are those of its values, not of a series that it leaves out', () => {
  const partly: Cell[][] = [
    ['a', '2018', 4],
    ['a', '2022', 6],
    ['b', '2018-03', 2],
    ['b', '2022', 1],
    ['c', '2022-07-01', 9],
  ];
  for (const [type, words] of [
    ['bar', 'Change from 2018 to 2022.'],
    ['slope', '>2018</text>'],
    ['dumbbell', '>2022</text>'],
  ] as const) {
    const html = htmlOf(inputOf(partly, { type, from: '2018', to: '2022', compare: 'dates' }));
    assert.match(html, /, 2 entries, from 2018 to 2022\./, type);
    assert.ok(html.includes(words), type);
  }
});
