import assert from 'node:assert/strict';
import test from 'node:test';
import { shareOf, valueAxis } from '../../src/charts/scales/value-axis.ts';

test('a scale starts at zero unless all values are in its far half', () => {
  assert.equal(valueAxis(40, 100, 'linear').low, 0);
  const narrow = valueAxis(520, 748, 'linear');
  assert.equal(narrow.startsAtZero, false);
  assert.equal(narrow.low, 500);
});

test('negative values end at zero, or cross it', () => {
  assert.deepEqual([valueAxis(-100, -20, 'linear').high, valueAxis(-5, 10, 'linear').low], [0, -5]);
});

test('one value, or zero alone, still has a scale', () => {
  for (const value of [5, -5, 0]) {
    const { low, high, ticks } = valueAxis(value, value, 'linear');
    assert.ok(high > low && ticks.length >= 2, String(value));
  }
});

test('a logarithmic scale has its ticks at powers of ten, and between them if it is short', () => {
  assert.deepEqual(valueAxis(0.5, 2000, 'log').ticks, [1, 10, 100, 1000]);
  assert.deepEqual(valueAxis(10, 90, 'log').ticks, [10, 20, 50, 100]);
});

test('a logarithmic scale starts close to its lowest value, if need be below its first tick', () => {
  assert.equal(valueAxis(0.5, 2000, 'log').low, 0.5);
  assert.equal(valueAxis(85, 7000, 'log').low, 50);
  assert.equal(valueAxis(85, 7e9, 'log').low, 10);
});

test('positions are from 0 to 1, from the smallest to the largest numbers', () => {
  for (const [min, max] of [
    [1e-300, 3e-300],
    [1e300, 5e300],
    [-1e300, 1e300],
    [0, 1e300],
  ] as const) {
    for (const value of [min, max]) {
      const share = shareOf(value, valueAxis(min, max, 'linear'));
      assert.ok(share >= 0 && share <= 1.0001, `${min} ${max} ${share}`);
    }
  }
  const axis = valueAxis(1e-300, 1e300, 'log');
  assert.ok(Math.abs(shareOf(1, axis) - 0.5) < 0.1);
  assert.ok(
    axis.ticks.length >= 3 && axis.ticks.every((each) => each > 0 && Number.isFinite(each)),
  );
});
