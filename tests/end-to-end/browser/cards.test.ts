import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { axeViolations, looks } from './axe.ts';
import { browse, type Browsing } from './browse.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const article = 'articles/parcelo-nine-days/';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let harbour: Browsing;
let wind: Browsing;
before(async () => {
  harbour = await browse('harbour');
  wind = await browse('wind');
});
after(() => Promise.all([harbour.close(), wind.close()]));

test('hovering over a link opens its card: kind, name, description, two facts, a spark line', async () => {
  const { page, complaints } = await harbour.open(article);
  await page.waitForLoadState('networkidle');
  const requests = requestsFrom(page);
  const link = linkTo(page, 'Corvane');
  await link.hover();
  const card = await openCard(page);
  assert.match(await card.innerText(), /^Company\s+Corvane 科凡\s+Harbour logistics group/);
  assert.equal(await card.locator('dd').count(), 2);
  assert.ok(await card.locator('svg.spark').isVisible());
  assert.equal(await link.getAttribute('aria-describedby'), 'entity-card');
  assert.deepEqual(requests, []);
  assert.deepEqual(complaints, []);
});

test('the card stays while the pointer is on it, and its name links to the page', async () => {
  const { page } = await harbour.open(article);
  await linkTo(page, 'Corvane').hover();
  const card = await openCard(page);
  await card.hover({ position: { x: 60, y: 120 } });
  await page.waitForTimeout(600);
  assert.ok(await card.isVisible());
  await card.click({ position: { x: 60, y: 120 } });
  await page.waitForURL('**/companies/corvane/');
});

test('a slow press on the card leads to the page, too', async () => {
  const { page } = await harbour.open(article);
  await linkTo(page, 'Corvane').hover();
  const card = await openCard(page);
  await card.hover({ position: { x: 60, y: 120 } });
  await page.mouse.down();
  await page.waitForTimeout(600);
  await page.mouse.up();
  await page.waitForURL('**/companies/corvane/', { timeout: 10_000 });
});

test('the card closes when the pointer leaves, and a pointer that only passes opens none', async () => {
  const { page } = await harbour.open(article);
  const link = linkTo(page, 'Corvane');
  await link.hover();
  const card = await openCard(page);
  await page.locator('h1').hover();
  await card.waitFor({ state: 'hidden' });
  assert.equal(await link.getAttribute('aria-describedby'), null);
  await link.hover();
  await page.locator('h1').hover();
  await page.waitForTimeout(600);
  assert.equal(await card.isVisible(), false);
});

test('focus from the keyboard opens the card; Escape closes it and leaves the focus; Enter follows the link', async () => {
  const { page } = await harbour.open(article);
  await focusByKey(page, linkTo(page, 'Corvane'));
  const card = await openCard(page);
  assert.match(await card.innerText(), /Corvane/);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  assert.ok(await card.isVisible(), 'a pointer that moves elsewhere does not close it');
  await page.locator('html').dispatchEvent('pointerleave', { pointerType: 'mouse' });
  await page.waitForTimeout(500);
  assert.ok(await card.isVisible(), 'nor does one that leaves the window');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Corvane');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies/corvane/');
});

test('a page that moves under a pointer at rest does not keep the card of the focus from opening', async () => {
  const { page } = await harbour.open(article);
  await focusByKey(page, linkTo(page, 'Corvane'));
  await page
    .locator('h1')
    .dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true, clientY: 5 });
  await openCard(page);
});

test('the mark of a source opens its reference: by whom, title, date, links, and what the page quotes from it', async () => {
  const { page, complaints } = await harbour.open(article);
  await page.waitForLoadState('networkidle');
  const requests = requestsFrom(page);
  const mark = page.locator('.prose p a.c[href="#ref-gazette-2021"]').first();
  await mark.hover();
  const card = await openCard(page);
  const reference = page.locator('[id="ref-gazette-2021"]');
  assert.match(await card.innerText(), /^Reference 1/);
  assert.ok((await card.innerText()).includes(await reference.locator('cite').innerText()));
  assert.match(
    (await card.locator('a').first().getAttribute('href')) ?? '',
    /sources\/gazette-2021\/$/,
  );
  assert.equal(await card.locator('.back').count(), 0);
  const quoted = await page.locator('figure.quote blockquote').first().innerText();
  assert.ok(quoted.startsWith((await card.locator('blockquote').innerText()).slice(0, 60)));
  assert.deepEqual([requests, complaints], [[], []]);
});

test('a value with a source has its card, by pointer and by keyboard, in place of its short note', async () => {
  const { page } = await harbour.open(article);
  const value = page.locator('.val.closed').first();
  await value.hover();
  const card = await openCard(page);
  // Its reference begins with the source, which the date need not repeat.
  assert.equal(await card.locator('p.meta').innerText(), '31 March 2021');
  const note = await value.locator('.val-origin').boundingBox();
  assert.ok((note?.width ?? 0) <= 1, 'the note is hidden');
  await page.locator('h1').hover();
  await card.waitFor({ state: 'hidden' });
  await focusByKey(page, value);
  await openCard(page);
  assert.match(await card.innerText(), /^31 March 2021/);
});

test('words on how sure a value is do not keep it from its card', async () => {
  const { page } = await wind.open('articles/a-floating-farm/');
  const value = page.locator('.prose .val:has(+ .assessed)').first();
  await value.hover();
  assert.match(await (await openCard(page)).innerText(), /^2023\s+Ole Larsen/);
});

test('on a phone, a mark is 24 pixels large without moving lines; a tap shows its card, another leads to the list', async () => {
  const { page } = await harbour.open(article, phone);
  const mark = page.locator('.prose p a.c[href="#ref-gazette-2021"]').first();
  const box = await mark.boundingBox();
  assert.ok(box && box.width >= 24 && box.height >= 24, `${box?.width} × ${box?.height}`);
  await mark.tap();
  const card = await openCard(page);
  assert.match(await card.innerText(), /^Reference 1/);
  await mark.tap();
  await page.waitForURL('**#ref-gazette-2021');
});

test('on a phone, a mark beside another is under the finger that taps on it', async () => {
  const { page } = await harbour.open(article, phone);
  const mark = page.locator('.prose p a.c[href="#ref-gazette-2021"]').first();
  const under = await mark.evaluate((first) => {
    const second = document.createElement('a');
    second.className = 'c';
    second.href = '#ref-port-2021';
    second.textContent = '2';
    first.after(second);
    first.scrollIntoView({ block: 'center' });
    return [first, second].map((each) => {
      const digit = document.createRange();
      digit.selectNodeContents(each);
      const { x, y, width, height } = digit.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.textContent;
    });
  });
  assert.deepEqual(under, ['[1]', '2']);
});

test('the dialog of the search closes an open card', async () => {
  const { page } = await harbour.open(article);
  await focusByKey(page, linkTo(page, 'Corvane'));
  const card = await openCard(page);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await card.waitFor({ state: 'hidden' });
});

test('on a phone, the first tap shows the card at the bottom of the window, and a tap elsewhere closes it', async () => {
  const { page } = await harbour.open(article, phone);
  await linkTo(page, 'Parcelo').tap();
  const card = await openCard(page);
  const box = await card.boundingBox();
  assert.deepEqual([box?.x, box?.width], [0, phone.viewport.width]);
  assert.equal(Math.round((box?.y ?? 0) + (box?.height ?? 0)), phone.viewport.height);
  assert.ok(page.url().endsWith(article));
  await page.locator('h1').tap();
  await card.waitFor({ state: 'hidden' });
});

test('the first thing that a reader does can be to point at a link, to tap it, or to reach it by keyboard', async () => {
  const isUntouched = true;
  const pointed = await harbour.open(article, { isUntouched });
  // Browsers know how far a pointer has moved from its second move on.
  await pointed.page.mouse.move(1, 1);
  await linkTo(pointed.page, 'Corvane').hover();
  await openCard(pointed.page);
  const tapped = await harbour.open(article, { isUntouched, ...phone });
  await linkTo(tapped.page, 'Parcelo').tap();
  await openCard(tapped.page);
  assert.ok(tapped.page.url().endsWith(article));
  const reached = await harbour.open(article, { isUntouched });
  await focusByKey(reached.page, linkTo(reached.page, 'Corvane'));
  await openCard(reached.page);
});

test('a menu that scrolls to its current entry, or a pointer at rest, is not the first thing a reader does', async () => {
  const { page } = await harbour.open('charts/market-value/', { isUntouched: true, ...phone });
  const isRead = (): Promise<boolean> =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('chart-readout')),
    );
  await page.waitForFunction(() => (document.querySelector('.plate nav ul')?.scrollLeft ?? 0) > 0);
  await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
  await page.waitForTimeout(300);
  assert.equal(await isRead(), false);
  const code = page.waitForResponse(/chart-readout/);
  await page.mouse.wheel(0, 200);
  await code;
});

for (const [name, tapAgain] of [
  ['the link', (page: Page) => linkTo(page, 'Parcelo').tap()],
  ['the card', (page: Page) => page.locator('#entity-card').tap({ position: { x: 60, y: 90 } })],
] as const) {
  test(`on a phone, a second tap on ${name} leads to the page`, async () => {
    const { page } = await harbour.open(article, phone);
    await linkTo(page, 'Parcelo').tap();
    await openCard(page);
    await tapAgain(page);
    await page.waitForURL('**/products/parcelo/');
  });
}

test('a card stays within the window wherever its link is, and never makes the page scroll sideways', async () => {
  for (const width of [320, 600, 1024]) {
    const { page } = await harbour.open(article, { viewport: { width, height: 700 } });
    const links = await page.locator('.prose a.ent').all();
    for (const link of links.filter((_, at) => at % 4 === 0)) {
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      const card = await openCard(page);
      const box = await card.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= width, `${width} px`);
      assert.ok(box.y >= 0 && box.y + box.height <= 700, `${width} px`);
      await page.mouse.move(0, 0);
      await card.waitFor({ state: 'hidden' });
    }
    const excess = await sidewaysScroll(page);
    assert.equal(excess, 0);
    await page.context().close();
  }
});

test('markup in a name is text in its card', async () => {
  const { page, complaints } = await wind.open('wind-farms/high-bank/');
  await page.locator('main a.ent', { hasText: 'V-90' }).first().hover();
  const card = await openCard(page);
  assert.match(await card.innerText(), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await card.locator('img').count(), 0);
  assert.deepEqual(complaints, []);
});

for (const [name, options] of Object.entries(looks)) {
  test(`axe finds no violation in an open card: ${name}`, async () => {
    const { page } = await harbour.open(article, options);
    await linkTo(page, 'Corvane').hover();
    await openCard(page);
    assert.deepEqual(await axeViolations(page, { within: '#entity-card' }), []);
    await page.locator('.prose p a.c').first().hover();
    await page.locator('#entity-card .of-source').waitFor();
    assert.deepEqual(await axeViolations(page, { within: '#entity-card' }), []);
  });
}

test('a page without cards has no trace of them', async () => {
  const { page } = await harbour.open('companies/');
  assert.equal(await page.locator('#entity-card, template[data-cards]').count(), 0);
});

/** What a page asks for from now on, but for what stores its site two seconds after it is there. */
function requestsFrom(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/store-unasked|\/offline[-.]/.test(pathname)) requests.push(pathname);
  });
  return requests;
}

function linkTo(page: Page, name: string): Locator {
  return page.locator('.prose a.ent', { hasText: new RegExp(`^${name}$`) }).first();
}

async function openCard(page: Page): Promise<Locator> {
  const card = page.locator('#entity-card');
  await card.waitFor();
  return card;
}

/** Moves the focus to a link with the Tab key, from the element before it. */
async function focusByKey(page: Page, link: Locator): Promise<void> {
  await link.evaluate((element) => {
    const stop = document.createElement('span');
    stop.tabIndex = 0;
    element.before(stop);
    stop.focus();
  });
  await page.keyboard.press('Tab');
}
