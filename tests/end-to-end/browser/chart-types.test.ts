import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { builtSite } from '../built-site.ts';
import { axeViolations, colorRules } from './axe.ts';
import { browse, type Browsing } from './browse.ts';

/** A site with a chart of each type. */
const folder = builtSite('charts');
const charts = globSync('charts/*.csv', { cwd: folder })
  .map((file) => basename(file, '.csv'))
  .sort();

const looks = [
  { media: { colorScheme: 'light', forcedColors: 'none' } },
  { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: colorRules },
  { media: { colorScheme: 'light', forcedColors: 'active' }, rules: colorRules },
] as const;

let site: Browsing;
before(async () => {
  site = await browse('charts');
});
after(() => site.close());

test('in any chart, narrow or wide, axe finds no violation, light, dark or in forced colours, no text is below 12 px or overlaps another, and no page scrolls sideways', async () => {
  await eachChart({}, async (page, id) => {
    for (const width of [320, 1200]) {
      const where = `${id}, ${width} px`;
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      const { count, small, covering } = await textsOf(page);
      assert.ok(count > 0, `${where} has text`);
      assert.deepEqual(small, [], where);
      assert.deepEqual(covering, [], where);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        where,
      );
      for (const { media, ...options } of looks) {
        await page.emulateMedia(media);
        assert.deepEqual(
          await axeViolations(page, { within: 'main', ...options }),
          [],
          `${where}, ${JSON.stringify(media)}`,
        );
      }
      await page.emulateMedia(looks[0].media);
    }
  });
});

test('without scripts, a chart is visible, and its table has the rows of its CSV file', async () => {
  await eachChart({ javaScriptEnabled: false }, async (page, id) => {
    const rows = readFileSync(join(folder, `charts/${id}.csv`), 'utf8')
      .trim()
      .split('\n').length;
    assert.equal(await page.locator('.fig .d:visible svg').count(), 1, `${id} is drawn`);
    assert.ok(await page.locator('.fig table').isVisible(), `${id} has a table`);
    assert.equal(await page.locator('.fig tbody tr').count(), rows - 1, id);
  });
});

test('the frame of the embed code is as high as the chart in it, at each width of a column', async () => {
  // The policy of the pages forbids frames in them.
  const { page } = await site.open('charts/', { bypassCSP: true });
  const widths = [280, 300, 320, 356, 400, 480, 590, 594, 680, 760, 830, 834, 944, 1100, 1400];
  for (const id of charts) {
    await page.goto(`${site.address}charts/${id}/`);
    const code = await page.locator('textarea', { hasText: '<iframe' }).inputValue();
    const byWidth = await page.evaluate(heightsOf, { code, widths });
    const tallest = Number(/height="(\d+)"/.exec(code)?.[1]);
    const neededByWidth = await page.evaluate(heightsWithin, { widths });
    for (const [at, width] of widths.entries()) {
      const needed = neededByWidth[at] ?? Infinity;
      const height = byWidth[at] ?? 0;
      const where = `${id} at ${width}: ${height} for ${needed}, ${tallest} without styles`;
      assert.ok(needed <= height + 2, `nothing is cut: ${where}`);
      assert.ok(height - needed < 140, `no gap is left: ${where}`);
      if ([356, 680, 944].includes(width)) assert.ok(needed <= tallest + 2, where);
    }
  }
});

test('the frame of the embed code fills its column, also among boxes that stand beside or below each other', async () => {
  const [id = ''] = charts;
  const { page } = await site.open(`charts/${id}/`);
  const code = await page.locator('textarea', { hasText: '<iframe' }).inputValue();
  await page.goto('about:blank');
  await page.setContent(
    ['display:flex', 'display:grid;justify-items:center', 'display:inline-block']
      .map((style) => `<div style="width:640px"><div style="${style}">${code}</div></div>`)
      .join('')
      .replaceAll(/ src="[^"]*"/g, ''),
  );
  const frames = await page.locator('iframe').all();
  const widths = await Promise.all(
    frames.map((frame) => frame.evaluate((each) => each.getBoundingClientRect().width)),
  );
  assert.deepEqual(
    widths,
    [640, 640, 300],
    'a box as wide as its contents has the width of any frame',
  );
});

/** The heights of the frame of an embed code in columns of some widths. */
function heightsOf({ code, widths }: { code: string; widths: number[] }): number[] {
  const template = document.createElement('template');
  template.innerHTML = code.replace(/ src="[^"]*"/, '');
  return widths.map((width) => {
    const column = document.createElement('div');
    column.style.width = `${width}px`;
    column.append(template.content.cloneNode(true));
    document.body.append(column);
    // The policy of the page forbids styles in its HTML, not those of scripts.
    for (const each of column.querySelectorAll<HTMLElement>('[style]'))
      each.style.cssText = each.getAttribute('style') ?? '';
    const { height } = (column.querySelector('iframe') ?? column).getBoundingClientRect();
    column.remove();
    return height;
  });
}

/** The heights that the page of an embed code needs in frames of some widths. */
async function heightsWithin({ widths }: { widths: number[] }): Promise<number[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0; max-width: none; height: 100px';
  frame.src = 'embed/';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  await frame.contentDocument?.fonts.ready;
  return widths.map((width) => {
    frame.style.width = `${width}px`;
    return frame.contentDocument?.documentElement.scrollHeight ?? Infinity;
  });
}

/** Opens the page of each chart in turn in one window. */
async function eachChart(
  options: BrowserContextOptions,
  check: (page: Page, id: string) => Promise<void>,
): Promise<void> {
  assert.ok(charts.length > 0);
  const { page, complaints } = await site.open('charts/', options);
  for (const id of charts) {
    await page.goto(`${site.address}charts/${id}/`);
    await check(page, id);
  }
  // Moving on to the next page aborts pending requests of the last one.
  const heard = complaints.filter((each) => !each.startsWith('failed: '));
  assert.deepEqual(heard, []);
  await page.context().close();
}

/** The texts of the visible drawing: their number, those too small, and pairs that overlap. */
async function textsOf(
  page: Page,
): Promise<{ count: number; small: string[]; covering: string[] }> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('.fig .d svg text')]
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const scale = text.getScreenCTM()?.a ?? 1;
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        // A text box includes space above and below its letters.
        const room = size * 0.2;
        const box = { left: left + 1, right: right - 1, top: top + room, bottom: bottom - room };
        return { words: text.textContent ?? '', size, box, isShown: right > left };
      })
      .filter(({ isShown }) => isShown);
    const covering = texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom,
        )
        .map((b) => `${a.words} / ${b.words}`),
    );
    const small = texts
      .filter(({ size }) => size < 11.9)
      .map(({ words, size }) => `${words}: ${size.toFixed(2)} px`);
    return { count: texts.length, small, covering };
  });
}
