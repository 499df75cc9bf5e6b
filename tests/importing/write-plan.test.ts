import assert from 'node:assert/strict';
import test from 'node:test';
import { writePlan } from '../../src/importing/write-plan.ts';
import { digests } from '../cli/run-command.ts';
import { smallDisk, withoutSmallDisk } from '../cli/small-disk.ts';

test('a full disk leaves no file behind, not even the one that it cut', (t) => {
  const disk = smallDisk(t, 64);
  if (disk === undefined) return t.skip(withoutSmallDisk);
  const files = [
    { path: 'a.md', content: 'Text.\n' },
    { path: 'b.md', content: 'x'.repeat(100_000) },
  ];
  assert.throws(() => writePlan(files, disk), /Nothing was written: ENOSPC/);
  assert.deepEqual(digests(disk), {});
});
