import assert from 'node:assert/strict';
import test from 'node:test';
import { earlierFiles } from '../../../src/publish/site-tree/earlier-files.ts';

const manifest = new Map([
  ['a.html', { digest: 'a1', madeFrom: 'a' }],
  ['b.html', { digest: 'b1' }],
  ['c.html', { digest: 'c1' }],
]);
const files = earlierFiles(manifest, [
  {
    folder: 'new',
    digests: new Map([
      ['a.html', 'a1'],
      ['b.html', 'changed'],
    ]),
  },
  {
    folder: 'last',
    digests: new Map([
      ['a.html', 'a1'],
      ['b.html', 'b1'],
      ['d.html', 'd1'],
    ]),
  },
]);

test('a file is found in the first folder that has it as the last build wrote it', () => {
  assert.deepEqual(files.find('a.html'), { digest: 'a1', folder: 'new' });
  assert.deepEqual(files.find('b.html'), { digest: 'b1', folder: 'last' });
});

test('a file that is gone, or that the last build did not write, is not found', () => {
  assert.equal(files.find('c.html'), undefined);
  assert.equal(files.find('d.html'), undefined);
});

test('a file is found by what it was made from', () => {
  assert.equal(files.findMadeFrom('a.html', 'a')?.folder, 'new');
  assert.equal(files.findMadeFrom('a.html', 'other'), undefined);
  assert.equal(files.findMadeFrom('b.html', 'b'), undefined);
});
