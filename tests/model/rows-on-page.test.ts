import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOnPage } from '../../src/model/data/rows-on-page.ts';

test('a page shows fewer rows of a table with many columns', () => {
  assert.deepEqual([1, 5, 10, 60].map(rowsOnPage), [5000, 5000, 2500, 416]);
});
