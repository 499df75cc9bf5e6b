import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { splitPage } from '../../../src/outputs/later/later-parts.ts';
import { writeFolderBundle } from '../../../src/outputs/offline/folder-bundle.ts';
import type { ReadArchive } from '../../../src/outputs/offline/read-archive.ts';
import type { ZipFacts } from '../../../src/outputs/offline/zip-format.ts';
import { startPagePacker } from '../../../src/publish/threads/page-packer.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { siteFilesIn } from './site-files-in.ts';

const site = { base: '/some/repo/', title: 'A 微信 site' };

/** A page with cards, which it loads only once its reader acts. */
const split = splitPage(
  pageOf(7, `<template data-cards>${'<p>A card</p>'.repeat(200)}</template>`),
);
assert.ok(split);

const pages = Array.from({ length: 120 }, (_, at) => `p/${at}/index.html`);
const contents: Record<string, string> = {
  'a.css': 'h1 { color: red }',
  ...Object.fromEntries(pages.map((file, at) => [file, pageOf(at)])),
  'p/7/index.html': split.html,
  'p/7/later.json': split.parts,
};

function pageOf(at: number, cards = ''): string {
  return `<h1>微信 ${at}</h1><a href="/some/repo/p/1/">1</a>${cards}`;
}

test('pages that were packed while others were made give the bytes of a bundle that packs all itself', async (t) => {
  const folder = writeSite(t);
  const whole = await bundle(folder);
  const packer = startPagePacker({ ...site, siteDir: folder, target: join(folder, '../packed') });
  for (const page of pages) packer.add(page);
  const packed = await packer.finish();
  const files = siteFilesIn(folder);
  for (const page of pages) truncateSync(join(folder, page));
  assert.deepEqual(await bundle(folder, packed, files), whole);
  packed.close();
});

test('a page that changed after it was packed is packed again, as is one that was not there', async (t) => {
  const folder = writeSite(t);
  const packer = startPagePacker({ ...site, siteDir: folder, target: join(folder, '../packed') });
  for (const page of [...pages, 'p/new/index.html']) packer.add(page);
  const packed = await packer.finish();
  for (const page of ['p/9/index.html', 'p/new/index.html']) write(folder, page, pageOf(10));
  write(folder, 'p/7/later.json', split.parts.replaceAll('A card', 'Another card'));
  assert.deepEqual(await bundle(folder, packed), await bundle(folder));
  packed.close();
});

test('where the thread cannot write, nothing is packed', async (t) => {
  const folder = writeSite(t);
  const target = join(folder, 'no/such/folder/packed');
  const packer = startPagePacker({ ...site, siteDir: folder, target });
  for (const page of pages) packer.add(page);
  const packed = await packer.finish();
  assert.deepEqual(await bundle(folder, packed), await bundle(folder));
  packed.close();
});

function writeSite(t: TestContext): string {
  const folder = join(scratchFolder(t), 'site');
  for (const [file, text] of Object.entries(contents)) write(folder, file, text);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

let bundles = 0;

async function bundle(
  folder: string,
  packed?: ReadArchive<ZipFacts>,
  files = siteFilesIn(folder),
): Promise<Buffer> {
  const place = join(folder, `../bundle-${(bundles += 1)}`);
  mkdirSync(place);
  const target = join(place, 'offline.zip');
  await writeFolderBundle({
    ...site,
    language: 'en',
    target,
    files,
    script: (name) => `script ${name}`,
    earlier: { outDir: join(place, 'none'), kept: keptFiles(join(place, 'kept'), 'code') },
    ...(packed && { packed }),
  });
  return readFileSync(target);
}
