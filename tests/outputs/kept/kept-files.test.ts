import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const png = Buffer.from('a picture');

test('bytes are found by their key and by what they were made with', (t) => {
  const folder = scratchFolder(t);
  keptFiles(folder, 'code 1').keep('<g/>', png);
  const found = (madeWith: string, key: string): Buffer | undefined =>
    keptFiles(folder, madeWith).find(key);
  assert.deepEqual(found('code 1', '<g/>'), png);
  assert.equal(found('code 1', '<g></g>'), undefined);
  assert.equal(found('code 2', '<g/>'), undefined);
});

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, 5),
  empty: (file) => truncateSync(file, 0),
  longer: (file) => appendFileSync(file, '.'),
  another: (file) => writeFileSync(file, 'x'.repeat(9)),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a file that is ${name} is not found, and is replaced`, (t) => {
    const folder = scratchFolder(t);
    const kept = keptFiles(folder, '');
    kept.keep('<g/>', png);
    damage(join(folder, readdirSync(folder)[0] ?? ''));
    assert.equal(kept.find('<g/>'), undefined);
    kept.keep('<g/>', png);
    assert.deepEqual(kept.find('<g/>'), png);
  });
}

test('what a build has not used is deleted', (t) => {
  const folder = scratchFolder(t);
  const first = keptFiles(folder, '');
  for (const key of ['a', 'b', 'c']) first.keep(key, png);
  const second = keptFiles(folder, '');
  second.find('a');
  second.use('b');
  second.keep('d', png);
  second.deleteOthers();
  const third = keptFiles(folder, '');
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((key) => third.find(key) !== undefined),
    [true, true, false, true],
  );
});

test('a file gets a second name, and one that is changed under it is not found any more', (t) => {
  const [folder, site] = [scratchFolder(t), scratchFolder(t)];
  const kept = keptFiles(folder, '');
  kept.keep('<g/>', png);
  const target = join(site, 'a.png');
  kept.place('<g/>', png, target);
  assert.deepEqual(readFileSync(target), png);
  assert.equal(statSync(target).nlink, 2);
  const third = join(site, 'b.png');
  kept.place('<g/>', png, third);
  assert.deepEqual([readFileSync(third), statSync(third).nlink], [png, 1]);
  appendFileSync(target, '.');
  assert.equal(keptFiles(folder, '').find('<g/>'), undefined);
});

test('a file that is gone or has other rights is written to its second place', (t) => {
  const [folder, site] = [scratchFolder(t), scratchFolder(t)];
  const kept = keptFiles(folder, '');
  kept.keep('<g/>', png);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const usual = statSync(file).mode;
  chmodSync(file, 0o600);
  kept.place('<g/>', png, join(site, 'a.png'));
  rmSync(file);
  kept.place('<g/>', png, join(site, 'b.png'));
  for (const name of ['a.png', 'b.png']) {
    assert.deepEqual(readFileSync(join(site, name)), png);
    assert.equal(statSync(join(site, name)).mode, usual);
  }
});

test('a build that keeps the same again leaves the file as it is in the site of another', (t) => {
  const [folder, site] = [scratchFolder(t), scratchFolder(t)];
  const [one, other] = [keptFiles(folder, ''), keptFiles(folder, '')];
  one.keep('<g/>', png);
  const target = join(site, 'a.png');
  one.place('<g/>', png, target);
  const { ino } = statSync(target);
  other.keep('<g/>', png);
  assert.deepEqual([statSync(target).ino, statSync(target).nlink], [ino, 1]);
  assert.deepEqual(one.find('<g/>'), png);
  assert.equal(readdirSync(folder).length, 1);
});
