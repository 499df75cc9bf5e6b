import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { scratchFolder } from '../cli/run-command.ts';
import { differences } from './compare-trees.ts';
import { writeFiles } from '../made/write-files.ts';

test('two trees are compared by file and byte', (t) => {
  const folder = scratchFolder(t);
  const [warm, cold] = [join(folder, 'warm'), join(folder, 'cold')];
  writeFiles(warm, { 'same.html': 'a', 'sub/page.html': 'one two', 'stale.html': 'x' });
  writeFiles(cold, { 'same.html': 'a', 'sub/page.html': 'one too', 'new.html': 'x' });
  const [missing = '', stale = '', page = '', ...others] = differences(warm, cold);
  assert.equal(missing, 'new.html: missing in the warm build');
  assert.equal(stale, 'stale.html: only in the warm build');
  assert.match(page, /^sub\/page\.html: differs from byte 5 on\n.*"one two"\n.*"one too"$/);
  assert.deepEqual(others, []);
});

test('equal trees have no differences', (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, { 'a/page.html': 'a' });
  assert.deepEqual(differences(folder, folder), []);
});
