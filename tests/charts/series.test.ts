import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { buildChartView } from '../../src/charts/data/chart-view.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { chartTypeNames } from '../../src/charts/types/chart-types.ts';
import { newestValues } from '../../src/charts/data/newest-values.ts';
import { readSeries } from '../../src/charts/data/series.ts';
import { shownEvents } from '../../src/charts/data/shown-events.ts';
import { spreadLabels } from '../../src/charts/labels/spread-labels.ts';
import { thinPoints } from '../../src/charts/data/thin-points.ts';
import type { Cell, Column } from '../../src/model/data/column.ts';
import type { Dataset } from '../../src/model/data/dataset.ts';
import { chartOf, datasetOf, eventOf, inputOf } from './chart-input.ts';
import { partialDate } from '../made/partial-date.ts';

const rows: Cell[][] = [
  ['b', '2021-06', 4, 's2'],
  ['a', '2022', 3, 's1'],
  ['a', '2020', 1, 's1'],
  ['a', '2021', null, null],
  ['c', '2020', null, null],
];

test('rows become series by date, in the order of the table, without series that have no values', () => {
  const set = readSeries(chartOf(), datasetOf(rows));
  assert.deepEqual(
    set?.series.map(({ id, points }) => [id, points.map(({ value }) => value)]),
    [
      ['b', [4]],
      ['a', [1, null, 3]],
    ],
  );
});

test('`entities` chooses the series and their order', () => {
  const set = readSeries(chartOf({ entities: ['a', 'b', 'x'] }), datasetOf(rows));
  assert.deepEqual(
    set?.series.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('several columns in `y` are series of one entity, under their headings', () => {
  const exports: Column = { id: 'exports', type: 'number', label: 'Exports' };
  const dataset = datasetOf(
    [
      ['a', '2020', 1, 's1', 7],
      ['b', '2020', 2, 's2', 8],
      ['a', '2021', null, 's1', 9],
    ],
    {},
    [exports],
  );
  const chart = chartOf({ y: ['value', 'exports'], entities: ['a'], events: 'auto' });
  const view = buildChartView({
    ...inputOf([]),
    chart,
    dataset,
    events: [eventOf('of-a', '2020', ['a']), eventOf('of-b', '2020', ['b'])],
  });
  assert.deepEqual(
    view?.series.map(({ id, title, points }) => [id, title, points.map(({ value }) => value)]),
    [
      ['value', 'Value', [1, null]],
      ['exports', 'Exports', [7, 9]],
    ],
  );
  assert.equal(view.measure, 'Values');
  assert.deepEqual(
    view.events.map(({ id }) => id),
    ['of-a'],
  );
  assert.deepEqual(view.sources, ['s1']);
});

test('every type draws several columns of one entity, and misses no value of it', () => {
  const exports: Column = { id: 'exports', type: 'number', label: 'Exports' };
  const dataset = datasetOf(
    [
      ['a', '2020', 1, 's1', 7],
      ['a', '2021', 2, 's1', 8],
    ],
    {},
    [exports],
  );
  for (const type of chartTypeNames.ofData.filter((each) => each !== 'scatter')) {
    const chart = chartOf({ type, y: ['value', 'exports'], entities: ['a'] });
    const prepared = prepareChart({ ...inputOf([['a', '2020', 1, 's1']]), chart, dataset });
    assert.ok(prepared?.draw, type);
    assert.match(JSON.stringify(prepared.table), /Exports/);
    assert.doesNotMatch(prepared.notes.join(), /No value/);
  }
});

test('several columns have the title of the dataset and the finest decimals, one that is left its own', () => {
  const exports: Column = { id: 'exports', type: 'number', label: 'Exports', decimals: 2 };
  const dataset = (value: number | null): Dataset =>
    datasetOf([['a', '2020', value, 's1', 7.25]], { decimals: 0 }, [exports]);
  const chart = chartOf({ y: ['value', 'exports'], entities: ['a'] });
  assert.deepEqual(readSeries(chart, dataset(1))?.column, { label: 'Values', decimals: 2 });
  assert.equal(readSeries(chart, dataset(null))?.column.label, 'Exports');
});

test('an index names the columns that it leaves out by their headings', () => {
  const exports: Column = { id: 'exports', type: 'number', label: 'Exports' };
  const dataset = datasetOf([['a', '2020', 0, 's1', 7]], {}, [exports]);
  const chart = chartOf({ y: ['value', 'exports'], entities: ['a'], baseline: '2020' });
  const view = buildChartView({ ...inputOf([]), chart, dataset });
  assert.deepEqual(view?.notes, ['Not shown (no value above zero by 2020): Value.']);
});

test('`to` includes the whole of a partial date', () => {
  const set = readSeries(chartOf({ from: '2020', to: '2021' }), datasetOf(rows));
  assert.deepEqual(
    set?.series.map(({ points }) => points.map(({ date }) => date)),
    [['2021-06'], ['2020', '2021']],
  );
});

test('the sources of a chart are those of the rows it shows', () => {
  assert.deepEqual(readSeries(chartOf({ entities: ['b'] }), datasetOf(rows))?.sources, ['s2']);
});

test('a chart of newest values names their sources, not those of earlier values', () => {
  const newest = [
    ['a', '2020', 1, 'old'],
    ['a', '2021', 2, 'new'],
  ];
  assert.deepEqual(newestValues(inputOf(newest, { type: 'treemap' }))?.sources, ['new']);
});

test('an index is 100 at the last value by the baseline, and names the series it leaves out', () => {
  const input = inputOf(
    [
      ['a', '2020-12-30', 50],
      ['a', '2022', 25],
      ['late', '2022', 7],
    ],
    { baseline: '2021-01-01', from: '2021' },
  );
  const view = buildChartView(input);
  assert.deepEqual(
    view?.series.map(({ points }) => points.map(({ value }) => value)),
    [[50]],
  );
  assert.match(view?.notes.join(' ') ?? '', /Late/);
});

test('the file of an index says of each of several series that it is one', () => {
  const pair: Cell[][] = [
    ['a', '2020', 2],
    ['b', '2020', 4],
  ];
  const heads = (cells: Cell[][]): unknown =>
    prepareChart(inputOf(cells, { baseline: '2020' }))?.rows().heads;
  assert.deepEqual(heads(pair), ['Date', 'A (index, 2020 = 100)', 'B (index, 2020 = 100)']);
  assert.deepEqual(heads(pair.slice(1)), ['Date', 'Value, index, 2020 = 100']);
});

test('an index of a month or year is 100 at its own value, else at the last within it', () => {
  const valuesAt = (baseline: string): unknown => {
    const quarters: Parameters<typeof inputOf>[0] = [
      ['a', '2019-12-31', 10],
      ['a', '2020', 20],
      ['a', '2020-03-31', 40],
      ['a', '2020-06-30', 50],
    ];
    const view = buildChartView(inputOf(quarters, { baseline }));
    return view?.series[0]?.points.map(({ value }) => value);
  };
  assert.deepEqual(valuesAt('2020-03'), [25, 50, 100, 125]);
  assert.deepEqual(valuesAt('2020'), [50, 100, 200, 250]);
  assert.deepEqual(valuesAt('2020-06'), [20, 40, 80, 100]);
  assert.deepEqual(valuesAt('2019'), [100, 200, 400, 500]);
});

test('values that a logarithmic scale cannot show are gaps, and a note says so', () => {
  const view = buildChartView(
    inputOf(
      [
        ['a', '2020', 5],
        ['a', '2021', 0],
        ['a', '2022', -1],
        ['a', '2023', 2],
      ],
      { scale: 'log' },
    ),
  );
  assert.deepEqual(
    view?.series[0]?.points.map(({ value }) => value),
    [5, null, null, 2],
  );
  assert.match(view?.notes.join(' ') ?? '', /zero or less/);
});

test('the table and the file of a logarithmic scale have the values that it cannot show', () => {
  const cells: Cell[][] = [
    ['a', '2020', 5],
    ['a', '2021', 0],
    ['a', '2022', null],
    ['b', '2020', -1],
    ['b', '2021', -2],
  ];
  for (const [settings, expected] of [
    [
      { type: 'line' },
      [
        ['2020', 5, -1],
        ['2021', 0, -2],
        ['2022', null, null],
      ],
    ],
    [
      { type: 'heatmap' },
      [
        ['2020', 5, -1],
        ['2021', 0, -2],
        ['2022', null, null],
      ],
    ],
    [
      { type: 'bar', entities: ['a'] },
      [
        ['2020', 5],
        ['2021', 0],
        ['2022', null],
      ],
    ],
  ] as const) {
    const prepared = prepareChart(inputOf(cells, { scale: 'log', ...settings }));
    assert.deepEqual([...(prepared?.rows().rows ?? [])], expected, settings.type);
    assert.match(toHtml(prepared?.table ?? []), /<td>0<\/td>/, settings.type);
  }
});

test('the table of a comparison has them, too, and does not call them missing', () => {
  const cells: Cell[][] = [
    ['a', '2020', 5],
    ['a', '2021', 6],
    ['b', '2020', 4],
    ['b', '2021', 7],
    ['c', '2020', 3],
    ['c', '2021', 0],
    ['d', '2020', 3],
  ];
  for (const [settings, expected] of [
    [{ type: 'bar' }, ['2021,B,7', '2021,A,6', '2021,C,0']],
    [{ type: 'slope' }, ['2020,4,5,3', '2021,7,6,0']],
    [{ type: 'dumbbell', compare: 'dates' }, ['2020,5,4,3', '2021,6,7,0']],
  ] as const) {
    const prepared = prepareChart(inputOf(cells, { scale: 'log', ...settings }));
    const listed = [...(prepared?.rows().rows ?? [])].map((row) => row.join());
    assert.deepEqual(listed.toSorted(), [...expected].sort(), settings.type);
    assert.deepEqual(
      prepared?.notes,
      ['Values of zero or less are not shown.', 'Not shown (no value for the dates shown): D.'],
      settings.type,
    );
  }
});

test('a fall to zero or less is not told as one to the lowest value that a logarithmic scale shows', () => {
  const fall: Cell[][] = [
    ['a', '2020', 5],
    ['a', '2021', 4],
    ['a', '2022', -1],
  ];
  const rise: Cell[][] = [
    ['b', '2020', 1],
    ['b', '2021', 3],
    ['b', '2022', 2],
  ];
  const settings = { type: 'dumbbell', compare: 'peaks', scale: 'log' };
  const both = prepareChart(inputOf([...fall, ...rise], settings));
  assert.match(both?.description ?? '', /1 entry.*B: 3 \(2021\), 2 \(2022\), −33%\.$/);
  assert.deepEqual(
    [...(both?.rows().rows ?? [])].map((row) => row.join()),
    ['2020,,5', '2021,3,', '2022,2,-1'],
  );
  const alone = prepareChart(inputOf(fall, settings));
  assert.equal(alone?.draw, undefined);
  assert.deepEqual(alone?.notes, ['Values of zero or less are not shown.']);
});

test('`auto` marks at most nine events within the period that involve the entities shown', () => {
  const period = { from: Date.UTC(2020, 0), to: Date.UTC(2022, 0) };
  const { series } = readSeries(chartOf({ entities: ['a'] }), datasetOf(rows)) ?? { series: [] };
  const events = [
    eventOf('before', '2019', ['a']),
    eventOf('other', '2021', ['b']),
    ...Array.from({ length: 11 }, (_, index) => eventOf(`e${index}`, '2021-03-01', ['a'])),
  ];
  const shown = shownEvents(chartOf({ events: 'auto' }), events, series, period);
  assert.deepEqual([shown.events.length, shown.more], [9, 2]);
  assert.deepEqual(
    shown.events.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
});

test('of more events `auto` prefers those that texts link to, then those of highlighted entities', () => {
  const period = { from: Date.UTC(2020, 0), to: Date.UTC(2022, 0) };
  const chart = chartOf({ entities: ['a', 'b'], events: 'auto', highlight: ['b'] });
  const { series } = readSeries(chart, datasetOf(rows)) ?? { series: [] };
  const events = [
    ...Array.from({ length: 11 }, (_, index) => eventOf(`e${index}`, '2021-03-01', ['a'])),
    { ...eventOf('linked', '2021-01', ['a', 'b', 'c']), links: 1 },
    eventOf('titled', '2021-02', ['b', 'c']),
  ];
  const shown = shownEvents(chart, events, series, period).events.map(({ id }) => id);
  assert.equal(shown.length, 9);
  assert.deepEqual(shown.slice(0, 2), ['linked', 'titled']);
});

test('labels are spread no farther than necessary, and stay in order', () => {
  assert.deepEqual(spreadLabels([10, 100], { gap: 20, top: 0, bottom: 200 }), [10, 100]);
  assert.deepEqual(spreadLabels([50, 50], { gap: 20, top: 0, bottom: 200 }), [40, 60]);
  assert.deepEqual(spreadLabels([195, 199], { gap: 20, top: 0, bottom: 200 }), [180, 200]);
});

test('a thinned series keeps its ends, its highest, its lowest and its gaps', () => {
  const points = Array.from({ length: 5000 }, (_, index) => {
    const date = partialDate(String(1000 + index));
    const value = index === 1234 ? 99 : index === 3456 ? -99 : Math.sin(index / 50);
    return { date, time: index, value: index === 2500 ? null : value };
  });
  const thinned = thinPoints(points, 300);
  const values = thinned.map(({ value }) => value);
  assert.ok(thinned.length < 320);
  assert.deepEqual([thinned[0]?.time, thinned.at(-1)?.time], [0, 4999]);
  assert.ok(values.includes(99) && values.includes(-99) && values.includes(null));
});
