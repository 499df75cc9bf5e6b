import assert from 'node:assert/strict';
import test from 'node:test';
import { legendMark } from '../../../src/charts/marks/marks-legend.ts';
import { placeChart, type StandaloneChart } from '../../../src/outputs/pictures/place-chart.ts';

const chart: StandaloneChart = {
  title: 'Fines',
  description: 'Three fines.',
  drawing: { width: 600, height: 40.5, content: [] },
  legend: [],
  foot: ['Source: Register'],
  language: 'en',
};
const look = {
  colors: { ink: 'black', quiet: 'grey' },
  measure: (text: string) => 8 * text.length,
};
const legend = ['One', 'Two', 'Three'].map((text) => ({ text, mark: [] }));

test('the drawing stands below the title and above the foot', () => {
  const { lines, drawing, height } = placeChart(chart, look);
  const [title, foot] = lines;
  assert.ok(title && foot && title.y < drawing.y && drawing.y + 41 < foot.y && foot.y < height);
});

test('the entries of a legend stand in two columns, the first of which is the longer', () => {
  const { lines, legendMarks } = placeChart({ ...chart, legend }, look);
  const [, one, two, three, foot] = lines;
  assert.ok(one && two && three && foot);
  assert.deepEqual([one.x, two.x, three.x], [50, 50, 350]);
  assert.deepEqual([one.y, one.y < two.y, two.y < foot.y], [three.y, true, true]);
  assert.deepEqual(
    legendMarks.map(({ x }) => x),
    [24, 24, 324],
  );
});

test('the entries of a legend stand in one column if one of them is long', () => {
  const long = { text: 'Not confirmed by any source other than this' };
  const { lines } = placeChart({ ...chart, legend: [...legend, long] }, look);
  assert.deepEqual(
    lines.slice(1, 5).map(({ x }) => x),
    [50, 50, 50, 24],
  );
});

test('a picture in a language from the right has its legend marks on the right', () => {
  const fromLeft = placeChart({ ...chart, legend }, look);
  const fromRight = placeChart({ ...chart, legend, language: 'ar' }, look);
  assert.deepEqual(
    fromRight.legendMarks.map(({ x }) => fromRight.width - x - legendMark.width),
    fromLeft.legendMarks.map(({ x }) => x),
  );
});

test('a note of very many words is cut, since a picture of pages is none', () => {
  const { lines, height } = placeChart(
    { ...chart, foot: ['数据'.repeat(50_000), 'Licence'] },
    look,
  );
  assert.equal(lines.length, 1 + 24 + 1);
  assert.match(lines[24]?.text ?? '', / …$/);
  assert.ok(height < 800);
});
