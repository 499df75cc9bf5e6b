import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { writePlan } from '../../src/importing/write-plan.ts';
import { digests, scratchFolder } from '../cli/run-command.ts';
import { smallDisk, withoutSmallDisk } from '../cli/small-disk.ts';

const large = 'x'.repeat(100_000);

test('a full disk leaves no file behind, not even the one that it cut, and no folder', (t) => {
  const disk = smallDisk(t, 64);
  if (disk === undefined) return t.skip(withoutSmallDisk);
  const folder = join(disk, 'new');
  const files = [
    { path: 'entities/people/a.md', content: 'Text.\n' },
    { path: 'b.md', content: large },
  ];
  assert.throws(
    () => writePlan(files, folder),
    new RegExp(
      `Nothing was written\\. There is no space left on the disk of ${folder}\\. Free some`,
    ),
  );
  assert.deepEqual(readdirSync(disk), []);
});

test('a full disk leaves what would be replaced', (t) => {
  const disk = smallDisk(t, 64);
  if (disk === undefined) return t.skip(withoutSmallDisk);
  writeFileSync(join(disk, 'a.json'), 'old');
  const before = digests(disk);
  const files = [
    { path: 'a.json', content: 'new', replaces: true },
    { path: 'b.json', content: large, replaces: true },
  ];
  assert.throws(() => writePlan(files, disk), /Nothing was written/);
  assert.deepEqual(digests(disk), before);
});

test('a link is replaced itself, not the file that it leads to', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  symlinkSync('../mine.txt', join(folder, 'in/a.json'));
  writePlan([{ path: 'a.json', content: 'new', replaces: true }], join(folder, 'in'));
  assert.equal(readFileSync(join(folder, 'mine.txt'), 'utf8'), 'mine');
  assert.equal(readFileSync(join(folder, 'in/a.json'), 'utf8'), 'new');
});

test('a file where a folder is needed is named', (t) => {
  const folder = scratchFolder(t);
  writeFileSync(join(folder, 'articles'), '');
  assert.throws(
    () => writePlan([{ path: 'articles/a.md', content: '' }], folder),
    /A file stands where \S+articles\/a\.md needs a folder\. Rename or remove it/,
  );
});
