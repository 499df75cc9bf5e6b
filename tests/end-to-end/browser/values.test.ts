import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { projectDir } from '../../../src/publish/site-options.ts';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { axeViolations } from './axe.ts';
import { browseFolder, type Browsing } from './browse.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

/** The starter that `new site` writes, with one more article. */
let starter: Browsing;
const folder = scratchFolder({ after });
before(async () => {
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  assert.equal(runCommand('new', ['site', content]).status, 0);
  cpSync(join(projectDir, 'tests/fixtures/starter-values'), content, { recursive: true });
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
  starter = await browseFolder(out, '/');
});
after(() => starter.close());

const article = 'articles/where-values-stand/';
const report = 'Harbour Bakery';

interface Place {
  page: string;
  selector: string;
  origin: string;
  /** What takes the focus, if the value itself does not. */
  focus?: string;
}

const places: Record<string, Place> = {
  'in a sentence': {
    page: article,
    selector: '.prose > p:nth-of-type(1) .val',
    origin: `31 December 2021, ${report}`,
  },
  'at the end of a paragraph': {
    page: article,
    selector: '.prose > p:nth-of-type(2) .val',
    origin: '31 December 2018, The Harbour Post',
  },
  'at the start of a paragraph': {
    page: article,
    selector: '.prose > p:nth-of-type(3) .val',
    origin: `30 June 2019, ${report}`,
  },
  'in a heading': { page: article, selector: 'h2 .val', origin: `31 December 2019, ${report}` },
  'in a list': { page: article, selector: 'li li .val', origin: `31 December 2020, ${report}` },
  'in a table cell': { page: article, selector: 'td .val', origin: `30 June 2021, ${report}` },
  'in a callout': {
    page: article,
    selector: '.callout .val',
    origin: `31 December 2018 – 31 December 2021, The Harbour Post, ${report}`,
  },
  'in a quotation': {
    page: article,
    selector: 'blockquote .val',
    origin: '31 December 2018, The Harbour Post',
  },
  'in a footnote': {
    page: article,
    selector: '.note .val',
    origin: '31 December 2018, The Harbour Post',
  },
  'in a link': {
    page: article,
    selector: '.prose a .val',
    origin: `31 December 2021, ${report}`,
    focus: '.prose a:has(.val)',
  },
  'in the lead of the front page': {
    page: '',
    selector: '.opening .val',
    origin: `31 December 2021, ${report}`,
  },
  'in a key figure': { page: '', selector: '.figs .val', origin: `31 December 2021, ${report}` },
};

const ways: Record<string, (value: Locator, focused: Locator) => Promise<void>> = {
  hover: (value) => value.hover(),
  focus: (_, focused) => focused.focus(),
  tap: (value) => value.tap(),
};

/** With scripts, the card of its source stands in for the box of a value. */
const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };

const windows: Record<string, BrowserContextOptions> = {
  '360 px, light': { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'light' },
  '1440 px, dark': { viewport: { width: 1440, height: 900 }, hasTouch: true, colorScheme: 'dark' },
};

for (const [name, options] of Object.entries(windows)) {
  for (const path of [article, '']) {
    test(`the date and source of each value of /${path} appear beside it, without scripts, at ${name}`, async (t) => {
      const { page } = await starter.open(path, { ...options, javaScriptEnabled: false });
      page.setDefaultTimeout(10_000);
      for (const [where, place] of Object.entries(places).filter(
        ([, each]) => each.page === path,
      )) {
        for (const [way, show] of Object.entries(ways)) {
          // A tap on a link follows it.
          if (way === 'tap' && place.focus) continue;
          await t.test(`${way} of a value ${where}`, async () => {
            await rest(page);
            const value = page.locator(place.selector).first();
            assert.equal(await isShown(value), false);
            await show(value, place.focus ? page.locator(place.focus).first() : value);
            await assertBeside(page, value);
            assert.equal(await originOf(value), place.origin);
            assert.equal(await sidewaysScroll(page), 0);
          });
        }
      }
      await page.context().close();
    });
  }
}

test('the box closes when the pointer or the focus leaves the value', async () => {
  const { page } = await starter.open(article, withoutScripts);
  const value = page.locator('.val').first();
  await value.hover();
  assert.ok(await isShown(value));
  await page.locator('h1').hover();
  assert.equal(await isShown(value), false);
  await value.focus();
  assert.ok(await isShown(value));
  await page.keyboard.press('Tab');
  assert.equal(await isShown(value), false);
});

test('Escape closes the box, which opens again when the pointer or the focus comes back', async () => {
  const { page } = await starter.open('');
  const value = page.locator('.val').first();
  await value.hover();
  assert.ok(await isShown(value));
  await page.keyboard.press('Escape');
  assert.equal(await isShown(value), false);
  await page.locator('h1').hover();
  await value.hover();
  assert.ok(await isShown(value));
  await page.locator('h1').hover();
  await value.focus();
  await page.keyboard.press('Escape');
  assert.equal(await isShown(value), false);
  assert.ok(await value.evaluate((each) => each === document.activeElement));
  await page.keyboard.press('Tab');
  await value.focus();
  assert.ok(await isShown(value));
});

test('the pointer can move onto the box', async () => {
  const { page } = await starter.open(article, withoutScripts);
  const value = page.locator('.val').first();
  await value.hover();
  const box = await value.locator('.val-origin').boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  assert.ok(await isShown(value));
});

test('a value in the first line of the window has its box below it', async () => {
  const { page } = await starter.open(article, withoutScripts);
  const value = page.locator('.prose > p:nth-of-type(3) .val');
  await value.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => scrollBy(0, 24));
  await value.hover();
  await assertBeside(page, value);
});

test('axe finds no violation on a page with a value that has the focus', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await starter.open(article, { colorScheme });
    await page.locator('.val').first().focus();
    assert.deepEqual(await axeViolations(page), []);
  }
});

/** Takes pointer and focus away from all values. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/**
 * Asserts that the box is visible as a whole, uncovered, and touches its value without hiding it. After scrolling, browsers
 * place it with their next frames.
 */
async function assertBeside(page: Page, value: Locator): Promise<void> {
  const end = Date.now() + 3000;
  for (;;) {
    try {
      return await assertBesideAtOnce(page, value);
    } catch (cause) {
      if (Date.now() > end) throw cause;
      await setTimeout(50);
    }
  }
}

async function assertBesideAtOnce(page: Page, value: Locator): Promise<void> {
  const box = value.locator('.val-origin');
  assert.ok(await isShown(value), 'it is visible');
  const shown = await box.boundingBox();
  const written = await value.boundingBox();
  const size = page.viewportSize();
  assert.ok(shown && written && size);
  const where = JSON.stringify({ shown, written });
  assert.ok(shown.x >= 0 && shown.x + shown.width <= size.width, `within the width: ${where}`);
  assert.ok(shown.y >= 0 && shown.y + shown.height <= size.height, `within the height: ${where}`);
  const gap = Math.max(written.y - shown.y - shown.height, shown.y - written.y - written.height);
  assert.ok(gap >= -6 && gap < 24, `right above or below its value: ${where}`);
  const overlap =
    Math.min(shown.x + shown.width, written.x + written.width) - Math.max(shown.x, written.x);
  assert.ok(overlap > 0, `over or under its value: ${where}`);
  const isOnTop = await box.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.1, 0.5, 0.9].every((share) =>
      element.contains(document.elementFromPoint(left + width * share, top + height * share)),
    );
  });
  assert.ok(isOnTop, `nothing covers it: ${where}`);
}

async function isShown(value: Locator): Promise<boolean> {
  const box = await value.locator('.val-origin').boundingBox();
  return box !== null && box.width > 40 && box.height > 20;
}

/** What the box says, without what only screen readers hear. */
function originOf(value: Locator): Promise<string> {
  return value.locator('.val-origin').evaluate((element) =>
    [...element.childNodes]
      .filter((node) => !(node instanceof HTMLElement && node.className === 'sr'))
      .map((node) => node.textContent)
      .join('')
      .trim(),
  );
}
