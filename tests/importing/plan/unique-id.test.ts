import assert from 'node:assert/strict';
import test from 'node:test';
import { takeUniqueId } from '../../../src/importing/plan/unique-id.ts';
import { inTime } from '../../in-time.ts';

test('each id is the first that is not taken, whoever took it', () => {
  const taken = new Set(['a', 'a-3', 'b']);
  const ids = ['a', 'a', 'b', 'c', 'a', 'c'].map((id) => takeUniqueId(id, taken));
  assert.deepEqual(ids, ['a-2', 'a-4', 'b-2', 'c', 'a-5', 'c-2']);
  assert.equal(takeUniqueId('a', new Set()), 'a');
});

test('a hundred thousand of one name get their ids in time', async () => {
  const taken = new Set<string>();
  await inTime(() => {
    for (let count = 0; count < 100_000; count += 1) takeUniqueId('a', taken);
  });
  assert.ok(taken.has('a-100000'));
});
