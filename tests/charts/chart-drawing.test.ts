import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { textOf } from '../../src/model/markup/text-of.ts';
import { createChartDrawing } from '../../src/charts/chart-drawing.ts';
import { linkSite } from '../../src/link/site/site.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';

const { records } = await loadRecords(
  join(import.meta.dirname, '../fixtures/charts'),
  reservedNames,
);
assert.ok(records);
const drawing = createChartDrawing(linkSite(records), { labels: labelsFor('en'), base: '/' });

test('the attributes of `::chart` override the chart’s file', () => {
  const result = drawing.drawEmbedded(
    'bar-ranking',
    { type: 'slope', from: '2019-03', to: '2021-12', highlight: 'oak, elm' },
    { anchor: 'fig-1' },
  );
  assert.ok(result && 'figure' in result);
  assert.match(textOf(result.figure), /Slope chart of Market value, US\$ bn, 6 entries/);
});

test('a list in an attribute may have the brackets that it has in the file', () => {
  const words = ['oak, elm', '[oak, elm]', "['oak', 'elm']"].map((entities) => {
    const result = drawing.drawEmbedded('bar-ranking', { entities }, { anchor: 'fig-1' });
    assert.ok(result && 'figure' in result, entities);
    return textOf(result.figure);
  });
  assert.equal(new Set(words).size, 1);
});

test('an unknown chart type or scale is a problem that names the known ones', () => {
  const pie = drawing.drawEmbedded('bar-ranking', { type: 'pie' }, { anchor: 'fig-1' });
  assert.ok(pie && 'problems' in pie);
  assert.match(pie.problems[0]?.message ?? '', /cannot be drawn with `type=pie`/);
  assert.match(pie.problems[0]?.fix ?? '', /^Write one of area, bar/);
  const scale = drawing.drawEmbedded('bar-ranking', { scale: 'root' }, { anchor: 'fig-1' });
  assert.ok(scale && 'problems' in scale);
  assert.match(scale.problems[0]?.message ?? '', /`scale=root`/);
  assert.equal(scale.problems[0]?.fix, 'Write one of `linear`, `log`.');
});

test('each attribute that cannot be read is a problem of its own', () => {
  const attributes = { type: 'pie', scale: 'root', from: '20x', to: '2021' };
  const result = drawing.drawEmbedded('bar-ranking', attributes, { anchor: 'fig-1' });
  assert.ok(result && 'problems' in result);
  const keys = result.problems.map(({ message }) => /with `(\w+)=/.exec(message)?.[1]);
  assert.deepEqual(keys.toSorted(), ['from', 'scale', 'type']);
});

test('an invalid date in an attribute is a problem, not a chart of all dates', () => {
  const result = drawing.drawEmbedded('bar-ranking', { to: '2021-02-30' }, { anchor: 'fig-1' });
  assert.ok(result && 'problems' in result);
  assert.match(result.problems[0]?.message ?? '', /`to=2021-02-30`/);
  assert.match(result.problems[0]?.fix ?? '', /^Write an existing day/);
});

test('attributes do not choose several columns, which only a chart file has checked', () => {
  for (const attributes of [{ y: 'value, other' }, { y: 'value, other', entities: 'oak' }]) {
    const result = drawing.drawEmbedded('bar-ranking', attributes, { anchor: 'fig-1' });
    assert.ok(result && 'problems' in result);
    assert.match(result.problems[0]?.message ?? '', /changes `y` of a chart of several columns\.$/);
  }
});

test('the page of the network begins with all relations, not with a chart of some', async () => {
  const folder = join(import.meta.dirname, '../fixtures/own-kinds');
  const { records: own } = await loadRecords(folder, reservedNames);
  assert.ok(own);
  assert.ok(own.charts.some(({ type, relations }) => type === 'network' && relations));
  const whole = createChartDrawing(linkSite(own), { labels: labelsFor('en'), base: '/' });
  assert.doesNotMatch(whole.drawOverview('network') ?? '', /One guild keeps both locks/);
  assert.match(whole.drawOverview('network') ?? '', /<figure/);
});
