import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sizeWarning } from '../../../src/publish/output/size-limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-sizes-'));
after(() => rmSync(folder, { recursive: true }));

test('a site within the limits of the host gets no warning', () => {
  assert.equal(sizeWarning([fileOf('index.html', 1000), fileOf('offline.zip', 90e6)]), undefined);
});

test('a file that the host refuses is named, with its size and how to leave it out', () => {
  const warning = sizeWarning([fileOf('small.html', 1000), fileOf('zip/offline.zip', 206e6)]);
  assert.match(String(warning), /zip\/offline\.zip {2}206 MB/);
  assert.match(String(warning), /download: false/);
  assert.doesNotMatch(String(warning), /small\.html/);
});

test('a site that is too large gets a warning with its size and largest files', () => {
  const files = Array.from({ length: 12 }, (_, at) => fileOf(`part-${at}`, (at + 80) * 1e6));
  const warning = String(sizeWarning(files));
  assert.match(warning, /The site is 1,026 MB in size/);
  assert.deepEqual(
    [...warning.matchAll(/part-\d+/g)].map(([name]) => name),
    ['part-11', 'part-10', 'part-9', 'part-8', 'part-7'],
  );
});

/** A sparse file, which takes no space on the disk. */
function fileOf(name: string, size: number) {
  const file = join(folder, name.replaceAll('/', '-'));
  writeFileSync(file, '');
  truncateSync(file, size);
  return { name, file };
}
