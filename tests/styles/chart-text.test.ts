import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { textSize, widestText } from '../../src/charts/labels/text-size.ts';

const sheet = readFileSync(
  new URL('../../src/styles/charts/chart-figure.css', import.meta.url),
  'utf8',
);

test('the sizes of text that charts are laid out for are those of the style sheet', () => {
  const [, usual] = /\.fig \.d svg \{\s*font: 400 ([\d.]+)px/.exec(sheet) ?? [];
  const others = [...sheet.matchAll(/svg \{\s*font-size: ([\d.]+)px/g)].map(([, size]) => size);
  assert.equal(Number(usual), textSize);
  assert.ok(others.length > 0);
  assert.equal(Math.max(textSize, ...others.map(Number)), widestText);
});
