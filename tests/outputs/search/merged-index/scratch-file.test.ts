import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import {
  openScratchFile,
  readScratchFile,
} from '../../../../src/outputs/search/merged-index/scratch-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-scratch-'));
after(() => rmSync(folder, { recursive: true }));

test('gives back what waits in it, in any order and more than once', () => {
  const scratch = openScratchFile(join(folder, 'index'));
  const parts = ['', 'one', 'two and more'].map((text) => Buffer.from(text));
  const extents = parts.map(scratch.write);
  const other = readScratchFile(join(folder, 'index'));
  for (const place of [2, 0, 1, 2]) {
    const extent = extents[place] ?? assert.fail();
    assert.deepEqual(scratch.read(extent), parts[place]);
    assert.deepEqual(other.read(extent), parts[place]);
  }
  scratch.close();
  other.close();
});

test('does not give bytes that are gone', () => {
  const path = join(folder, 'shorter');
  const scratch = openScratchFile(path);
  const extent = scratch.write(Buffer.from('some words'));
  truncateSync(path, 4);
  assert.throws(() => scratch.read(extent), { message: `${path} has changed.` });
  scratch.close();
});
