import assert from 'node:assert/strict';
import test from 'node:test';
import type { Cell } from '../../src/model/data/column.ts';
import { notesOnAssessments } from '../../src/charts/text/assessment-notes.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { eventOf, htmlOf, inputOf } from './chart-input.ts';

/* What the descriptions and notes of charts count, measure and date, in words. */

const column = { label: 'Market value', unit: 'US$ bn' };
const one: Cell[][] = [['acme', '2021', 12, null]];
const two: Cell[][] = [
  ['acme', '2020', 12, null],
  ['acme', '2021', 18, null],
];
const pair: Cell[][] = [...two, ['bolt', '2020', 3, null], ['bolt', '2021', 6, null]];

function described(...input: Parameters<typeof inputOf>): string {
  return /<desc[^>]*>([^<]*)/.exec(htmlOf(inputOf(...input)))?.[1] ?? '';
}

const english = { labels: labelsFor('en'), language: 'en' };

test('a single value is said once, with its date', () => {
  for (const [type, name] of [
    ['line', 'Line chart'],
    ['area', 'Area chart'],
    ['bar', 'Column chart'],
    ['heatmap', 'Heat map'],
  ]) {
    assert.equal(
      described(one, { type }, { column }),
      `${name} of Market value of Acme, US$ bn, 2021: $12bn.`,
    );
  }
  assert.equal(
    described(one, { type: 'treemap' }, { column }),
    'Treemap of Market value, US$ bn. Acme: $12bn (2021).',
  );
  assert.match(described([...two, ['bolt', '2021', 6, null]], {}), /Bolt: 6 \(2021\)\.$/);
});

test('a description tells all values, though a logarithmic scale shows some', () => {
  const rows: Cell[][] = [
    ['acme', '2019', -5, null],
    ['acme', '2020', 12, null],
    ['acme', '2021', 0, null],
  ];
  for (const settings of [{}, { type: 'heatmap' }, { type: 'bar' }]) {
    assert.match(
      described(rows, { ...settings, scale: 'log' }),
      / of Acme, from 2019 to 2021\. First −5, last 0, lowest −5 \(2019\), highest 12 \(2020\)\.$/,
    );
  }
});

test('a difference beside exact values is exact, too', () => {
  const rows: Cell[][] = [
    ['acme', '2020', -5, null],
    ['acme', '2021', -0.04, null],
    ['bolt', '2020', 4.004, null],
    ['bolt', '2021', 4, null],
  ];
  const said = described(rows, { type: 'slope' }, { column: { ...column, decimals: 1 } });
  assert.match(said, /Acme: −\$5\.0bn \(2020\), −\$0\.04bn \(2021\), \+\$4\.96bn\./);
  assert.match(said, /Bolt: \$4\.004bn \(2020\), \$4\.0bn \(2021\), −\$0\.004bn\./);
});

test('one entry, one point, one relation and one lane are singular', () => {
  assert.match(
    described(two, { type: 'slope' }),
    /^Slope chart of Value, 1 entry, from 2020 to 2021\./,
  );
  assert.match(described(pair, { type: 'slope' }), /, 2 entries, from/);
  assert.match(described(pair, { type: 'bar', highlight: ['acme'] }), /, 2 entries, 2021\./);
  const timeline = {
    ...inputOf(one, { type: 'timeline', data: undefined, entities: ['acme'] }),
    events: [eventOf('e1', '2021', ['acme']), eventOf('e2', '2021', ['acme'])],
  };
  assert.match(htmlOf(timeline), />Timeline of 2 events in one lane, 2021\. Acme: 2\./);
  const points: Cell[][] = [['acme', '2021', 12, null]];
  assert.match(described(points, { type: 'scatter', x: 'value', y: 'value' }), /, 1 point\./);
});

test('a chart of numbers without a unit names none', () => {
  for (const type of ['line', 'area', 'bar', 'slope', 'dumbbell', 'treemap', 'heatmap']) {
    assert.match(described(pair, { type }), /^[A-Z][a-z ]+ of Value[,:] \S/, type);
    assert.doesNotMatch(described(pair, { type }), /number|, ,/, type);
  }
});

test('an index has its base in place of a unit, after its subject', () => {
  const settings = { baseline: '2020' };
  assert.match(
    described(two, settings, { column }),
    /^Line chart of Market value of Acme, index, 2020 = 100, from 2020 to 2021\. First 100\.0/,
  );
  assert.match(
    described(pair, { ...settings, type: 'bar' }, { column }),
    /^Bar chart of Market value, index, 2020 = 100, 2 entries, 2021\./,
  );
});

test('in Chinese, a description without a unit has no gap', () => {
  assert.match(
    described(pair, {}, { language: 'zh' }),
    /^折线图：Value，2 个序列，2020年至2021年。/,
  );
  assert.match(described(two, { type: 'slope' }, { language: 'zh' }), /^斜率图：Value，1 项，/);
});

test('a number that a spreadsheet saved with its error is said as it was meant', () => {
  const rows: Cell[][] = [
    ['acme', '2020', 17.299999999999997, null],
    ['acme', '2021', 63.900000000000006, null],
  ];
  assert.match(described(rows, {}), /First 17\.3, last 63\.9, /);
});

test('a sum of sixteen digits keeps all of them in descriptions and tables', () => {
  const rows: Cell[][] = [
    ['acme', '2020', 14685557552510.27, null],
    ['acme', '2021', 28088229668242.52, null],
  ];
  assert.match(described(rows, {}), /First 14,685,557,552,510\.27, last 28,088,229,668,242\.52, /);
  assert.match(htmlOf(inputOf(rows, {})), />28,088,229,668,242\.52</);
});

test('a confidence of the only value, and the only series in grey, are singular', () => {
  const many = Array.from({ length: 13 }, (_, at): Cell[][] => [
    [`s-${at}`, '2020', at + 1, null],
    [`s-${at}`, '2021', at + 2, null],
  ]).flat();
  const highlight = Array.from({ length: 12 }, (_, at) => `s-${at}`);
  assert.match(htmlOf(inputOf(many, { highlight })), /In grey: 1 other\./);
  assert.match(htmlOf(inputOf(many, { highlight: highlight.slice(1) })), /In grey: 2 others\./);
  const only = notesOnAssessments([{ value: 3, status: 'estimated' }], english);
  assert.deepEqual(only, ['Estimated: 1 value.']);
});

test('thousands of values have the separator that figures have', () => {
  const values = Array.from({ length: 1013 }, () => ({ value: 3, status: 'estimated' as const }));
  assert.deepEqual(notesOnAssessments(values, english), ['Estimated: 1,013 of 1,013 values.']);
});
