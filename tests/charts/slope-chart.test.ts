import assert from 'node:assert/strict';
import test from 'node:test';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { layoutSlopes } from '../../src/charts/types/slope/slope-layout.ts';
import type { Slope } from '../../src/charts/types/slope/slope-view.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf, inputOf } from './chart-input.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';

const rows: Cell[][] = [
  ['a', '2020-03-31', 10, null],
  ['a', '2021-06-30', 40, null],
  ['a', '2022-03-31', 20, null],
  ['b', '2020-03-31', 50, null],
  ['b', '2022-03-31', 30, null],
  ['c', '2020-03-31', 30, null],
  ['c', '2022-03-31', 30, null],
  ['d', '2021-06-30', 5, null],
];

/** A highlighted slope with its labels, that rises from 1 to 4 if nothing else is said. */
function slopeOf(slope: Pick<Slope, 'name' | 'startLabel' | 'endLabel'> & Partial<Slope>): Slope {
  return {
    reading: '',
    start: 1,
    end: 4,
    direction: 'up',
    change: '+3',
    isMain: true,
    isLabelled: true,
    ...slope,
  };
}

function labelOf(text: string): Slope['startLabel'] {
  return { full: text, bare: text };
}

test('a slope joins the values at the first and last date, or at the two named dates', () => {
  const whole = prepareChart(inputOf(rows, { type: 'slope' }));
  assert.match(whole?.description ?? '', /A: 10 \(31 March 2020\), 20 \(31 March 2022\), \+100%\./);
  assert.deepEqual(whole?.notes, ['Not shown (no value for the dates shown): D.']);
  const named = prepareChart(inputOf(rows, { type: 'slope', from: '2021', to: '2022' }));
  assert.match(named?.description ?? '', /A: 40 \(30 June 2021\), 20 \(31 March 2022\), −50%\./);
});

test('falls are dashed and constant values are distinct, in the drawing and in its legend', () => {
  const html = htmlOf(inputOf(rows, { type: 'slope' }));
  for (const look of ['up', 'down', 'even']) {
    assert.equal(html.match(new RegExp(`class="rise ${look}"`, 'g'))?.length, 4, look);
  }
  assert.match(html, /higher at the end.*lower at the end.*unchanged/);
});

test('if all values rise there is no legend', () => {
  const rising = prepareChart(inputOf(rows.slice(0, 3), { type: 'slope', to: '2021-06-30' }));
  assert.deepEqual(rising?.legend, []);
});

test('highlighted slopes are in colour, the others are grey and keep their names', () => {
  const html = htmlOf(inputOf(rows, { type: 'slope', highlight: ['b'] }));
  assert.equal(html.match(/class="rise down"/g)?.length, 4, 'three drawings and the legend');
  assert.equal(html.match(/class="rise up rest"/g)?.length, 4);
  assert.equal(html.match(/class="ink end"[^>]*>A</g)?.length, 3);
});

test('of many slopes the largest have names, the others are grey lines, and the figure says how many', () => {
  const crowd = Array.from({ length: 200 }, (_each, at): Cell[][] => [
    [`s${at}`, '2020', at, null],
    [`s${at}`, '2021', at + 1, null],
  ]).flat();
  const prepared = prepareChart(inputOf(crowd, { type: 'slope' }));
  assert.deepEqual(prepared?.notes, ['In grey: 194 others.']);
  const html = htmlOf(inputOf(crowd, { type: 'slope' }));
  assert.equal(html.match(/class="rise up rest faint"/g)?.length, 194 * drawingSizes.length);
  assert.equal(html.match(/<tr>/g)?.length, 401);
});

test('a note explains an index and a logarithmic scale', () => {
  const index = prepareChart(inputOf(rows, { type: 'slope', baseline: '2020-03-31' }));
  assert.match(index?.description ?? '', /A: 100\.0 .*, 200\.0 .*, \+100%/);
  const log = prepareChart(inputOf(rows, { type: 'slope', scale: 'log' }));
  assert.deepEqual(log?.scaleNotes, ['Logarithmic scale.']);
});

test('on a phone, names that both sides would cut stand on one side', () => {
  const named = rows.map(([id = null, ...rest]): Cell[] => [
    id === 'a' ? 'hidroandes-s-a' : id,
    ...rest,
  ]);
  const html = htmlOf(inputOf(named, { type: 'slope' }));
  const [small = ''] = html.split('class="d m"');
  assert.equal(small.match(/>HIDROANDES-S-A</gi)?.length, 1);
  assert.doesNotMatch(small, /…/);
});

test('where names would be cut beside values with their unit, the head of the first date has the unit', () => {
  const named = rows.map(([id = null, ...rest]): Cell[] => [
    id === 'a' ? 'hidroelectrica-del-norte' : id,
    ...rest,
  ]);
  const [, middle = ''] = htmlOf(
    inputOf(named, { type: 'slope' }, { column: { unit: 'million cubic metres' } }),
  ).split(/class="d [ml]"/);
  assert.equal(middle.match(/million cubic metres</g)?.length, 1);
  assert.match(middle, />10</);
  const [, roomy = ''] = htmlOf(
    inputOf(rows, { type: 'slope' }, { column: { unit: 'hm³' } }),
  ).split(/class="d [ml]"/);
  assert.match(roomy, />10\u00a0hm³</);
});

test('with one date the figure says so and shows its table', () => {
  const html = htmlOf(inputOf(rows.slice(0, 1), { type: 'slope' }));
  assert.match(html, /There are no two dates to compare\./);
  assert.match(html, /<details class="tbl" open/);
});

test('dates above the rules stay in the drawing beside short names and values', () => {
  const slope = slopeOf({ name: 'A', startLabel: labelOf('1'), endLabel: labelOf('4') });
  const heads = { start: '31 Mar 2019', end: '31 Dec 2021' };
  for (const size of drawingSizes) {
    const { startX, endX } = layoutSlopes(
      { slopes: [slope], heads, most: 0, scale: 'linear' },
      size,
      'en',
    );
    assert.ok(startX - textWidth(heads.start, 13, 'bold') >= 0, size.name);
    assert.ok(endX + textWidth(heads.end, 13, 'bold') <= size.width, size.name);
  }
});

test('labels stay outside the rules, which are at least a fifth of the width apart', () => {
  const slopes = Array.from({ length: 12 }, (_each, at) =>
    slopeOf({
      name: 'A company with a very long name indeed',
      start: 50 + at / 10,
      end: 100 - at,
      startLabel: { full: '$1,234bn', bare: '1,234' },
      endLabel: { full: '$567.8bn', bare: '567.8' },
      change: '−54%',
    }),
  );
  for (const size of drawingSizes) {
    const view = {
      slopes,
      heads: { start: '2020', end: '2021' },
      most: 0,
      scale: 'linear',
    } as const;
    const placed = layoutSlopes(view, size, 'en');
    assert.ok(placed.endX - placed.startX > size.width / 5, size.name);
    for (const { labels } of placed.slopes) {
      assert.ok(labels);
      const { start, end } = placed.columns;
      assert.ok(start.name - textWidth(labels.start.name, 13, 'bold') >= 0);
      assert.ok(end.name + textWidth(labels.end.name, 13, 'bold') <= size.width);
    }
    const middles = placed.slopes.map(({ labels }) => labels?.start.y ?? 0).sort((a, b) => a - b);
    middles.slice(1).forEach((middle, at) => assert.ok(middle - (middles[at] ?? 0) > 17.9));
  }
});

test('names beside long values have the room that the other side does not need, or stand above them', () => {
  const slope = slopeOf({
    name: 'Northfield United',
    start: 2e12,
    end: 1e12,
    direction: 'down',
    startLabel: { full: '$2,000,000,000,000', bare: '2,000,000,000,000' },
    endLabel: { full: '$1,000,000,000,000', bare: '1,000,000,000,000' },
    change: '−$1,000,000,000,000',
  });
  const heads = { start: '2020', end: '2021' };
  const [small, medium, large] = drawingSizes.map(
    (size) =>
      layoutSlopes({ slopes: [slope], heads, most: 0, scale: 'linear' }, size, 'en').slopes[0],
  );
  assert.equal(large?.labels?.start.name, slope.name);
  assert.equal(large?.labels?.end.name, slope.name);
  assert.equal(medium?.labels?.start.name, slope.name);
  assert.equal(small?.labels?.end.name, slope.name);
  assert.equal(small?.labels?.end.isStacked, true);
});
