import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { changePages } from './change-pages.ts';
import { isAmongFirstTwo, searchQueries } from './search-queries.ts';

let harbour: Browsing;
let wind: Browsing;
let windows: { harbour: OpenPage; wind: OpenPage };
before(async () => {
  [harbour, wind] = [await browse('harbour'), await browse('wind')];
  windows = { harbour: await harbour.open('search/'), wind: await wind.open('search/') };
});
after(async () => {
  await harbour.close();
  await wind.close();
});

for (const site of ['harbour', 'wind'] as const) {
  for (const [query, found] of searchQueries[site]) {
    test(`/search/?q=${query} shows ${found} first or second, as a link in main`, async () => {
      const { page, complaints, turnTo } = windows[site];
      await turnTo(`search/?q=${encodeURIComponent(query)}`);
      const addresses = await resultAddresses(page);
      assert.ok(isAmongFirstTwo(addresses, found), addresses.join(' '));
      assert.deepEqual(complaints, []);
    });
  }
}

test('the number of results of a section stands beside its heading', async () => {
  const { page } = await wind.open('search/?q=turbine');
  await expectCountBesideHeading(page.locator('main .sec').first());
  // A list has no sections of its own, of which the dialog could take its styles.
  await page.goto(`${wind.address}farms/`);
  assert.equal(await page.locator('main .sec').count(), 0);
  const answered = await askInDialog(page, 'turbine');
  await expectCountBesideHeading(answered.locator('.sec').first());
});

async function expectCountBesideHeading(head: Locator): Promise<void> {
  const heading = await head.locator('h2').boundingBox();
  const count = await head.locator('span').boundingBox();
  assert.ok(heading && count);
  assert.ok(count.x > heading.x + heading.width);
  assert.ok(count.y < heading.y + heading.height);
}

test('without JavaScript, the search page says so in line with the lists below', async () => {
  const { page } = await harbour.open('search/', { javaScriptEnabled: false });
  const [note, list] = [page.locator('.sg .hint'), page.locator('.sg .found-in a').first()];
  const [{ x: noteX } = { x: 0 }, { x: listX } = { x: 1 }] = [
    (await note.boundingBox()) ?? undefined,
    (await list.boundingBox()) ?? undefined,
  ];
  assert.equal(noteX, listX);
});

test('the mark of the focus stands beside the words of the link to all sentences', async () => {
  const { page } = await harbour.open('about/');
  const answered = await askInDialog(page, 'corvane');
  const link = answered.locator('.sentences');
  await link.focus();
  const free = await link.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().left - element.getBoundingClientRect().left;
  });
  assert.ok(free > 3, `${free} px`);
});

test('markup in a title is text in results, in the dialog and among mentioned entities', async () => {
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

test('markup in a query is text in the answer and in recent searches', async () => {
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

test('a reader can have the recent searches forgotten on the search page', async () => {
  const { page } = await harbour.open('search/');
  const forget = page.getByRole('button', { name: 'Forget recent searches' });
  const recent = page.locator('dialog [data-search-recent] a');
  assert.ok(!(await forget.isVisible()), 'there is nothing to forget');
  await page.locator('main [data-search-field]').fill('corvane');
  await page.keyboard.press('Enter');
  await page.locator('main ol.results').first().waitFor();
  await page.locator('main [data-search-field]').fill('');
  await forget.click();
  assert.ok(!(await forget.isVisible()));
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.goto(`${harbour.address}about/`);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
  assert.equal(await recent.count(), 0);
  await page.context().close();
});

test('a key opens the dialog on any page, it finds a name, and Enter leads to its page', async () => {
  const { page, complaints } = await harbour.open('articles/parcelo-nine-days/');
  const answered = await askInDialog(page, 'corvane');
  await answered
    .getByRole('link', { name: /Corvane/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies/corvane/');
  assert.deepEqual(complaints, []);
});

test('a reader can turn off the key / on the search page, for all pages', async () => {
  const { page } = await harbour.open('search/');
  const choice = page.getByRole('checkbox', { name: 'The key / opens the search' });
  assert.ok(await choice.isChecked());
  await choice.uncheck();
  await page.goto(`${harbour.address}about/`);
  await page.keyboard.press('/');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.ok(!(await page.locator('.find kbd').isVisible()));
  await page.keyboard.press('Control+k');
  assert.equal(await page.locator('dialog[open]').count(), 1);

  await page.goto(`${harbour.address}search/`);
  assert.ok(!(await choice.isChecked()));
  await choice.check();
  await page.goto(`${harbour.address}about/`);
  assert.ok(await page.locator('.find kbd').isVisible());
  await page.keyboard.press('/');
  assert.equal(await page.locator('dialog[open]').count(), 1);
  await page.context().close();
});

test('Escape closes the dialog and restores the focus', async () => {
  const { page } = await harbour.open('companies/');
  await page.locator('[data-open-search]').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.ok(await page.evaluate(() => document.activeElement?.hasAttribute('data-open-search')));
});

test('a page loads no part of search before it is used', async () => {
  const { page } = await harbour.open('companies/corvane/');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(
    loaded.filter((name) => /\/pagefind\/|search-(?:worker|engine)/.test(name)),
    [],
  );
  assert.equal(page.workers().length, 0);
});

test('what every search needs loads when the dialog opens, before anything is asked', async () => {
  const { page } = await harbour.open('companies/');
  const loaded = page
    .context()
    .waitForEvent('response', (response) => /\/pagefind\/filter\//.test(response.url()));
  await page.keyboard.press('/');
  await loaded;
  await page.context().close();
});

test('a worker runs the search, and the page loads neither the index nor an engine', async () => {
  const { page, complaints } = await harbour.open('companies/');
  await searchInDialog(page, 'corvane');
  assert.deepEqual(
    page.workers().map((worker) => new URL(worker.url()).pathname.replace(/-[\w-]{8}\.js$/, '')),
    ['/dossier/_astro/search-worker'],
  );
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(
    loaded.filter((name) => /\/pagefind\/|search-engine/.test(name)),
    [],
  );
  await searchInDialog(page, 'lantern');
  assert.equal(page.workers().length, 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Conditions that prevent a worker, and how to set up a browser with them. */
const obstacles: Record<string, (page: Page) => Promise<unknown>> = {
  'a browser without workers': (page) =>
    page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
  'a policy that forbids workers': (page) =>
    changePages(page, '**/companies/', (html) =>
      html.replace("worker-src 'self'", "worker-src 'none'"),
    ),
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

for (const [obstacle, hinder] of Object.entries(obstacles)) {
  test(`with ${obstacle}, the page runs the search itself`, async () => {
    const { page } = await harbour.open('about/');
    await hinder(page);
    await page.goto(`${harbour.address}companies/`);
    await searchInDialog(page, 'corvane');
    await searchInDialog(page, 'lantern');
    assert.equal(page.workers().length, 0);
    await page.context().close();
  });
}

test('while the query of an address is searched, the lists to start from are not shown', async () => {
  const { page } = await harbour.open('about/');
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/search-worker*', async (route) => {
    await released;
    await route.fulfill({ status: 404 });
  });
  await page.goto(`${harbour.address}search/?q=lantern`);
  const lists = page.locator('[data-search-start]');
  await page.locator('[data-search-results][aria-busy]').waitFor({ state: 'attached' });
  assert.equal(await lists.isVisible(), false);
  assert.ok(
    await page.locator('footer').evaluate((foot) => foot.getBoundingClientRect().top > innerHeight),
    'results push nothing out of view',
  );
  release();
  await page.locator('main ol.results a').first().waitFor();
  assert.equal(await lists.isVisible(), false);
  await page.locator('[data-search-field]').fill('');
  await lists.waitFor();
  await page.context().close();
});

test('sorting by date is in the address and loses no result', async () => {
  const { page, complaints } = await harbour.open('search/?q=lantern');
  const days = page.locator('main .found-events .hit-day');
  await days.first().waitFor();
  assert.deepEqual(await days.allInnerTexts(), ['2 July 2021', '21 July 2022']);
  const count = await page.locator('main [role="status"]').innerText();
  const byDate = page.getByRole('button', { name: 'Date' });
  await byDate.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=lantern&sort=date');
  await days.first().filter({ hasText: '2022' }).waitFor();
  assert.deepEqual(await days.allInnerTexts(), ['21 July 2022', '2 July 2021']);
  assert.equal(await page.locator('main [role="status"]').innerText(), count);
  await page.reload();
  await page.locator('main ol.results a').first().waitFor();
  assert.equal(await byDate.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(complaints, []);
});

test('mentioned entities are counted when the reader opens the list, and the address keeps the chosen one', async () => {
  const { page, complaints } = await harbour.open('search/?q=fine');
  const loaded: string[] = [];
  await resultAddresses(page);
  page.on('request', (request) => loaded.push(request.url()));
  await page.locator('summary', { hasText: 'Mentions' }).click();
  const choice = page.getByRole('button', { name: /^Corvane \d+$/ });
  await choice.waitFor();
  assert.equal(loaded.filter((url) => url.endsWith('.pf_filter')).length, 1);
  const count = /\d+/.exec(await choice.innerText())?.[0];
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=fine&mentions=corvane');
  await page.getByText(`${count} results for “fine”`).waitFor();
  assert.ok(await choice.evaluate((button) => button === document.activeElement));
  await page.reload();
  await page.getByText(`${count} results for “fine”`).waitFor();
  assert.equal(await choice.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(complaints, []);
});

test('pages with a relation to an entity, and its own page, count as mentioning it', async () => {
  const { page } = await wind.open('search/?q=bank&mentions=great-storm');
  const paths = (await resultAddresses(page)).map((address) => new URL(address).pathname);
  assert.deepEqual(paths.sort(), [
    '/some/repo/events/great-storm/',
    '/some/repo/wind-farms/high-bank/',
  ]);
});

/** Types a query in the dialog, and returns the dialog as it answers the whole query. */
async function askInDialog(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(query);
  // The first letters have results, too, but these are about to be replaced.
  return page.locator('dialog:not(:has([aria-busy]))');
}

/** Searches in the dialog for the company with this id, until it is among the results. */
async function searchInDialog(page: Page, company: string): Promise<void> {
  const field = page.locator('dialog[open] input[type="search"]');
  if (!(await field.isVisible())) await page.keyboard.press('/');
  await field.fill(company);
  await page.locator(`dialog[open] ol.results a[href$="/companies/${company}/"]`).waitFor();
}

/** The addresses of the results, once there are any. */
async function resultAddresses(page: Page): Promise<string[]> {
  const links = page.locator('main ol.results a[href]');
  await links.first().waitFor();
  return await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
}

test('on phones and tablets, what the field asks for is not cut', async () => {
  const { page } = await harbour.open('search/', { viewport: { width: 320, height: 640 } });
  const field = page.locator('[data-search-field]');
  for (const width of [320, 640, 768, 1090]) {
    await page.setViewportSize({ width, height: 640 });
    const cut = await field.evaluate((input: HTMLInputElement) => {
      input.value = input.placeholder;
      const excess = input.scrollWidth - input.clientWidth;
      input.value = '';
      return excess;
    });
    assert.ok(cut <= 0, `${cut} pixels at ${width}`);
  }
});
