import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { chartFigure } from '../../src/charts/figure/chart-figure.ts';
import { sparkLine } from '../../src/charts/figure/spark-line.ts';
import { inputOf } from './chart-input.ts';

const rows = Array.from({ length: 60 }, (_each, at) => [
  'acme',
  `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  50 + 40 * Math.sin(at * at),
]);

for (const hasScaleSwitch of [false, true])
  test(`without its style sheet, a figure ${hasScaleSwitch ? 'with several scales ' : ''}shows one drawing, whole, in outlines`, () => {
    const html = toHtml(chartFigure(inputOf(rows), { anchor: 'c', hasScaleSwitch }));
    const drawings = html.split('<div class="d ').slice(1);
    assert.equal(drawings.length, hasScaleSwitch ? 9 : 3);
    const [shown = '', ...others] = drawings.filter((drawing) => !/^[^>]* hidden/.test(drawing));
    assert.deepEqual(others, []);
    assert.match(shown, /^l"><svg [^>]*fill="none" stroke="currentColor"/);
    const used = [...shown.matchAll(/<use [^>]*href="#([^"]*)"/g)].map(([, id]) => id);
    assert.ok(used.length > 0);
    for (const id of used) assert.ok(shown.includes(`<path id="${id}"`), id);
  });

test('without its style sheet, a line in a list is a line', () => {
  const html = toHtml(sparkLine([1, 3, 2], { width: 70, height: 20 }));
  assert.match(html, /^<svg [^>]*fill="none" stroke="currentColor"/);
});

for (const [file, selector, values] of [
  ['charts/chart-figure', '.fig .d svg', ['fill: #000', 'stroke: none']],
  ['parts/spark', '.spark', ['stroke: none']],
] as const)
  test(`the style sheet undoes what ${selector} is without it`, () => {
    const url = new URL(`../../src/styles/${file}.css`, import.meta.url);
    const rules = readFileSync(url, 'utf8').split(`\n${selector} {`).slice(1);
    const declared = rules.map((rule) => rule.slice(0, rule.indexOf('}'))).join('');
    for (const value of values) assert.ok(declared.includes(` ${value};`), value);
  });
