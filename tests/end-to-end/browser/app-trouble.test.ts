import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { answerFrom, serveUnder } from '../../../src/cli/serving/serve.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { openAppSite, type AppSite } from './app-site.ts';

const opened: AppSite[] = [];
after(() => Promise.all(opened.map((site) => site.close())));

const { base } = sites.wind;

async function openSite(): Promise<{ site: AppSite; page: Page; packs: string[] }> {
  const site = await openAppSite(builtSite('wind'), base);
  opened.push(site);
  const page = await site.context.newPage();
  const packs: string[] = [];
  site.context.on('request', (request) => {
    if (request.url().includes('offline.pack')) packs.push(request.url());
  });
  return { site, page, packs };
}

/** Changes what the built site says of its app. */
function rewrite({ folder }: AppSite, pattern: RegExp, replacement: string): void {
  for (const name of ['sw.js', 'offline.json']) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    assert.match(text, pattern);
    writeFileSync(file, text.replace(pattern, replacement));
  }
}

const cached = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

for (const [name, bytesOf] of [
  ['cut short', (pack: Buffer) => pack.subarray(0, pack.length / 2)],
  [
    'the login page of a network',
    () => Buffer.from('<!doctype html><h1>Welcome to the train</h1>'),
  ],
] as const) {
  test(`a download that is ${name} leaves nothing, is not repeated unasked, and can be tried again`, async () => {
    const { site, page, packs } = await openSite();
    const pack = join(site.folder, 'offline.pack');
    const whole = readFileSync(pack);
    writeFileSync(pack, bytesOf(whole));
    await page.goto(`${site.address}offline/`);
    await page.getByText('Saving failed.').waitFor();
    assert.deepEqual(await cached(page), []);
    const tries = packs.length;
    await page.goto(`${site.address}about/`);
    // Who only looks at a page has it stored after two seconds.
    await page.waitForTimeout(2600);
    assert.equal(packs.length, tries);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    writeFileSync(pack, whole);
    await page.goto(`${site.address}offline/`);
    await page.getByRole('button', { name: /Save it/ }).click();
    await page.getByText(/Saved on this device/).waitFor();
  });
}

test('on a full device, nothing is stored, and the page says so', async () => {
  const { site, page, packs } = await openSite();
  // Before any page of the site is open, which after two seconds would be stored.
  const session = await site.context.newCDPSession(page);
  const { origin } = new URL(site.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10_000 });
  await page.goto(`${site.address}offline/`);
  await page.getByText('Saving failed.').waitFor();
  assert.deepEqual(await cached(page), []);
  assert.equal(packs.length, 1);
});

test('a newer version that does not come leaves what is stored, and the pages say both', async () => {
  const { site, page } = await openSite();
  rewrite(site, /("?asks"?:)(?:false|!1)/, '$1true');
  await page.goto(`${site.address}offline/`);
  await page.getByRole('button', { name: /Save it/ }).click();
  await page.getByText(/^Saved on this device/).waitFor();
  // The pack is still the last one, as while a host takes in the files of the next.
  rewrite(site, /("edition":")[0-9a-f]{16}/, '$1abcdef0123456789');
  await page.reload();
  const download = page.getByRole('button', { name: /Download it/ });
  await download.click();
  await page.locator('dossier-edition').getByText('Saving failed.').waitFor();
  assert.ok(await download.isEnabled());
  const panel = page.locator('dossier-offline .state');
  assert.match(await panel.innerText(), /^Saved on this device.*\s+Remove$/);
});

test('the offline page says so when the browser ends a worker that saves for too long', async () => {
  const { site, page } = await openSite();
  rewrite(site, /("?asks"?:)(?:false|!1)/, '$1true');
  await site.stop();
  const files = answerFrom(site.folder);
  const port = Number(new URL(site.address).port);
  const { server } = await serveUnder(
    () => base,
    port,
    { fromNetwork: false },
    (request, response) =>
      // The rest of the answer never comes.
      request.url?.includes('offline.pack') ? response.flushHeaders() : files(request, response),
  );
  try {
    await page.goto(`${site.address}offline/`);
    const asked = site.context.waitForEvent('request', (request) =>
      request.url().includes('offline.pack'),
    );
    await page.getByRole('button', { name: /Save it/ }).click();
    await asked;
    const session = await site.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.getByText('Saving failed.').waitFor();
    await page.getByRole('button', { name: /Save it/ }).waitFor();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a stored site stays when nothing is at its address', async () => {
  const { site, page } = await openSite();
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const name of globSync('*', { cwd: site.folder }))
    rmSync(join(site.folder, name), { recursive: true });
  const session = await site.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  // The worker looks for its file once in its life; a restart begins a new one.
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(500);
  for (const path of ['about/', 'articles/a-floating-farm/']) {
    await page.goto(site.address + path);
    await page.waitForTimeout(500);
    assert.equal((await cached(page)).length, 1);
  }
  assert.equal(await page.locator('h1').innerText(), 'A floating farm');
});

test('where storage is closed to pages, the offline page says that nothing is saved', async () => {
  const { site, page } = await openSite();
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get: refuse });
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    for (const name of ['register', 'getRegistration'])
      Object.defineProperty(ServiceWorkerContainer.prototype, name, {
        value: () => Promise.reject(new DOMException('Denied', 'SecurityError')),
      });
  });
  await page.goto(`${site.address}offline/`);
  await page.getByText(/^Not saved on this device/).waitFor();
  await page.getByRole('button', { name: /Save it/ }).click();
  await page.getByText('Saving failed.').waitFor();
});
