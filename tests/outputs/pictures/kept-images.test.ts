import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { keptImages } from '../../../src/outputs/pictures/kept-images.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const png = Buffer.from('a picture');

test('a picture is found by its marks and by what they were drawn with', (t) => {
  const folder = scratchFolder(t);
  keptImages(folder, () => 'code 1').keep('<g/>', png);
  const found = (code: string, marks: string): Buffer | undefined =>
    keptImages(folder, () => code).find(marks);
  assert.deepEqual(found('code 1', '<g/>'), png);
  assert.equal(found('code 1', '<g></g>'), undefined);
  assert.equal(found('code 2', '<g/>'), undefined);
});

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, 35),
  'cut into the digest': (file) => truncateSync(file, 10),
  empty: (file) => truncateSync(file, 0),
  longer: (file) => appendFileSync(file, '.'),
  another: (file) => writeFileSync(file, 'x'.repeat(41)),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a file that is ${name} is not found, and is replaced`, (t) => {
    const folder = scratchFolder(t);
    const kept = keptImages(folder, () => '');
    kept.keep('<g/>', png);
    damage(join(folder, readdirSync(folder)[0] ?? ''));
    assert.equal(kept.find('<g/>'), undefined);
    kept.keep('<g/>', png);
    assert.deepEqual(kept.find('<g/>'), png);
  });
}

test('what a build has not used is deleted', (t) => {
  const folder = scratchFolder(t);
  const first = keptImages(folder, () => '');
  for (const marks of ['a', 'b', 'c']) first.keep(marks, png);
  const second = keptImages(folder, () => '');
  second.find('a');
  second.keep('d', png);
  second.deleteOthers();
  const third = keptImages(folder, () => '');
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((marks) => third.find(marks) !== undefined),
    [true, false, false, true],
  );
});
