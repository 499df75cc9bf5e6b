import assert from 'node:assert/strict';
import test from 'node:test';
import {
  directionOfChange,
  formatPercentChange,
  percentChange,
} from '../../../src/model/values/percent-change.ts';

test('a change is rounded as its numbers are written, not as they are calculated', () => {
  assert.equal(percentChange(8, 8.1), 1.25);
  assert.equal(formatPercentChange(percentChange(8, 8.1), 'en'), '+1.3%');
  assert.equal(formatPercentChange(percentChange(-5, -0.04), 'en'), '+99.2%');
  assert.equal(percentChange(0, 1), Infinity);
});

test('a change that rounds to nothing has no sign and no direction', () => {
  for (const percent of [0.04, -0.04, 0]) {
    assert.equal(formatPercentChange(percent, 'en'), '0.0%');
    assert.equal(directionOfChange(percent), 'level');
  }
  assert.equal(formatPercentChange(0.05, 'en'), '+0.1%');
  assert.equal(directionOfChange(0.05), 'up');
  assert.equal(formatPercentChange(-0.05, 'en'), '\u22120.1%');
  assert.equal(directionOfChange(-0.05), 'down');
});

test('a fall to above zero is never one by 100%', () => {
  assert.equal(formatPercentChange(-99.96, 'en'), '\u221299.96%');
  assert.equal(formatPercentChange(-99.94, 'en'), '\u221299.9%');
  assert.equal(formatPercentChange(-100, 'en'), '\u2212100.0%');
});
