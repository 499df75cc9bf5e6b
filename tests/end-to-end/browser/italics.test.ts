import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

const article = 'articles/parcelo-nine-days/';

test('italics come after the first page, and with later ones', async () => {
  const { page, complaints } = await site.open('404.html', { isUntouched: true });
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const waits = document.querySelector('link[media]') !== null;
      document.documentElement.dataset['waits'] = String(waits);
    }),
  );
  await page.goto(site.address + article);
  assert.equal(await page.getAttribute('html', 'data-waits'), 'true');
  await italicsAreShown(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click();
  await page.waitForURL('**/timeline/');
  assert.equal(await page.getAttribute('html', 'data-waits'), 'false');
  assert.deepEqual(complaints, []);
});

test('italics are shown without JavaScript', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false });
  const italics = page.waitForRequest(/newsreader-italic\./);
  await page.goto(site.address + article);
  await italics;
});

async function italicsAreShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.fonts].some(({ style, status }) => style === 'italic' && status === 'loaded'),
  );
}
