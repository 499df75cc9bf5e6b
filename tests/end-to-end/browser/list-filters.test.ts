import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { packValues } from '../../../src/views/parts/filters/packed-values.ts';
import { browse, type Browsing } from './browse.ts';
import { changePages } from './change-pages.ts';

/** What a filter lists. */
const inList = 'li:not([hidden]) > [data-value]';

let harbour: Browsing;
before(async () => {
  harbour = await browse('harbour');
});
after(() => harbour.close());

test('a filter with too many values to survey has the others on request', async () => {
  const { page, complaints } = await openWithRest();
  const filter = page.locator('[data-filter=founded]');
  await filter.locator('summary').click();
  const values = filter.locator(inList);
  const count = await values.count();
  const more = filter.getByText('2 more');
  await more.press('Enter');
  assert.equal(await values.count(), count + 2);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Zürich');
  assert.equal(await filter.locator('.rest').getAttribute('hidden'), '');
  assert.deepEqual(complaints, []);
});

test('a value that a filter does not show is found by typing, without accents, and chosen by Enter', async () => {
  const { page } = await openWithRest();
  const filter = page.locator('[data-filter=founded]');
  await filter.locator('summary').click();
  const field = filter.getByRole('searchbox');
  await field.fill('zurich');
  assert.deepEqual(await filter.locator(inList).allTextContents(), ['Zürich']);
  await field.press('Enter');
  assert.equal(new URL(page.url()).search, '?founded=zh');
  assert.equal(await filter.locator('summary').textContent(), 'Founded: Zürich');
  assert.equal(await page.locator('[data-row]:visible').count(), 1);
  await field.fill('');
  const texts = await filter.locator(inList).allTextContents();
  assert.ok(texts.includes('Zürich'), 'a chosen value stays in the list');
  assert.ok(!texts.includes('Bern'));
});

test('an address leads to a value that a filter does not show', async () => {
  const { page } = await openWithRest('?founded=zh');
  await page.locator('[data-filter=founded] summary.current').waitFor();
  assert.equal(await page.locator('[data-row]:visible').count(), 1);
});

test('on a phone, no column becomes wider once the list can be sorted', async () => {
  const { page } = await harbour.open('about/', { viewport: { width: 360, height: 740 } });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/ListBar*', async (route) => {
    await released;
    await route.continue();
  });
  await changePages(page, '**/companies/', (html) =>
    html.replace(/(<th[^>]* data-own="-figure">)[^<]*/, '$1Market value, 7 September 2022'),
  );
  await page.goto(`${harbour.address}companies/`, { waitUntil: 'commit' });
  const head = page.locator('th[data-own="-figure"]');
  const places = (): Promise<number[][]> =>
    page.$$eval('.ct :is(th, td)', (cells) =>
      cells.map((cell) => {
        const { x, y, width } = cell.getBoundingClientRect();
        return [x, y, width].map(Math.round);
      }),
    );
  await page.locator('footer').waitFor();
  assert.equal(await head.getAttribute('data-order'), null);
  const unsorted = await places();
  release();
  await page.locator('th[data-own="-figure"][data-order=descending]').waitFor();
  assert.deepEqual(await places(), unsorted);
});

/** Opens the list of companies as if the first had two places of foundation beyond the values that its filter shows. */
async function openWithRest(query = ''): Promise<{ page: Page; complaints: string[] }> {
  const opened = await harbour.open('about/');
  const packed = packValues([
    { value: 'zh', text: 'Zürich', count: 1, mark: 901 },
    { value: 'bern', text: 'Bern', count: 1, mark: 902 },
  ]);
  const rest = `<li class="rest"><a data-rest="${packed}" data-find="Name">2 more</a></li>`;
  await changePages(opened.page, '**/companies/*', (html) =>
    html
      .replace(/(data-filter="founded".*?)<\/ul>/s, `$1${rest}</ul>`)
      .replace(/data-row="/, 'data-row="901 902 '),
  );
  await opened.page.goto(`${harbour.address}companies/${query}`);
  await opened.page.locator('[data-filter=founded] .value-find').waitFor({ state: 'attached' });
  return opened;
}
