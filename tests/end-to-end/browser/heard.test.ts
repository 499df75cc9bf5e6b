import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

let harbour: Browsing;
let waha: Browsing;
before(async () => {
  [harbour, waha] = await Promise.all([browse('harbour'), browse('waha')]);
});
after(() => Promise.all([harbour.close(), waha.close()]));

/** The parts of a page as screen readers get them. */
async function heardOn(page: Page): Promise<{ role: string; name: string; description: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name, description }) => ({
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
  }));
}

test('a fall is heard and copied with its sign', async () => {
  const { page } = await harbour.open('');
  const change = page.locator('.figs .down').first();
  const text = (await change.textContent()) ?? '';
  assert.match(text, /^\u2212[\d.]+%$/);
  assert.ok((await heardOn(page)).some(({ name }) => name === text));
  const copied = await change.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  assert.equal(copied, text);
});

test('what a chart shows is heard once, in its name', async () => {
  const { page } = await harbour.open('charts/market-value/');
  const images = (await heardOn(page)).filter(({ role }) => role === 'image');
  assert.ok(images.length > 0);
  for (const { name, description } of images) {
    assert.match(name, /Line chart of/);
    assert.equal(description, '');
  }
});

test('on a page in another language, the mark of a source and its card are in that of the page', async () => {
  const { page } = await waha.open('articles/note-in-english/');
  const mark = page.locator('.prose a.c').first();
  await mark.hover();
  const card = page.locator('#entity-card:popover-open .of-source');
  await card.waitFor();
  assert.equal(await mark.getAttribute('aria-label'), 'Reference 1');
  assert.equal(await card.locator('.meta').textContent(), 'Reference 1');
  assert.equal(await card.getAttribute('lang'), 'en');
  assert.equal(await card.getAttribute('dir'), 'ltr');
});
