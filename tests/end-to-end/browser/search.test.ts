import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';
import { isAmongFirstTwo, searchQueries } from './search-queries.ts';

let flagship: Browsing;
let wind: Browsing;
before(async () => {
  [flagship, wind] = [await browse('flagship'), await browse('wind')];
});
after(async () => {
  await flagship.close();
  await wind.close();
});

for (const site of ['flagship', 'wind'] as const) {
  for (const [query, found] of searchQueries[site]) {
    test(`/search/?q=${query} shows ${found} first or second, as a link in main`, async () => {
      const browsing = site === 'flagship' ? flagship : wind;
      const { page, complaints } = await browsing.open(`search/?q=${encodeURIComponent(query)}`);
      const addresses = await resultAddresses(page);
      assert.ok(isAmongFirstTwo(addresses, found), addresses.join(' '));
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('a title with markup shows as text in results, in the dialog and among the entities mentioned', async () => {
  const { page, complaints } = await wind.open('search/?q=V90');
  const title = 'V-90 </script><img src=x onerror=alert(1)>';
  const isShown = (place: string): Promise<void> =>
    page.locator(place).filter({ hasText: title }).first().waitFor();
  await isShown('main ol.results .t');
  await page.locator('summary', { hasText: 'Mentions' }).click();
  await isShown('main [data-search-filters] button');
  await page.goto(`${wind.address}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('V90');
  await isShown('dialog ol.results .t');
  assert.equal(await page.locator('img[src="x"]').count(), 0);
  assert.deepEqual(complaints, []);
});

test('a query with markup shows as text where it is answered and where it is remembered', async () => {
  const { page, complaints } = await wind.open('search/');
  const query = '</p><img src=x onerror=alert(1)>';
  await page.locator('main [data-search-field]').fill(query);
  await page.locator('main [role="status"]').getByText(query).waitFor();
  await page.keyboard.press('Enter');
  await page.goto(`${wind.address}about/`);
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-recent] a').filter({ hasText: query }).waitFor();
  assert.equal(await page.locator('img[src="x"]').count(), 0);
  assert.deepEqual(complaints, []);
});

test('the dialog opens by key on any page, finds a name, and Enter leads to its page', async () => {
  const { page, complaints } = await flagship.open('articles/wechat-nine-days/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.type('tencent');
  await dialog
    .getByRole('link', { name: /Tencent/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies/tencent/');
  assert.deepEqual(complaints, []);
});

test('Escape closes the dialog and gives the focus back', async () => {
  const { page } = await flagship.open('companies/');
  await page.locator('[data-open-search]').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.ok(await page.evaluate(() => document.activeElement?.hasAttribute('data-open-search')));
});

test('a page loads nothing of the search before it is asked for', async () => {
  const { page } = await flagship.open('companies/tencent/');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(
    loaded.filter((name) => /\/pagefind\/|search-(?:worker|engine)/.test(name)),
    [],
  );
  assert.equal(page.workers().length, 0);
});

test('a worker does the search, and the page loads neither the index nor an engine', async () => {
  const { page, complaints } = await flagship.open('companies/');
  await searchInDialog(page, 'tencent');
  assert.deepEqual(
    page.workers().map((worker) => new URL(worker.url()).pathname.replace(/-[^-]*$/, '')),
    ['/dossier/_astro/search-worker'],
  );
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(
    loaded.filter((name) => /\/pagefind\/|search-engine/.test(name)),
    [],
  );
  await searchInDialog(page, 'didi');
  assert.equal(page.workers().length, 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** What keeps a page from searching in a worker, and how a browser is told of it. */
const hindrances: Record<string, (page: Page) => Promise<unknown>> = {
  'a browser without workers': (page) =>
    page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
  'a policy that forbids workers': (page) =>
    page.route('**/companies/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("worker-src 'self'", "worker-src 'none'");
      await route.fulfill({ response, body });
    }),
  'a worker whose file is gone': (page) =>
    page.route('**/search-worker*', (route) => route.fulfill({ status: 404 })),
  'a worker that cannot load the index': (page) =>
    page.route('**/search-worker*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "onmessage = () => postMessage({ failure: '404 for names.json' })",
      }),
    ),
};

for (const [hindrance, hinder] of Object.entries(hindrances)) {
  test(`with ${hindrance}, the page does the search itself`, async () => {
    const { page } = await flagship.open('about/');
    await hinder(page);
    await page.goto(`${flagship.address}companies/`);
    await searchInDialog(page, 'tencent');
    await searchInDialog(page, 'didi');
    assert.equal(page.workers().length, 0);
    await page.context().close();
  });
}

test('the order of dates is in the address, and no result is lost in it', async () => {
  const { page, complaints } = await flagship.open('search/?q=didi');
  const first = (await resultAddresses(page))[0];
  const count = await page.locator('main [role="status"]').innerText();
  const byDate = page.getByRole('button', { name: 'Date' });
  await byDate.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=didi&sort=date');
  await page.locator('main ol.results .l', { hasText: '2026' }).first().waitFor();
  assert.notEqual((await resultAddresses(page))[0], first);
  assert.equal(await page.locator('main [role="status"]').innerText(), count);
  await page.reload();
  await page.locator('main ol.results a').first().waitFor();
  assert.equal(await byDate.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(complaints, []);
});

test('entities mentioned are counted when the reader opens the list, and one chosen stays in the address', async () => {
  const { page, complaints } = await flagship.open('search/?q=fine');
  const loaded: string[] = [];
  await resultAddresses(page);
  page.on('request', (request) => loaded.push(request.url()));
  await page.locator('summary', { hasText: 'Mentions' }).click();
  const choice = page.getByRole('button', { name: /^Tencent \d+$/ });
  await choice.waitFor();
  assert.equal(loaded.filter((url) => url.endsWith('.pf_filter')).length, 1);
  const count = /\d+/.exec(await choice.innerText())?.[0];
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=fine&mentions=tencent');
  await page.getByText(`${count} results for “fine”`).waitFor();
  assert.ok(await choice.evaluate((button) => button === document.activeElement));
  await page.reload();
  await page.getByText(`${count} results for “fine”`).waitFor();
  assert.equal(await choice.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(complaints, []);
});

test('an entity is mentioned by those that stand in a relation to it, and by its own page', async () => {
  const { page } = await wind.open('search/?q=bank&mentions=great-storm');
  const paths = (await resultAddresses(page)).map((address) => new URL(address).pathname);
  assert.deepEqual(paths.sort(), [
    '/some/repo/events/great-storm/',
    '/some/repo/wind-farms/high-bank/',
  ]);
});

/** Searches in the dialog for a company by its name in an address, until it is among the results. */
async function searchInDialog(page: Page, company: string): Promise<void> {
  const field = page.locator('dialog[open] input[type="search"]');
  if (!(await field.isVisible())) await page.keyboard.press('/');
  await field.fill(company);
  await page.locator(`dialog[open] ol.results a[href$="/companies/${company}/"]`).waitFor();
}

/** The results that the page shows once there are any. */
async function resultAddresses(page: Page): Promise<string[]> {
  const links = page.locator('main ol.results a[href]');
  await links.first().waitFor();
  return await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
}
