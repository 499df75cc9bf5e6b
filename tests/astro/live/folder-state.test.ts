import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { stateOfFolder } from '../../../src/astro/live/folder-state.ts';
import { scratchFolder } from '../../cli/run-command.ts';

test('each change of a file changes the state of its folder, and reading does not', (t) => {
  const folder = scratchFolder(t);
  const seen = new Set<string>();
  const isNew = (): boolean => seen.size < seen.add(stateOfFolder(folder).text).size;
  assert.ok(isNew());
  mkdirSync(join(folder, 'pages/deep'), { recursive: true });
  writeFileSync(join(folder, 'pages/deep/one.md'), 'a');
  assert.ok(isNew(), 'added');
  assert.ok(!isNew(), 'unchanged');
  writeFileSync(join(folder, 'pages/deep/one.md'), 'ab');
  assert.ok(isNew(), 'longer');
  utimesSync(join(folder, 'pages/deep/one.md'), 1, 1);
  assert.ok(isNew(), 'another time');
  renameSync(join(folder, 'pages/deep/one.md'), join(folder, 'pages/deep/two.md'));
  assert.ok(isNew(), 'renamed');
  rmSync(join(folder, 'pages/deep/two.md'));
  assert.ok(isNew(), 'deleted');
});

test('files that are not content, and a folder that does not exist, have no say', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  const before = stateOfFolder(join(folder, 'content'));
  mkdirSync(join(folder, 'content/.git'));
  writeFileSync(join(folder, 'content/articles/.one.md.swp'), 'a');
  const after = stateOfFolder(join(folder, 'content'));
  assert.deepEqual(after, before);
  assert.equal(stateOfFolder(join(folder, 'none')).text, stateOfFolder(join(folder, 'no')).text);
});
