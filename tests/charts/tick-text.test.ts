import assert from 'node:assert/strict';
import test from 'node:test';
import { tickTexts } from '../../src/charts/scales/tick-text.ts';
import { valueAxis } from '../../src/charts/scales/value-axis.ts';

const dollars = { unit: 'US$', language: 'en' };

test('ticks of an axis of full dollars are as short as those of trillions', () => {
  const texts = tickTexts(valueAxis(0, 18e12, 'linear'), dollars);
  assert.deepEqual(texts, ['0', '5', '10', '$15tn']);
});

test('an axis that ends at zero says what its numbers are there', () => {
  const texts = tickTexts(valueAxis(-2e12, -1e11, 'linear'), dollars);
  assert.deepEqual([texts[0], texts.at(-1)], ['−2.0', '$0.0tn']);
});

test('each tick of a logarithmic scale has a scale of its own', () => {
  const texts = tickTexts(valueAxis(1e4, 2e12, 'log'), dollars);
  assert.deepEqual(texts, ['10,000', '1m', '100m', '10bn', '$1tn']);
  const millions = { unit: 'EUR m', language: 'en' };
  assert.deepEqual(tickTexts(valueAxis(1e4, 3e5, 'log'), millions).at(0), '10,000');
  assert.deepEqual(tickTexts(valueAxis(1e4, 4e6, 'log'), millions).at(0), '10bn');
});
