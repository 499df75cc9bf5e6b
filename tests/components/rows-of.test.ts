import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOf } from '../../src/components/home/rows-of.ts';

test('items stand in as few rows as there is room for, in their order', () => {
  const lengths = (count: number): number[] =>
    rowsOf(Array.from({ length: count }), 5).map((row) => row.length);
  assert.deepEqual(lengths(0), []);
  assert.deepEqual(lengths(5), [5]);
  assert.deepEqual(lengths(6), [3, 3]);
  assert.deepEqual(lengths(7), [4, 3]);
  assert.deepEqual(lengths(11), [4, 4, 3]);
  assert.deepEqual(rowsOf(['a', 'b', 'c'], 2), [['a', 'b'], ['c']]);
});
