import assert from 'node:assert/strict';
import test from 'node:test';
import { chartTypeNames } from '../../src/charts/types/chart-types.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { figureWords } from '../../src/charts/figure/figure-words.ts';
import { layoutLines } from '../../src/charts/types/line/line-layout.ts';
import { buildLineView } from '../../src/charts/types/line/line-view.ts';
import { layoutSlopes } from '../../src/charts/types/slope/slope-layout.ts';
import { buildSlopeView } from '../../src/charts/types/slope/slope-view.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf, inputOf } from './chart-input.ts';

const rows: Cell[][] = [
  ['acme', '2020', 30, null],
  ['bolt', '2020', 10, null],
  ['acme', '2021', 20, null],
  ['bolt', '2021', 40, null],
];
const unit = 'tonnes of oil equivalent per inhabitant';
const column = { label: 'Use', unit };

/** What a figure says below its title, on a page and in its files. */
function subtitleOf(settings: Record<string, unknown>, longUnit = unit): string {
  const input = inputOf(rows, settings, { column: { label: 'Use', unit: longUnit } });
  const [, subtitle = ''] = /<p class="sub">([^<]*)<\/p>/.exec(htmlOf(input)) ?? [];
  const prepared = prepareChart(input);
  const words = prepared && figureWords(input, prepared);
  assert.equal(words?.subtitle ?? '', subtitle);
  return subtitle;
}

test('a long unit leaves the room to the plot, and the figure names it once', () => {
  const note = 'Use, tonnes of oil equivalent per inhabitant.';
  for (const type of ['line', 'area', 'bar', 'treemap', 'slope']) {
    assert.ok(subtitleOf({ type }).startsWith(note), type);
    const [drawn = ''] = htmlOf(inputOf(rows, { type }, { column })).split('<details');
    const labels = drawn.match(/<text[^]*?<\/text>/g) ?? [];
    assert.ok(labels.length > 0 && !labels.some((text) => text.includes('tonnes')), type);
  }
  const view = buildLineView(inputOf(rows, {}, { column }));
  for (const size of drawingSizes) {
    const { span } = layoutLines(view ?? assert.fail(), size, 'en');
    assert.ok(span[1] - span[0] > size.width * 0.5, size.name);
  }
});

test('a unit with a number of its own is named by the figure, not read together with the labels', () => {
  for (const type of ['line', 'bar', 'slope']) {
    assert.ok(subtitleOf({ type }, '2015 = 100').startsWith('Use, 2015 = 100.'), type);
    const indexed = inputOf(rows, { type }, { column: { label: 'Use', unit: '2015 = 100' } });
    const [drawn = ''] = htmlOf(indexed).split('<details');
    assert.doesNotMatch(drawn.replace(/<title[^]*?<\/title>/g, ''), /\d[^(]2015 = 100/, type);
  }
  const subtitle = 'Index (2015=100)';
  assert.equal(subtitleOf({ subtitle, from: '2020', type: 'line' }, '2015 = 100'), subtitle);
});

test('on a phone, the rules of a slope are apart, whatever its unit', () => {
  const [small] = drawingSizes;
  const view = buildSlopeView(inputOf(rows, { type: 'slope' }, { column }));
  assert.ok(small && view);
  const { startX, endX } = layoutSlopes(view, small, 'en');
  assert.ok(endX - startX > 80, `${startX} to ${endX}`);
});

test('a short unit, or one that the subtitle names, needs no note', () => {
  assert.equal(subtitleOf({}, 'tonnes'), '');
  const subtitle = 'Tonnes of oil equivalent per inhabitant, by firm';
  assert.equal(subtitleOf({ subtitle }), subtitle);
});

test('a figure says that its values are an index, unless the subtitle or its choice of scales does', () => {
  for (const type of chartTypeNames.ofData) {
    const reads = !['area', 'heatmap', 'scatter', 'treemap'].includes(type);
    const settings = { type, baseline: '2020', compare: 'dates' };
    const said = subtitleOf(settings, 'US$ bn');
    assert.equal(said.includes('Index, 2020 = 100.'), reads, type);
  }
  const said = subtitleOf({ baseline: '2020', subtitle: 'Index, 2020=100' }, 'US$ bn');
  assert.ok(!said.includes('Index, 2020 = 100.'));
});

test('numbers keep their digits where the figure names a unit with a scale', () => {
  const drawnIn = (longUnit: string): string => {
    const long = rows.map(([name, date, value, source]): Cell[] => {
      return [name ?? '', date ?? '', Number(value) * 1e6, source ?? null];
    });
    const input = inputOf(long, { type: 'bar' }, { column: { label: 'Use', unit: longUnit } });
    return htmlOf(input).split('<details')[0] ?? '';
  };
  assert.match(drawnIn('thousand tonnes of oil equivalent'), />20,000,000</);
  assert.match(drawnIn(unit), />20m</);
});
