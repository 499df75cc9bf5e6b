import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { copyFixture, digests, runCommand, scratchFolder } from '../../cli/run-command.ts';

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
