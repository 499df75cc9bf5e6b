import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { explainFailure, explainMachine } from '../../../src/publish/report/explain-failure.ts';
import { stateDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { smallDisk, withoutSmallDisk } from '../../cli/small-disk.ts';

const outDir = join(import.meta.dirname, 'dist');

/** An error of the system as Node throws it. */
function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: it failed, open '${path}'`), { code, path });
}

test('failures of the machine are explained in sentences that say what to do', () => {
  for (const [code, what, todo] of [
    ['ENOSPC', /no space left on the disk of \/a\/b\./, /Free some/],
    ['EDQUOT', /no space left on the disk of \/a\/b\./, /--out/],
    ['EROFS', /\/a\/b is on a disk that cannot be written to/, /--out/],
    ['EACCES', /may not write \/a\/b/, /rights/],
    ['EPERM', /may not write \/a\/b/, /end that program/],
    ['EBUSY', /\/a\/b is in use/, /--out/],
    ['ENAMETOOLONG', /no names as long as \/a\/b/, /shorter/],
    ['EMFILE', /no more open files/, /ulimit -n/],
  ] as const) {
    const explained = explainFailure(systemError(code, '/a/b'), { outDir }) ?? '';
    assert.match(explained, what);
    assert.match(explained, todo);
    assert.match(explained, /The last site is unchanged\.$/);
    assert.doesNotMatch(explained, /\n/);
  }
});

test('what builds keep is not moved by --out', () => {
  for (const code of ['ENOSPC', 'EROFS']) {
    const cause = systemError(code, join(stateDir, 'runs/4711-5/site'));
    assert.match(explainMachine(cause, { outDir }) ?? '', /(Free some|Make it writable), and try/);
  }
});

test('failures of other programs, and those within others, are explained, too', () => {
  const inner = systemError('ENOSPC', '/a/b');
  for (const cause of [
    new Error('Build failed: failed to write: No space left on device (os error 28)'),
    new Error('The build failed.', { cause: inner }),
    new AggregateError([new Error('One.'), inner], 'Two builds failed.'),
    'thread panicked: Os { code: 28, message: "No space left on device" }',
  ]) {
    assert.match(explainFailure(cause, { outDir }) ?? '', /no space left on the disk/);
  }
});

test('what lies beside the output folder for a while is not named', () => {
  const path = join(import.meta.dirname, '.dist.building-4711-5-aB3/owner');
  const explained = explainFailure(systemError('EACCES', path), { outDir }) ?? '';
  assert.ok(explained.includes(`may not write ${outDir},`), explained);
});

test('a failure of the program is not explained away', () => {
  for (const cause of [new Error('x is not a function'), systemError('ENOENT', '/a'), undefined]) {
    assert.equal(explainFailure(cause, { outDir }), undefined);
  }
});

test('a program that only crashes on a full disk is explained by the disk', async (t) => {
  const disk = smallDisk(t, 64);
  if (!disk) return t.skip(withoutSmallDisk);
  const crash = new Error('The service was stopped.');
  const at = { outDir: join(disk, 'dist') };
  assert.equal(explainFailure(crash, at), undefined);
  await assert.rejects(writeFile(join(disk, 'filler'), 'x'.repeat(1 << 20)), /ENOSPC/);
  assert.match(explainFailure(crash, at) ?? '', new RegExp(`no space left on the disk of ${disk}`));
});

test('a folder that cannot be written to is explained', async (t) => {
  if (process.platform === 'win32' || process.getuid?.() === 0) {
    return t.skip('Root may write everywhere, and Windows has other rights.');
  }
  const folder = scratchFolder(t);
  writeFileSync(join(folder, 'file'), '');
  await mkdir(join(folder, 'closed'), { mode: 0o500 });
  const closed = join(folder, 'closed/dist');
  const cause = await mkdir(closed).catch((failure: unknown) => failure);
  assert.match(explainFailure(cause, { outDir: closed }) ?? '', /may not write/);
});
