import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { readAsset } from '../../../src/load/assets/asset-file.ts';
import { hostileSvgs, randomSvgs } from '../../injection/hostile-svg.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';
import { firesAt, openInFrames, requestsOf } from './firing.ts';
import { servePlainly, type PlainServer } from './plain-server.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-svg-'));
const files: Buffer[] = [];
let server: PlainServer;
let browser: Browser;
before(async () => {
  server = await servePlainly((path) => {
    const bytes = files[Number(/^\/(\d+)\/a\.svg$/.exec(path)?.[1])];
    return bytes && { mediaType: 'image/svg+xml', bytes };
  });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser.close();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

for (const { what, bytes } of hostileSvgs) {
  test(`${what} runs or loads something in a browser, and is refused`, async () => {
    assert.ok(await firesAt(browser, server.origin + pathOf(bytes)));
    assert.equal(await publishedForm(bytes), undefined);
  });
}

test('hostile pictures run or load something in frames as well', async () => {
  const paths = hostileSvgs.map(({ bytes }) => pathOf(bytes));
  const folders = paths.map((path) => path.replace('a.svg', ''));
  const silentIn = (requests: readonly { url: string; from: string }[]): string[] =>
    hostileSvgs
      .filter(
        (_, at) => !requests.some(({ url, from }) => (url + from).includes(folders[at] ?? '')),
      )
      .map(({ what }) => what);
  const { requests } = await openInFrames(browser, server, paths, isBeyond(paths), {
    isEnough: (found) => silentIn(found).length === 0,
  });
  assert.deepEqual(silentIn(requests), []);
});

test('of random pictures, those that are published run and load nothing', async () => {
  const random = randomSvgs(2000);
  const published: Buffer[] = [];
  for (const { bytes } of random) {
    const form = await publishedForm(bytes);
    if (form) published.push(form);
  }
  assert.ok(published.length > 100, `${published.length} are published`);
  for (let at = 0; at < published.length; at += 100) {
    const paths = published.slice(at, at + 100).map(pathOf);
    const { requests } = await openInFrames(browser, server, paths, isBeyond(paths));
    assert.deepEqual(requests, []);
  }
});

const ordinary = join(import.meta.dirname, '../../fixtures/ordinary-svg');
for (const name of readdirSync(ordinary)) {
  test(`a picture by ${name.replace('.svg', '')} is published, can be read and loads nothing`, async () => {
    const bytes = readFileSync(join(ordinary, name));
    const published = await publishedForm(bytes);
    assert.ok(published);
    const address = server.origin + pathOf(published);
    assert.deepEqual(await requestsOf(browser, address), []);
    const page = await browser.newPage();
    await page.goto(address);
    assert.equal(await page.locator('parsererror').count(), 0);
    if (name === 'drawio-labels.svg') {
      assert.equal(await page.locator('foreignObject').count(), 0);
      assert.ok(await page.getByText('Holding...').isVisible());
    } else assert.deepEqual(published, bytes);
    await page.close();
  });
}

/** Whether an address is none of these files. */
function isBeyond(paths: readonly string[]): (url: string) => boolean {
  return (url) => !paths.some((path) => url === server.origin + path);
}

/** Path at which the server has some bytes. */
function pathOf(bytes: Buffer): string {
  return `/${files.push(bytes) - 1}/a.svg`;
}

/** What the site would publish of a file; `undefined` if it is refused. */
async function publishedForm(bytes: Buffer): Promise<Buffer | undefined> {
  const absolutePath = join(scratch, 'a.svg');
  writeFileSync(absolutePath, bytes);
  const content = {
    file: 'assets/a.svg',
    absolutePath,
    bytes: bytes.length,
    role: 'asset',
    stem: 'a',
  } as const;
  const { asset } = await readAsset(content);
  return asset && (asset.text === undefined ? bytes : Buffer.from(asset.text));
}
