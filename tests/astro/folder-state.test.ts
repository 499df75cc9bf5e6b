import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { stateOfFolder } from '../../src/astro/folder-state.ts';
import { scratchFolder } from '../cli/run-command.ts';

test('each change of a file changes the state of its folder, and reading does not', async (t) => {
  const folder = scratchFolder(t);
  const seen = new Set<string>();
  const isNew = async (): Promise<boolean> =>
    seen.size < seen.add(await stateOfFolder(folder)).size;
  assert.ok(await isNew());
  mkdirSync(join(folder, 'pages/deep'), { recursive: true });
  writeFileSync(join(folder, 'pages/deep/one.md'), 'a');
  assert.ok(await isNew(), 'added');
  assert.ok(!(await isNew()), 'unchanged');
  writeFileSync(join(folder, 'pages/deep/one.md'), 'ab');
  assert.ok(await isNew(), 'longer');
  utimesSync(join(folder, 'pages/deep/one.md'), 1, 1);
  assert.ok(await isNew(), 'another time');
  renameSync(join(folder, 'pages/deep/one.md'), join(folder, 'pages/deep/two.md'));
  assert.ok(await isNew(), 'renamed');
  rmSync(join(folder, 'pages/deep/two.md'));
  assert.ok(await isNew(), 'deleted');
});

test('files that are not content, and a folder that does not exist, have no say', async (t) => {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, 'content'));
  const before = await stateOfFolder(join(folder, 'content'));
  mkdirSync(join(folder, 'content/.git'));
  const after = await stateOfFolder(join(folder, 'content'));
  assert.equal(after, before);
  assert.equal(await stateOfFolder(join(folder, 'none')), await stateOfFolder(join(folder, 'no')));
});
