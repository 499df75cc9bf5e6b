import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import {
  readManifest,
  writeManifest,
  type SiteManifest,
} from '../../../src/publish/site-tree/site-manifest.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const manifest: SiteManifest = new Map([
  ['index.html', { digest: 'a1' }],
  ['档案/index.html', { digest: 'b2', madeFrom: 'c3' }],
]);

const note = { facts: { shared: 'd4' }, pages: [] };

test('a manifest is read as it was written, by the same code only', (t) => {
  const file = join(scratchFolder(t), 'manifest');
  assert.equal(readManifest(file, 'code').manifest.size, 0);
  writeManifest(file, 'code', { manifest, note });
  assert.deepEqual(readManifest(file, 'code'), { manifest, note });
  assert.equal(readManifest(file, 'other code').manifest.size, 0);
});

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, 90),
  empty: (file) => truncateSync(file),
  'with another letter': (file) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('"a1"', '"a2"')),
  'with a line more': (file) => writeFileSync(file, '\n', { flag: 'a' }),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a manifest ${name} is as good as none`, (t) => {
    const file = join(scratchFolder(t), 'manifest');
    writeManifest(file, 'code', { manifest, note });
    damage(file);
    assert.equal(readManifest(file, 'code').manifest.size, 0);
  });
}
