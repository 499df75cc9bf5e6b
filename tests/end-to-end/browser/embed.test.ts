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

/** Shows a chart by its embed code on a page of another site. */
async function embed(id: string): Promise<{ page: Page; frame: FrameLocator }> {
  const { page } = await site.open(`charts/${id}/`);
  const code = await page.locator('textarea', { hasText: '<iframe' }).inputValue();
  article = code.replace(/ src="[^"]*"/, ` src="${site.address}charts/${id}/embed/"`);
  await page.goto(host);
  return { page, frame: page.frameLocator('iframe') };
}
