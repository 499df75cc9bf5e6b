import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { h, s } from 'hastscript';
import { beside, embedHeight } from '../../src/charts/figure/embed-height.ts';
import { figureHeight } from '../../src/charts/figure/figure-height.ts';

const words = 'The shares of the harbour fell by a third within a year of the report ';
const figure = h('figure', [
  h('figcaption', [h('h1', words.repeat(2)), h('p', { class: 'sub' }, words)]),
  ...(
    [
      ['s', '0 0 324 296'],
      ['m', '0 0 680 346'],
      ['l', '0 0 912 386'],
    ] as const
  ).map(([name, viewBox]) => h('div', { class: ['d', name] }, s('svg', { viewBox }))),
  h('p', { class: 'src' }, words.repeat(5)),
  h('p', { class: 'src' }, words.repeat(5)),
]);

test('the frame of a chart with long texts is high enough in a column narrower than a phone, and on a wide page', () => {
  const { byWidth } = embedHeight(figure);
  for (const [name, frame] of [
    ['s', 280],
    ['s', 300],
    ['s', 320],
    ['m', 700],
    ['l', 1400],
  ] as const) {
    const needed = figureHeight(figure, name, frame - beside) + (frame < 400 ? 72 : 54);
    const height = lengthAt(byWidth, frame);
    assert.ok(height >= needed, `${height} for ${needed} at ${frame}`);
    assert.ok(height - needed < 120, `${height} for ${needed} at ${frame}`);
  }
});

/** The pixels of a CSS length in a container of some width. */
function lengthAt(length: string, container: number): number {
  const sum = length
    .replaceAll('calc', '')
    .replace(/(-?[\d.]+)cqw/g, (_, share: string) => `(${(Number(share) * container) / 100})`)
    .replaceAll('px', '');
  return Number(runInNewContext(sum, { max: Math.max, min: Math.min }));
}
