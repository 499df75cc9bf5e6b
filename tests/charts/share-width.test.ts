import assert from 'node:assert/strict';
import test from 'node:test';
import { shareWidth } from '../../src/charts/types/network/share-width.ts';
import { randomFrom } from './random.ts';

test('columns that fit get what they want and share the rest', () => {
  assert.deepEqual(shareWidth([100, 50], 200), [125, 75]);
});

test('columns that do not fit are cut to the same width, narrow ones not at all', () => {
  assert.deepEqual(shareWidth([300, 50, 200], 350), [150, 50, 150]);
});

test('the widths add up to the whole', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = randomFrom(seed);
    const wanted = Array.from({ length: 1 + (seed % 6) }, () => 20 + random() * 300);
    const sum = shareWidth(wanted, 900).reduce((all, each) => all + each, 0);
    assert.ok(Math.abs(sum - 900) < 1e-6, `seed ${seed}`);
  }
});
