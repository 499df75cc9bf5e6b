import assert from 'node:assert/strict';
import test from 'node:test';
import { addToList } from '../../src/model/add-to-list.ts';

test('items of a key are in the order in which they were added, and keys in that of their first item', () => {
  const lists = new Map<string, number[]>();
  addToList(lists, 'b', 1);
  addToList(lists, 'a', 2);
  addToList(lists, 'b', 3);
  assert.deepEqual(
    [...lists],
    [
      ['b', [1, 3]],
      ['a', [2]],
    ],
  );
});
