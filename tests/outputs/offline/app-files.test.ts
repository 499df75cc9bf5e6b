import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, type TestContext } from 'node:test';
import { writeAppFiles } from '../../../src/outputs/offline/app-files.ts';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { makeOfflineScripts } from '../../../src/outputs/offline/offline-scripts.ts';
import { endPagefind } from '../../../src/outputs/search/merged-index/pagefind-process.ts';
import { listPrecache, type Precache } from '../../../src/outputs/offline/precache.ts';
import { unpack } from '../../../src/client/worker/service-worker-pack.ts';
import { siteFilesIn } from './site-files-in.ts';
import type { OfflineBundle } from '../../../src/model/offline/offline-bundle.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';

const files = {
  'index.html': '<h1>Home</h1>',
  'sources/a?b#c%/index.html': '<h1>A source</h1>',
  'assets/微信.txt': '微信',
  'pagefind/x.pagefind': '\u0000\u0001',
  'offline/index.html': '<h1>Offline</h1>',
  '.nojekyll': '',
};

function siteFolder(t: TestContext, extra: Record<string, string | Buffer> = {}): string {
  const folder = scratchFolder(t);
  writeFiles(folder, { ...files, ...extra });
  return folder;
}

const scripts = await makeOfflineScripts(scratchFolder({ after }));
after(endPagefind);

const precacheOf = (siteDir: string): Precache => listPrecache(siteFilesIn(siteDir));

const writeApp = async (siteDir: string, base: string): Promise<OfflineBundle> =>
  writeAppFiles({
    targetDir: siteDir,
    base,
    files: siteFilesIn(siteDir),
    script: (name) => scripts.get(name) ?? '',
    earlier: { outDir: join(siteDir, '.last'), kept: keptFiles(join(siteDir, '.kept'), '') },
  });

test('the list holds every file by its encoded path, in order', async (t) => {
  const { files: listed } = precacheOf(siteFolder(t));
  assert.deepEqual(
    listed.map(({ path, type }) => `${path} ${type}`),
    [
      'assets/%E5%BE%AE%E4%BF%A1.txt text/plain; charset=utf-8',
      'index.html text/html; charset=utf-8',
      'offline/index.html text/html; charset=utf-8',
      'pagefind/x.pagefind application/octet-stream',
      'sources/a%3Fb%23c%25/index.html text/html; charset=utf-8',
    ],
  );
});

test('a file over 5 MB is left out and counted', async (t) => {
  const { files: listed, leftOut } = precacheOf(
    siteFolder(t, { 'assets/film.mp4': Buffer.alloc(5_000_001) }),
  );
  assert.equal(leftOut, 1);
  assert.ok(listed.every(({ path }) => path !== 'assets/film.mp4'));
});

test('any change of a file is another edition', async (t) => {
  const folder = siteFolder(t);
  const { edition } = precacheOf(folder);
  assert.equal(precacheOf(folder).edition, edition);
  writeFileSync(join(folder, 'index.html'), '<h1>Home!</h1>');
  assert.notEqual(precacheOf(folder).edition, edition);
});

test('what the browser unpacks is what was packed', async (t) => {
  const folder = siteFolder(t);
  const offered = await writeApp(folder, '/some/repo/');
  const packed = readFileSync(join(folder, 'offline.pack'));
  const unpacked: Record<string, string> = {};
  for await (const { path, bytes } of unpack(streamOf(packed), offered.edition)) {
    unpacked[decodeURIComponent(path)] = new TextDecoder().decode(bytes);
  }
  const { '.nojekyll': _hidden, ...expected } = files;
  assert.deepEqual(unpacked, expected);
  assert.equal(offered.files, Object.keys(expected).length);
  assert.equal(offered.pages, 3);
  assert.equal(offered.download, packed.length);
});

test('a pack that is cut short, or of another edition, is refused', async (t) => {
  const folder = siteFolder(t);
  const { edition } = await writeApp(folder, '/');
  const packed = readFileSync(join(folder, 'offline.pack'));
  const read = async (bytes: Buffer, wanted: string): Promise<void> => {
    for await (const file of unpack(streamOf(bytes), wanted)) assert.ok(file.path);
  };
  await assert.rejects(read(packed.subarray(0, -20), edition));
  await assert.rejects(read(packed, 'another'), /of edition/);
});

test('a pack that stops to arrive is given up', async (t) => {
  const folder = siteFolder(t);
  const { edition } = await writeApp(folder, '/');
  const packed = readFileSync(join(folder, 'offline.pack'));
  const stalled = new ReadableStream({
    start: (arriving) => arriving.enqueue(packed.subarray(0, 30)),
  });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const refused = assert.rejects(unpack(stalled, edition).next(), /does not arrive/);
  for (let turn = 0; turn < 100; turn += 1) {
    t.mock.timers.tick(60_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await refused;
});

test('the worker is small, carries the base, and equal sites give equal bytes', async (t) => {
  const [one, two] = [siteFolder(t), siteFolder(t)];
  for (const siteDir of [one, two]) await writeApp(siteDir, '/some/repo/');
  const worker = readFileSync(join(one, 'sw.js'), 'utf8');
  assert.match(worker, /^const SETTINGS={[^]*"dossier \/some\/repo\/ "/);
  assert.ok(worker.length < 5000, `${worker.length} bytes`);
  assert.deepEqual(digests(two), digests(one));
});

test('a site of a thousand pages is kept only when the reader asks', async (t) => {
  const pages = Array.from({ length: 1000 }, (_, at) => [`p/${at}/index.html`, `<h1>${at}</h1>`]);
  const siteDir = siteFolder(t, Object.fromEntries(pages));
  const { asks } = await writeApp(siteDir, '/');
  assert.equal(asks, true);
});

test('a site of more than a megabyte is kept only when the reader asks', async (t) => {
  const small = await writeApp(siteFolder(t, { 'assets/a.jpg': randomBytes(980_000) }), '/');
  const large = await writeApp(siteFolder(t, { 'assets/a.jpg': randomBytes(1_000_000) }), '/');
  assert.deepEqual([small.asks, large.asks], [false, true]);
  assert.ok(small.download < 1_000_000 && large.download > 1_000_000);
});

function streamOf(bytes: Buffer): ReadableStream<BufferSource> {
  return new ReadableStream({
    start(controller) {
      // In small pieces, as a network gives them.
      for (let at = 0; at < bytes.length; at += 100) {
        controller.enqueue(new Uint8Array(bytes.subarray(at, at + 100)));
      }
      controller.close();
    },
  });
}
