import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('without JavaScript, the timeline shows events, and can be filtered by kind, which hides empty years and months', async () => {
  const { page } = await site.open('timeline/', { javaScriptEnabled: false });
  const shown = (what: string): Promise<number> => page.locator(`${what}:visible`).count();
  const labelled = (words: string) => page.locator('.flt label', { hasText: words });
  assert.equal(await shown('.e'), Number(await labelled('Events').locator('span').textContent()));
  await labelled('All dates').locator('input').check();
  const [entries, years] = [await shown('.e'), await shown('.ty')];
  const laws = page.locator('.flt label', { hasText: 'Laws' });
  const count = Number(await laws.locator('span').textContent());
  await laws.locator('input').check();
  assert.equal(await shown('.e'), count);
  assert.ok(count < entries && (await shown('.ty')) < years);
  assert.equal(await page.locator('.mo:visible:not(:has(.e:visible))').count(), 0);
  await labelled('All dates').locator('input').check();
  assert.equal(await shown('.e'), entries);
});

test('the address has how a list is sorted and narrowed, and leads back to it', async () => {
  const { page } = await site.open('events/');
  const shown = (): Promise<string[]> => page.locator('[data-row]:visible th').allTextContents();
  const all = await shown();
  const involves = page.locator('[data-filter="involves"]');
  await involves.locator('summary').click();
  await involves.locator('a[data-value="halyard"]').click();
  assert.match(page.url(), /events\/\?involves=halyard$/);
  const narrowed = await shown();
  assert.equal(narrowed.length, 2);
  await page.keyboard.press('Escape');
  assert.equal(await involves.getAttribute('open'), null);
  await page.goBack();
  assert.deepEqual(await shown(), all);
  const { page: again } = await site.open('events/?sort=-date&involves=halyard');
  const sorted = await again.locator('[data-row]:visible th').allTextContents();
  assert.deepEqual(sorted, narrowed.toReversed());
});

test('the heading of a column sorts a table, and says so', async () => {
  const { page } = await site.open('companies/');
  const head = page.locator('th[data-sort="name"]');
  const names = (): Promise<string[]> => page.locator('tbody th').allTextContents();
  await head.locator('a').click();
  const rising = await names();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  await head.locator('a').click();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.deepEqual(await names(), rising.toReversed());
});

test('without JavaScript, the filters of a list lead to pages of their values', async () => {
  const { page } = await site.open('events/', { javaScriptEnabled: false });
  assert.equal(await page.locator('.sorts:visible').count(), 0);
  await page.locator('[data-filter="involves"] summary').click();
  await page.locator('a[data-value="halyard"]').click();
  await page.waitForURL(/\/halyard\/$/);
});

test('the timeline links to each of its years', async () => {
  const { page } = await site.open('timeline/');
  await page.locator('.jump a', { hasText: '2021' }).click();
  await page.waitForURL(/#y2021$/);
  const top = await page.locator('#y2021').evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 40, `its year stands at ${top}`);
});
