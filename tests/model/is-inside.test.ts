import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { isInside } from '../../src/model/is-inside.ts';
import { callOnWindows } from '../made/on-windows.ts';

const content = join('/sites', 'wind', 'content');

for (const file of ['site.yaml', 'articles/a.md', '..hidden.md', 'entities/deep/er/b.md']) {
  test(`${file} of the folder is inside`, () => {
    assert.ok(isInside(content, join(content, file)));
  });
}

for (const other of ['../content-old/site.yaml', '../contents', '..', '.', '../../other/a.md']) {
  test(`${other} is not inside`, () => {
    assert.ok(!isInside(content, join(content, other)));
  });
}

test('on Windows, a file of another drive is not inside of a folder', () => {
  const isInsideThere = (file: string): unknown =>
    callOnWindows('src/model/is-inside.ts', 'isInside', 'C:\\site', file);
  assert.equal(isInsideThere('C:\\site\\a\\b.md'), true);
  assert.equal(isInsideThere('C:\\other\\b.md'), false);
  assert.equal(isInsideThere('D:\\site\\b.md'), false);
});
