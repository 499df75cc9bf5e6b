import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { once } from '../../../src/model/lazy/once.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { copyFixture, runCommand } from '../../cli/run-command.ts';
import { openAppSite, type AppSite } from './app-site.ts';
import { isAmongFirstTwo, searchQueries } from './search-queries.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-next-'));
const visited: AppSite[] = [];
after(async () => {
  await Promise.all(visited.map((site) => site.close()));
  rmSync(scratch, { recursive: true, force: true });
});

test('the harbour, visited once before its host stops', async (t) => {
  const { site, page } = await visit(builtSite('harbour'), sites.harbour.base);

  await t.test('shows a picture whose variants the host no longer has', async () => {
    rmSync(join(site.folder, 'assets/_sizes'), { recursive: true });
    await page.goto(`${site.address}companies/corvane/`);
    assert.ok(await page.locator('main picture img').evaluate(isShown));
  });
  await site.stop();

  await t.test('opens a page that was never visited, with its chart', async () => {
    await page.goto(`${site.address}charts/market-value/`);
    await page.locator('main figure svg:visible path').first().waitFor();
  });
  await t.test('opens the cards of a page that was never visited', async () => {
    await page.goto(`${site.address}articles/lantern-two-days/`);
    await page.locator('.prose a.ent', { hasText: 'Lantern' }).first().hover();
    await page.locator('#entity-card svg.spark').waitFor();
  });
  await t.test(
    'shows the picture of a page that was never visited, from its original',
    async () => {
      const picture = page.locator('header picture img');
      assert.ok(await picture.evaluate(isShown));
      assert.match(
        await picture.evaluate((image: HTMLImageElement) => image.currentSrc),
        /_sizes\/cranes\.jpg\/\d+\.avif$/,
      );
    },
  );
  await t.test('gives players of sound and film the part of a file that they ask for', async () => {
    const part = await page.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { range: 'bytes=0-2' } });
      return [answer.status, [...new Uint8Array(await answer.arrayBuffer())]];
    }, `${sites.harbour.base}assets/cranes.jpg`);
    assert.deepEqual(part, [206, [0xff, 0xd8, 0xff]]);
  });
  await t.test('answers searches given in the address', () => expectAnswers(site, page, 'harbour'));
  await t.test('finds the page for an address without its final slash', async () => {
    await page.goto(`${site.address}companies/corvane`);
    assert.equal(page.url(), `${site.address}companies/corvane/`);
  });
  await t.test(
    'says that an unknown address is not on the device, with links to other pages',
    async () => {
      const response = await page.goto(`${site.address}no/such/page/?x=1`);
      assert.equal(response?.status(), 404);
      assert.equal(await page.locator('h1').innerText(), 'This page is not saved on this device');
      await page.locator('main').getByRole('link', { name: 'Companies' }).click();
      await page.waitForURL('**/companies/');
      assert.equal(await page.locator('h1').innerText(), 'Companies');
    },
  );
});

test('a reader who only looks at a page has visited the site', async () => {
  const { site, page } = await visit(builtSite('harbour'), sites.harbour.base, true);
  await site.stop();
  await page.goto(`${site.address}charts/market-value/`);
  await page.locator('main figure svg:visible path').first().waitFor();
});

test('under another base, beside another site on the same host', async (t) => {
  const { base } = sites.wind;
  const { site, page } = await visit(builtSite('wind'), base);

  await t.test('the name of the cache contains the base', async () => {
    const names = await page.evaluate(() => caches.keys());
    assert.equal(names.length, 1);
    assert.match(String(names[0]), /^dossier \/some\/repo\/ [0-9a-f]{16}$/);
  });
  await t.test('searches work while the host is stopped', async () => {
    await site.stop();
    await expectAnswers(site, page, 'wind');
  });
  await t.test('so does the filter by mentioned entity', async () => {
    await page.goto(`${site.address}search/?q=bank`);
    await page.locator('[data-key="mentions"]').click();
    await page.locator('[data-key="mentions nguyen-thi-anh"]').click();
    await page.locator('[data-key="mentions nguyen-thi-anh"][aria-pressed="true"]').waitFor();
    await page.waitForURL('**mentions=nguyen-thi-anh*');
    const first = await page.locator('main ol.results a').first().getAttribute('href');
    assert.match(String(first), /nguyen-thi-anh|nordwind/);
    await site.start();
  });
  await t.test('the offline page says what is stored, and removes it for good', async () => {
    await page.evaluate(() => caches.open('dossier /some/ 0'));
    await page.goto(`${site.address}offline/`);
    await page.getByText(/Saved on this device: \d+ pages, [\d.,]+ [kM]B/).waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    const save = page.getByRole('button', { name: /Save it \([\d.,]+ [kM]B\)/ });
    await save.waitFor();
    assert.deepEqual(await page.evaluate(() => caches.keys()), ['dossier /some/ 0']);
    await page.goto(site.address);
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => caches.keys()), ['dossier /some/ 0']);
  });
  await t.test('the button stores it again, also where none can ask to keep it', async () => {
    await page.goto(`${site.address}offline/`);
    await page.evaluate(() => Object.defineProperty(navigator, 'storage', { value: undefined }));
    await page.getByRole('button', { name: /Save it/ }).click();
    const outcome = page.getByText(/Saved on this device|Saving failed/);
    assert.match(await outcome.innerText(), /Saved/);
    await site.stop();
    await page.goto(`${site.address}farms/`).catch(() => undefined);
    await page.goto(`${site.address}about/`);
    assert.equal(await page.locator('h1').count(), 1);
    assert.notEqual(await page.locator('h1').innerText(), 'This page is not saved on this device');
    await site.start();
  });
});

test('after a new build', async (t) => {
  const { base } = sites.wind;
  const { site, page } = await visit(builtSite('wind'), base);
  const next = nextEdition();
  site.replace(next);
  claim(site.folder, 'small');
  const open = await site.context.newPage();
  await open.goto(`${site.address}search/`);
  await page.goto(`${site.address}about/`);

  await t.test('a notice says so', async () => {
    await page.getByText('A newer version of this site is available.').waitFor();
  });
  await t.test('an open page keeps its edition, index and all', async () => {
    assert.equal(await resultCount(open, 'zeppelin'), 0);
    assert.ok((await resultCount(open, 'floating')) > 0);
    await open.goto(`${site.address}articles/a-floating-farm/`);
    assert.equal(await open.locator('h1').innerText(), 'A floating farm');
    await open.close();
  });
  await t.test('after "Reload", the new page is found and the old edition is gone', async () => {
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Reload' }).click(),
    ]);
    await page.goto(`${site.address}articles/a-floating-farm/`);
    assert.equal(await page.locator('h1').innerText(), 'A zeppelin farm');
    assert.equal(await page.locator('dossier-edition').isVisible(), false);
    await page.goto(`${site.address}search/`);
    assert.ok((await resultCount(page, 'zeppelin')) > 0);
    assert.equal((await page.evaluate(() => caches.keys())).length, 1);
  });
  await t.test('a picture of another site is shown if the author allows it', async () => {
    await site.context.route(remotePicture, (route) =>
      route.fulfill({ path: 'tests/fixtures/wind/assets/drawing.png' }),
    );
    await page.goto(`${site.address}articles/a-floating-farm/`);
    const picture = page.getByRole('img', { name: 'A turbine' });
    await picture.scrollIntoViewIfNeeded();
    assert.ok(await picture.evaluate(isShown));
  });
  await t.test('a site that no longer offers the app removes what it stored', async () => {
    for (const name of ['sw.js', 'offline.json']) rmSync(join(site.folder, name));
    writeFileSync(join(site.folder, 'about/index.html'), '<h1>Another site</h1>');
    // The worker checks once in its life whether the site still has it; a restart begins a new life.
    await stopWorkers(page);
    await page.goto(`${site.address}about/`);
    await page.getByRole('heading', { name: 'Another site' }).waitFor();
    // A visit while the old worker is stopping bypasses it.
    if (!(await hasNoCaches(page))) await page.goto(`${site.address}about/`);
    assert.ok(await hasNoCaches(page));
  });
});

test('a large site is stored only on request, with its size and a progress bar, and so is its next edition', async () => {
  const { base } = sites.wind;
  const next = nextEdition();
  const site = await openAppSite(builtSite('wind'), base);
  visited.push(site);
  claim(site.folder, 'large');
  const page = await site.context.newPage();
  await page.goto(`${site.address}offline/`);
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await page.getByRole('button', { name: /Save it/ }).click();
  await page.getByText(/Saved on this device/).waitFor();
  assert.match((await page.locator(':focus').textContent()) ?? '', /Remove/);

  site.replace(next);
  claim(site.folder, 'large');
  await page.goto(`${site.address}articles/a-floating-farm/`);
  await page.getByText('A newer version of this site is available.').waitFor();
  assert.equal((await page.evaluate(() => caches.keys())).length, 1);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: /Download it \([\d.,]+ [kM]B\)/ }).click(),
  ]);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('zeppelin'));
  assert.equal((await page.evaluate(() => caches.keys())).length, 1);
});

test('the offline page says how many files are too large to store, before and after it stores the rest', async () => {
  const site = await openAppSite(builtSite('wind'), sites.wind.base);
  visited.push(site);
  claim(site.folder, 'large');
  rewrite(site.folder, /("leftOut":)0/, '$1 2');
  const page = await site.context.newPage();
  await page.goto(`${site.address}offline/`);
  const state = page.locator('dossier-offline [role="status"]');
  await state.getByText(/^Not saved .*Files over 5 MB are left out \(2\)\.$/).waitFor();
  await page.getByRole('button', { name: /Save it/ }).click();
  await state.getByText(/^Saved .*Files over 5 MB are left out \(2\)\.$/).waitFor();
});

test('a large site asks on the second page whether to store it', async (t) => {
  const site = await openAppSite(builtSite('wind'), sites.wind.base);
  visited.push(site);
  claim(site.folder, 'large');
  const notice = (page: Page): Locator => page.locator('dossier-edition');
  const question = 'Save this site on this device to read it without a network?';
  const settle = (page: Page): Promise<void> => page.waitForTimeout(500);
  /** Waits until the page is noted as the first of a visit. */
  const noted = (page: Page) =>
    page.waitForFunction(() =>
      Object.keys(sessionStorage).some((key) => key.endsWith('offline-offer')),
    );
  const cached = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
  const page = await site.context.newPage();

  await t.test('on the first page, it neither asks nor stores', async () => {
    await page.goto(`${site.address}about/`);
    await noted(page);
    await page.reload();
    await settle(page);
    assert.equal(await notice(page).isVisible(), false);
    assert.deepEqual(await cached(page), []);
  });
  await t.test('on the second, it asks, and stores nothing before the answer', async () => {
    await page.goto(`${site.address}articles/a-floating-farm/`);
    await notice(page).getByText(question).waitFor();
    assert.deepEqual(await cached(page), []);
  });
  await t.test('it stands over nothing that has the focus', async () => {
    for (const size of [
      { width: 320, height: 256 },
      { width: 1280, height: 400 },
    ]) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      const links = await page.locator('main a:visible').all();
      assert.ok(links.length > 5);
      for (const link of links.slice(0, 20)) {
        await link.focus();
        const box = await link.boundingBox();
        const top = (await notice(page).boundingBox())?.y ?? 0;
        assert.ok(box && box.y + box.height <= top, JSON.stringify({ size, box, top }));
      }
    }
  });
  await t.test('without an answer, it asks no more in this visit', async () => {
    await page.goto(`${site.address}farms/`);
    await settle(page);
    assert.equal(await notice(page).isVisible(), false);
  });
  await t.test('in the next visit, "Save it" stores it', async () => {
    const next = await site.context.newPage();
    await next.goto(`${site.address}about/`);
    await noted(next);
    await next.goto(`${site.address}articles/a-floating-farm/`);
    await notice(next)
      .getByRole('button', { name: /Save it \([\d.,]+ [kM]B\)/ })
      .click();
    await next.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await notice(next).waitFor({ state: 'hidden' });
    assert.equal((await cached(next)).length, 1);
    await site.stop();
    await next.goto(`${site.address}search/`);
    assert.ok((await resultCount(next, 'floating')) > 0);
    await site.start();
    await next.close();
  });
  await t.test('after "Not now", no visit asks again', async () => {
    const other = await openAppSite(builtSite('wind'), sites.wind.base);
    visited.push(other);
    claim(other.folder, 'large');
    for (const nth of [1, 2]) {
      const next = await other.context.newPage();
      await next.goto(`${other.address}about/`);
      await (nth === 1 ? noted(next) : settle(next));
      await next.goto(`${other.address}articles/a-floating-farm/`);
      if (nth === 1) {
        await notice(next).getByRole('button', { name: 'Not now' }).click();
        assert.equal(await next.evaluate(() => document.activeElement?.id), 'main');
      } else await settle(next);
      assert.equal(await notice(next).isVisible(), false);
      assert.deepEqual(await cached(next), []);
    }
  });
});

/** Visits a small site for the first time and waits until it is stored. */
async function visit(
  siteDir: string,
  base: string,
  isIdle = false,
): Promise<{ site: AppSite; page: Page }> {
  const site = await openAppSite(siteDir, base, isIdle);
  visited.push(site);
  claim(site.folder, 'small');
  const page = await site.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  assert.deepEqual(complaints, []);
  return { site, page };
}

const remotePicture = 'https://pictures.example/turbine.png';

/** The wind fixture, built with another title for its article, which shows a picture of another site. */
const nextEdition = once((): string => {
  const folder = mkdtempSync(join(scratch, 'build-'));
  const content = copyFixture('wind', folder);
  for (const file of ['articles/a-floating-farm.md', 'pages/about.md']) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8').replaceAll('==', '');
    writeFileSync(path, text.replaceAll('A floating farm', 'A zeppelin farm'));
  }
  appendFileSync(join(content, 'site.yaml'), 'remoteImages: allow\n');
  appendFileSync(
    join(content, 'articles/a-floating-farm.md'),
    `\n![A turbine](${remotePicture})\n`,
  );
  const out = join(folder, 'site');
  const args = ['--content', content, '--out', out, '--base', sites.wind.base];
  const { status, stderr } = runCommand('build', args);
  assert.equal(status, 0, stderr);
  return out;
});

/** Makes a built site claim to be so large that it asks before it is stored, or small enough not to. */
function claim(folder: string, size: 'large' | 'small'): void {
  rewrite(folder, /("?asks"?:)(?:true|false|!0|!1)/, `$1${size === 'large'}`);
}

/** Changes what a built site says of its app. */
function rewrite(folder: string, pattern: RegExp, replacement: string): void {
  for (const name of ['sw.js', 'offline.json']) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    assert.match(text, pattern);
    writeFileSync(file, text.replace(pattern, replacement));
  }
}

/** Checks that each query, opened by its address, finds its page first or second in a worker. */
async function expectAnswers(
  site: AppSite,
  page: Page,
  name: keyof typeof searchQueries,
): Promise<void> {
  for (const [query, found] of searchQueries[name]) {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator('main ol.results a').first().waitFor();
    const addresses = await page
      .locator('main ol.results a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(isAmongFirstTwo(addresses, found), `${query}: ${addresses.join(' ')}`);
    assert.deepEqual(
      page.workers().map((worker) => worker.url().includes('/search-worker')),
      [true],
    );
  }
}

async function isShown(image: HTMLImageElement): Promise<boolean> {
  await image.decode().catch(() => undefined);
  return image.naturalWidth > 0;
}

async function resultCount(page: Page, query: string): Promise<number> {
  await page.locator('main [data-search-field]').fill(query);
  await page.locator('main [role="status"]').getByText(query).waitFor();
  return page.locator('main ol.results a[href]').count();
}

/** Whether nothing is stored any more, now or within some seconds. */
async function hasNoCaches(page: Page): Promise<boolean> {
  const isEmpty = async (): Promise<boolean> => (await caches.keys()).length === 0;
  return page.waitForFunction(isEmpty, undefined, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Stops the service workers of a page, as a browser does when it has not needed them for a while. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
