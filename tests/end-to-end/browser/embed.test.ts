import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
/** What the page of another site shows. */
let article = '';
let host = '';
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end(article),
);
before(async () => {
  site = await browse('charts');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
after(async () => {
  await site.close();
  server.close();
});

test('a link in the drawing of an embedded chart opens in place of the page around it, as its other links do', async () => {
  for (const link of ['.d:visible svg a', '.embed-from a']) {
    const { page, frame } = await embed('treemap');
    await frame.locator(link).first().click();
    await page.waitForURL(`${site.address}**`);
  }
});

test('Copy works in a frame on another site, which gives it no clipboard', async () => {
  const { page, frame } = await embed('treemap');
  await frame.locator('.btns button').focus();
  // With it has come what makes charts interactive.
  await frame.locator('.fig > [aria-live]').waitFor({ state: 'attached' });
  await frame.locator('.btns button').click();
  await frame.locator('.btns button', { hasText: 'Copied' }).waitFor();
  await page.goto(site.address);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^\w+\t/);
});

test('on a site that takes out styles, the frame has no border, and is within its column', async () => {
  const { page } = await embed('treemap', (code) => code.replace(/ style="[^"]*"/g, ''));
  const frame = page.locator('iframe');
  assert.equal(await frame.evaluate((each) => getComputedStyle(each).borderTopWidth), '0px');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

/** Shows a chart by its embed code on a page of another site, which may change the code. */
async function embed(
  id: string,
  change = (code: string) => code,
): Promise<{ page: Page; frame: FrameLocator }> {
  const { page } = await site.open(`charts/${id}/`, { permissions: ['clipboard-read'] });
  const code = await page.locator('textarea', { hasText: '<iframe' }).inputValue();
  article = change(code).replace(/ src="[^"]*"/, ` src="${site.address}charts/${id}/embed/"`);
  await page.goto(host);
  return { page, frame: page.frameLocator('iframe') };
}
