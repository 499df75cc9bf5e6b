import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

const article = 'articles/parcelo-nine-days/';

let harbour: Browsing;
before(async () => {
  harbour = await browse('harbour');
});
after(() => harbour.close());

test('when a list shows all again, the focus is on its first filter', async () => {
  const { page } = await harbour.open('companies/');
  const filter = page.locator('[data-filter] summary').first();
  await filter.click();
  await page.locator('a[data-value]:visible').first().click();
  await page.locator('[data-clear]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-clear]').waitFor({ state: 'hidden' });
  assert.ok(await filter.evaluate((summary) => summary === document.activeElement));
});

test('the search key works from a filter, where it writes nothing', async () => {
  const { page } = await harbour.open('timeline/');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
});

test('a press beside the words of an open filter leaves it open', async () => {
  const { page } = await harbour.open('companies/');
  const filter = page.locator('[data-filter]').first();
  await filter.locator('summary').click();
  await filter.locator('.n').first().click();
  assert.ok(await filter.evaluate((box) => (box as HTMLDetailsElement).open));
  await page.locator('h1').click();
  assert.ok(!(await filter.evaluate((box) => (box as HTMLDetailsElement).open)));
});

test('after a search without the filters, the focus is on the first result, or in the field', async () => {
  const { page } = await harbour.open('search/?q=lantern&type=article&year=1900');
  const button = page.getByRole('button', { name: 'Search without filters' });
  const press = async (): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
    await button.waitFor({ state: 'detached' });
  };
  await press();
  assert.equal(
    await focused(page),
    await page.locator('main .results a').first().getAttribute('href'),
  );
  await page.goto(`${harbour.address}search/?q=zzqqxxy&type=article`);
  await press();
  assert.equal(await focused(page), 'q');
});

test('in a network, Enter says which name it went to, and the down arrow moves the focus there', async () => {
  const { page } = await harbour.open('network/');
  const field = page.getByRole('searchbox', { name: 'Find a name' });
  await field.fill('act');
  await field.press('Enter');
  const said = page.locator('.net-tools output');
  assert.equal(await said.textContent(), '1/2 Berth Act. Enforced by: Harbour Authority');
  await field.press('Enter');
  assert.match((await said.textContent()) ?? '', /^2\/2 Tonnage Act/);
  await field.press('ArrowDown');
  assert.match((await focused(page)) ?? '', /\/laws\/tonnage-act\/$/);
});

test('a link before the drawing of a network leads past all its names to the tables', async () => {
  const { page } = await harbour.open('network/');
  const skip = page.getByRole('link', { name: 'Skip the drawing' });
  assert.ok(((await skip.boundingBox())?.y ?? 0) < 0, 'it is out of sight');
  await focusByKey(page, skip);
  const box = await skip.boundingBox();
  const drawing = await page.locator('.overview .fig').boundingBox();
  assert.ok(box && drawing && Math.abs(box.y - drawing.y) < 20, 'it is shown where it is');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInTables = await page.evaluate(
    () => document.activeElement?.closest('.rel-group') !== null,
  );
  assert.ok(isInTables);
});

test('Enter opens the page of the name that the keys of a network read', async () => {
  const { page } = await harbour.open('network/');
  await page.locator('.keys:visible').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/products/parcelo/');
});

test('the keys of a network read no name that a filter hides', async () => {
  const { page } = await harbour.open('network/');
  const all = await page.locator('.fig .d > svg:visible a.name').count();
  await page.locator('.net-kinds input').first().uncheck();
  const left = await page.locator('.fig .d > svg:visible a.name:visible').count();
  assert.ok(left > 1 && left < all);
  await page.locator('.keys:visible').focus();
  const read = page.locator('.fig .d > svg:visible .here');
  for (let at = 0; at < left; at += 1) {
    await page.keyboard.press(at === 0 ? 'Home' : 'ArrowDown');
    assert.ok(await read.isVisible(), (await read.textContent()) ?? '');
  }
});

test('an enlarged network moves to the name that has the focus or that its keys read', async () => {
  const { page } = await harbour.open('network/', { viewport: { width: 1280, height: 900 } });
  const larger = page.getByRole('button', { name: 'Zoom in' });
  for (let times = 0; times < 4; times += 1) await larger.press('Enter');
  const drawing = page.locator('.fig .d > svg:has(.web):visible');
  const names = await drawing.locator('a.name').all();
  assert.ok(names.length > 2);
  for (const name of names) {
    await name.focus();
    assert.ok(await isWithin(name, drawing), (await name.textContent()) ?? '');
  }
  await page.locator('.keys:visible').focus();
  for (const [at] of names.entries()) {
    await page.keyboard.press(at === 0 ? 'Home' : 'ArrowDown');
    const read = drawing.locator('.here');
    assert.ok(await isWithin(read, drawing), (await read.textContent()) ?? '');
    assert.ok(await isWithin(page.locator('.readout'), drawing));
  }
});

test('in the text, the mark of a source is named as beside a fact', async () => {
  const { page } = await harbour.open(article);
  const mark = page.locator('.prose p a.c[href="#ref-gazette-2021"]').first();
  await page.locator('#entity-card').waitFor({ state: 'attached' });
  assert.equal(await mark.getAttribute('aria-label'), 'Reference 1');
  assert.equal(await mark.textContent(), '[1]');
});

test('in a window of 320 by 256 pixels, the card of a link leaves the link in view', async () => {
  const { page } = await harbour.open(article, { viewport: { width: 320, height: 256 } });
  await page.locator('#entity-card').waitFor({ state: 'attached' });
  const links = await page.locator('.prose p a.ent').all();
  assert.ok(links.length > 0, 'the article has links');
  for (const link of links) {
    await link.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - 250));
    await focusByKey(page, link);
    const card = page.locator('#entity-card:popover-open');
    await card.waitFor();
    const top = (await card.boundingBox())?.y ?? 0;
    const box = await link.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= top, JSON.stringify({ box, top }));
    await page.keyboard.press('Escape');
  }
});

/** The address that the focus is on, or the name of the field. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(
    () =>
      document.activeElement?.getAttribute('href') ?? document.activeElement?.getAttribute('name'),
  );
}

/** Whether the middle of an element is in what a drawing shows. */
async function isWithin(element: Locator, drawing: Locator): Promise<boolean> {
  const [box, frame] = [await element.boundingBox(), await drawing.boundingBox()];
  if (!box || !frame) return false;
  const [right, down] = [box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y];
  return right > 0 && right < frame.width && down > 0 && down < frame.height;
}

/** Moves the focus to a link with the Tab key, from the element before it. */
async function focusByKey(page: Page, link: Locator): Promise<void> {
  await link.evaluate((element) => {
    const stop = document.createElement('span');
    stop.tabIndex = 0;
    element.before(stop);
    stop.focus({ preventScroll: true });
  });
  await page.keyboard.press('Tab');
}
