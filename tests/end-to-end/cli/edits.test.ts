import assert from 'node:assert/strict';
import test from 'node:test';
import { scratchFolder } from '../../cli/run-command.ts';
import { seededEdits } from '../../edits/seeded-edits.ts';

test('after each of a few random edits, a warm build gives the same bytes as a cold one', async (t) => {
  const folder = scratchFolder(t);
  // The first edit of this seed changes nothing. The builds after it are the first ones, of which each way needs one.
  const run = { folder, seed: 1, count: 3, from: 2, articles: 5, entities: 6 };
  let built = 0;
  for await (const { number, what, isErroneous, faults } of seededEdits(run)) {
    assert.deepEqual(faults, [], `seed ${run.seed}, edit ${number}: ${what}`);
    if (!isErroneous) built += 1;
  }
  assert.ok(built >= 2, `${built} of the edits gave a site`);
});
