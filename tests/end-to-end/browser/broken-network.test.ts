import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

const article = 'articles/parcelo-nine-days/';

let site: Browsing;
/** What the dialog finds for `harbour` while the network works. */
let found: string[];
before(async () => {
  site = await browse('harbour');
  const { page } = await site.open(article);
  found = await sectionsOf(page, 'harbour');
  assert.ok(found.length > 1, 'a part of the results is not all of them');
});
after(() => site.close());

/** What a network does to what a page asks for. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'drops connections': (route) => route.abort('connectionreset'),
  'answers with an error': (route) => route.fulfill({ status: 500, body: 'Error' }),
  'asks for a login': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to the train</h1>' }),
};

for (const [name, fault] of Object.entries(faults)) {
  test(`once a network that ${name} works, cards open without a reload`, async () => {
    const { page } = await site.open(article, { isUntouched: true });
    await page.route('**/*', fault);
    await act(page);
    await page.waitForTimeout(300);
    assert.equal(await page.locator('h1').count(), 1);
    assert.doesNotMatch(await page.content(), /Welcome to the train/);
    await page.unroute('**/*');
    // The page waits a while before it asks again.
    await page.waitForFunction(() => {
      dispatchEvent(new Event('pointermove'));
      return document.getElementById('entity-card') !== null;
    });
    await page.locator('.prose a.ent.k-company').first().hover();
    await page.locator('#entity-card svg.spark').waitFor();
  });

  test(`once a network that ${name} works, the open dialog of the search does`, async () => {
    const { page } = await site.open(article, { isUntouched: true });
    await page.route('**/*', fault);
    await page.keyboard.press('/');
    await page.keyboard.type('corv');
    await page.waitForTimeout(300);
    await page.unroute('**/*');
    await page.keyboard.type('ane');
    await page.locator('dialog ol.results a').first().waitFor();
  });

  for (const part of ['index', 'filter'])
    test(`where a network that ${name} keeps the ${part} of the search back, the dialog says so, and later finds all`, async () => {
      const { page } = await site.open(article, { isUntouched: true });
      await page.route(`**/pagefind/${part}/**`, fault);
      await page.keyboard.press('/');
      await page.keyboard.type('harbour');
      await page.locator('dialog .hint', { hasText: 'could not be loaded' }).waitFor();
      await page.unroute(`**/pagefind/${part}/**`);
      assert.deepEqual(await sectionsOf(page, 'harbour'), found);
    });
}

/** The headings of what the dialog finds, with their numbers. */
async function sectionsOf(page: Page, query: string): Promise<string[]> {
  if (!(await page.locator('dialog').isVisible())) await page.keyboard.press('/');
  await page.locator('dialog input').fill(query.slice(0, -1));
  await page.locator('dialog input').fill(query);
  await page.locator('dialog [role=status]', { hasText: `“${query}”` }).waitFor();
  return await page.locator('dialog .sec').allTextContents();
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('while a network stalls, a tap on a link still leads to its page', async () => {
  const { page } = await site.open(article, { isUntouched: true, ...phone });
  await page.route(/\.js$|later\.json/, () => {
    // Never answered.
  });
  await page.locator('.prose a.ent.k-company').first().tap({ noWaitAfter: true });
  await page.waitForURL('**/companies/**', { waitUntil: 'commit' });
});

test('a tap on a link opens its card before all else has come', async () => {
  const { page } = await site.open(article, { isUntouched: true, ...phone });
  await page.route(/(menus|chart-readout|offline-app)\.\w+\.js$/, () => {
    // Never answered.
  });
  // However long the page waits for the rest, that time never comes.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.locator('.prose a.ent.k-company').first().tap({ noWaitAfter: true });
  await page.locator('#entity-card').waitFor();
});

test('a click on Copy before its code has come copies once it has', async () => {
  const { page } = await site.open('charts/market-value/', {
    isUntouched: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { promise: isClicked, resolve: release } = Promise.withResolvers<void>();
  await page.route(/chart-readout\.\w+\.js$/, async (route) => {
    await isClicked;
    await route.continue();
  });
  await page.locator('.btns button').click();
  release();
  await page.locator('.btns button', { hasText: 'Copied' }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\w+\t/);
});

test('a page that is older than the site does not take parts that do not fit it', async () => {
  const { page } = await site.open('about/', { isUntouched: true });
  await page.route('**/later.json*', async (route) => {
    const newer = { ...(await (await route.fetch()).json()), edition: '01234567' };
    await route.fulfill({
      json: { ...newer, cards: newer.cards.replaceAll('Corvane', 'Zuiderlicht') },
    });
  });
  const asked = page.waitForResponse('**/later.json*');
  await page.goto(site.address + article);
  await act(page);
  await asked;
  await page.locator('.prose a.ent.k-company').first().hover();
  await page.waitForTimeout(600);
  assert.equal(await page.getByText('Zuiderlicht').count(), 0);
});

async function act(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
}
