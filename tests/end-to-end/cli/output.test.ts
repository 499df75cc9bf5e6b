import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { copyFixture, digests, runCommand, scratchFolder } from '../../cli/run-command.ts';
import { smallDisk, withoutSmallDisk } from '../../cli/small-disk.ts';

test('build refuses to replace the content or other files, before it reads anything', (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other/letter.txt'), 'Dear reader\n');
  const before = digests(folder);
  for (const [out, reason] of [
    [content, /is the content, which a build would delete\. Nothing was touched\./],
    [join(folder, 'other'), /it holds `letter\.txt`\. A build would delete all of it\./],
  ] as const) {
    const { status, stdout, stderr } = runCommand('build', ['--content', content, '--out', out]);
    assert.equal(status, 1);
    assert.match(stderr, reason);
    assert.equal(stderr.trim().split('\n').length, 1, 'nothing but the reason is said');
    assert.equal(stdout, '');
  }
  assert.deepEqual(digests(folder), before);
});

test('build refuses `--out .`', (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  const working = join(folder, 'working');
  mkdirSync(working);
  writeFileSync(join(working, 'notes.txt'), 'Mine\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectDir, 'src/cli/build.ts'), '--content', content, '--out', '.'],
    { cwd: working, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /working is the working directory, which a build would delete/);
  assert.deepEqual(Object.keys(digests(working)), ['notes.txt']);
});

test('a full disk is said in one sentence, the last site stays, and nothing is left behind', (t) => {
  // Room for one site and a quarter.
  const disk = smallDisk(t, 4500);
  if (!disk) return t.skip(withoutSmallDisk);
  const content = copyFixture('wind', scratchFolder(t));
  const args = ['--content', content, '--out', join(disk, 'dist')];
  const first = runCommand('build', args);
  assert.equal(first.status, 0, first.stderr);
  const before = digests(disk);
  // The next site must stand beside this one before it replaces it, and there is no room for two.
  const { status, stderr } = runCommand('build', args);
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`no space left on the disk of ${disk}/dist\\. Free some`));
  assert.doesNotMatch(stderr, /^ {4}at /m, 'no trace of the program');
  assert.deepEqual(digests(disk), before);
});
