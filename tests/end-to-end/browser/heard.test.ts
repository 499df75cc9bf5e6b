import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

let harbour: Browsing;
before(async () => {
  harbour = await browse('harbour');
});
after(() => harbour.close());

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

test('a fall is heard with its sign, for which an arrow stands', async () => {
  const { page } = await harbour.open('');
  const change = page.locator('.figs .down').first();
  assert.match((await change.textContent()) ?? '', /^\d/);
  const said = (await heardOn(page)).map(({ name }) => name);
  const at = said.findIndex((words) => words === '\u2212');
  assert.equal(said[at + 1], await change.textContent());
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
