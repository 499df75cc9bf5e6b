import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { listPrecache } from '../../../src/outputs/offline/precache.ts';
import { writePack, type PackFacts } from '../../../src/outputs/offline/precache-pack.ts';
import type { KnownParts } from '../../../src/outputs/offline/write-archive.ts';
import { startGroupPacker } from '../../../src/publish/threads/group-packer.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { siteFilesIn } from './site-files-in.ts';

const pages = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [`p/${at}/index.html`, `<h1>微信 ${at}</h1>`]),
);

test('groups that were packed ahead give the bytes of a pack that packs all itself', async (t) => {
  const folder = siteFolder(t);
  const files = siteFilesIn(folder);
  const whole = await pack(folder, files);
  const packed = await packer(folder, files).finish();
  for (const { file } of files) writeFileSync(file, Buffer.alloc(statSync(file).size));
  // Only the groups that are packed still tell what the files held.
  assert.deepEqual(await pack(folder, files, packed), whole);
  packed.close();
});

test('groups of files that changed, came or went since are packed again', async (t) => {
  const folder = siteFolder(t);
  const packed = await packer(folder, siteFilesIn(folder)).finish();
  writeFiles(folder, { 'p/9/index.html': '<h1>Another</h1>', 'pagefind/x.pf_index': 'x' });
  rmSync(join(folder, 'p/70/index.html'));
  assert.deepEqual(await pack(folder, undefined, packed), await pack(folder));
  packed.close();
});

test('where the thread cannot read or write, nothing is packed', async (t) => {
  const folder = siteFolder(t);
  const files = siteFilesIn(folder);
  const whole = await pack(folder);
  const lost = [...files, { name: 'z.html', file: join(folder, 'z.html'), digest: '' }];
  const target = join(folder, 'no/such/folder/packed');
  for (const packing of [packer(folder, lost), startGroupPacker({ target, files })]) {
    const packed = await packing.finish();
    assert.deepEqual(await pack(folder, files, packed), whole);
    packed.close();
  }
});

function siteFolder(t: TestContext): string {
  const folder = join(scratchFolder(t), 'site');
  writeFiles(folder, pages);
  return folder;
}

function packer(folder: string, files = siteFilesIn(folder)): ReturnType<typeof startGroupPacker> {
  return startGroupPacker({ target: join(folder, '../groups.packed'), files });
}

async function pack(
  folder: string,
  files = siteFilesIn(folder),
  packed?: KnownParts<PackFacts>,
): Promise<Buffer> {
  const target = join(folder, '../offline.pack');
  const { edition, files: listed } = listPrecache(files);
  await writePack(target, edition, listed, undefined, packed);
  return readFileSync(target);
}
