import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('without JavaScript, the timeline can be filtered by kind, which hides empty years and months', async () => {
  const { page } = await site.open('timeline/', { javaScriptEnabled: false });
  const shown = (what: string): Promise<number> => page.locator(`${what}:visible`).count();
  const [entries, years] = [await shown('.e'), await shown('.ty')];
  const laws = page.locator('.flt label', { hasText: 'Laws' });
  const count = Number(await laws.locator('span').textContent());
  await laws.locator('input').check();
  assert.equal(await shown('.e'), count);
  assert.ok(count < entries && (await shown('.ty')) < years);
  assert.equal(await page.locator('.mo:visible:not(:has(.e:visible))').count(), 0);
  await page.locator('.flt input').first().check();
  assert.equal(await shown('.e'), entries);
});

test('the timeline links to each of its years', async () => {
  const { page } = await site.open('timeline/');
  await page.locator('.jump a', { hasText: '2021' }).click();
  await page.waitForURL(/#y2021$/);
  const top = await page.locator('#y2021').evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 40, `its year stands at ${top}`);
});
