import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { sites } from '../../sites.ts';
import { axeViolations, looks } from './axe.ts';
import { browse, type Browsing, type OpenPage } from './browse.ts';

const chart = 'charts/market-value/';
const wide = { viewport: { width: 1440, height: 1000 } };
/** The values of the rows, with one decimal as set in the dataset. */
const values = new Map(
  readFileSync(join(sites.harbour.content, 'data/market-cap.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .map(([entity, date, value]) => [`${entity} ${date}`, Number(value).toFixed(1)]),
);

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('the arrow keys step through dates and series, and each value is announced as in its row', async () => {
  const { page, complaints } = await openChart();
  await focusByTab(page);
  assert.equal(await announced(page), said('Corvane', 'corvane', '29 Dec 2023', '2023-12-29'));
  await page.keyboard.press('ArrowLeft');
  assert.equal(await announced(page), said('Corvane', 'corvane', '29 Sept 2023', '2023-09-29'));
  await page.keyboard.press('ArrowDown');
  assert.equal(await announced(page), said('Halyard', 'halyard', '29 Sept 2023', '2023-09-29'));
  await page.keyboard.press('Home');
  assert.equal(await announced(page), said('Halyard', 'halyard', '30 Sept 2020', '2020-09-30'));
  await page.keyboard.press('ArrowLeft');
  assert.match(await announced(page), /30 Sept 2020/, 'the first date is the end of the way');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await announced(page), said('Corvane', 'corvane', '29 Dec 2023', '2023-12-29'));
  assert.deepEqual(complaints, []);
});

test('the focus is visible and has a name, and Escape hides the values', async () => {
  const { page } = await openChart();
  await focusByTab(page);
  const stop = page.locator('.fig .keys:focus-visible');
  assert.match((await stop.getAttribute('aria-label')) ?? '', /arrow keys/);
  assert.notEqual(await stop.evaluate((each) => getComputedStyle(each).outlineStyle), 'none');
  await page.locator('.readout:visible').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.readout').count(), 0);
  assert.equal(await page.locator('svg.picked').count(), 0);
});

test('the pointer shows all values of its date, with the nearest series highlighted', async () => {
  const { page, complaints } = await openChart();
  const { x, y } = await placeOf(page, 'halyard', 4);
  await page.mouse.move(x + 2, y + 3);
  const shown = await page.locator('.readout p').allInnerTexts();
  const rows = shown.map((row) => row.replace(/\s+/g, ' ').trim());
  assert.deepEqual(rows, [
    '30 Sept 2021 US$ bn',
    ...['corvane Corvane', 'halyard Halyard', 'mooring Mooring', 'pilotage Pilotage']
      .concat(['bollard Bollard', 'ballast Ballast', 'lantern Lantern'])
      .map((each) => {
        const [id = '', ...name] = each.split(' ');
        return `${name.join(' ')} ${values.get(`${id} 2021-09-30`)}`;
      }),
  ]);
  assert.match(await page.locator('.readout .now').innerText(), /^Halyard/);
  await page.mouse.move(5, 5);
  assert.equal(await page.locator('.readout').count(), 0);
  assert.deepEqual(complaints, []);
});

test('Escape hides the values under a pointer that stays', async () => {
  const { page } = await openChart();
  const { x, y } = await placeOf(page, 'halyard', 4);
  await page.mouse.move(x + 2, y + 3);
  await page.locator('.readout:visible').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.readout').count(), 0);
});

test('a dot of the readout is on the line it reads', async () => {
  const { page } = await openChart();
  const { x, y } = await placeOf(page, 'corvane', 2);
  await page.mouse.move(x, y);
  const dot = await page.locator('.probe .dot.c-1').boundingBox();
  assert.ok(dot);
  assert.ok(Math.abs(dot.x + dot.width / 2 - x) < 1, 'sideways');
  assert.ok(Math.abs(dot.y + dot.height / 2 - y) < 1, 'in height');
});

test('touch reads values too, and they stay until a touch elsewhere', async () => {
  const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
  const { page, complaints } = await openChart(phone);
  const { x, y } = await placeOf(page, 'corvane', 6);
  await page.touchscreen.tap(x, y);
  assert.match(await page.locator('.readout .when').innerText(), /31 Mar 2022/);
  const box = await page.locator('.readout').boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 360, 'the box is within the screen');
  const drawing = page.locator('.fig .d:visible svg:is([data-plot], :has([data-plot]))');
  assert.equal(await drawing.evaluate((each) => getComputedStyle(each).touchAction), 'pan-y');
  await page.touchscreen.tap(20, 20);
  assert.equal(await page.locator('.readout').count(), 0);
  assert.deepEqual(complaints, []);
});

test('a tap on a line reads it, also as the first thing that a reader does on the page', async () => {
  const phone = { viewport: { width: 360, height: 1600 }, hasTouch: true, isMobile: true };
  const { page } = await site.open(chart, { ...phone, isUntouched: true });
  const { x, y } = await placeOf(page, 'corvane', 6);
  await page.touchscreen.tap(x, y);
  await page.locator('.readout .when', { hasText: '31 Mar 2022' }).waitFor();
});

test('the label of a series highlights its line, also a grey one', async () => {
  const { page } = await openChart();
  for (const id of ['corvane', 'mooring']) {
    await page.locator(`.fig .d:visible .lab[data-series=${id}]`).hover();
    await page.waitForTimeout(250);
    const opacities = await page
      .locator('.fig .d:visible svg > .ln')
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.getAttribute('data-series'),
          getComputedStyle(line).strokeOpacity,
        ]),
      );
    assert.equal(opacities.length, 7);
    const fills = await page
      .locator('.fig .d:visible svg > .ln')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).fill));
    assert.deepEqual([...new Set(fills)], ['none'], 'a line hides nothing behind it');
    for (const [series, opacity] of opacities) assert.equal(opacity, series === id ? '1' : '0.25');
  }
});

test('Copy puts the table on the clipboard, with tabs and ISO dates', async () => {
  const { page } = await openChart({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.fig .btns button').click();
  await page.locator('.fig .btns button', { hasText: 'Copied' }).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  assert.match(lines[0] ?? '', /^Day\tCorvane US\$ bn\tHalyard US\$ bn\t/);
  assert.equal(lines.length, 15);
  const first = lines[1]?.split('\t') ?? [];
  assert.deepEqual(first.slice(0, 2), ['2020-09-30', values.get('corvane 2020-09-30')]);
});

test('only pages with a figure load the chart code, at most 11 kB', async () => {
  const scripts = async (path: string): Promise<Map<string, number>> => {
    const { page } = await site.open(path, wide);
    await page.waitForLoadState('networkidle');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((each) => each instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, encodedBodySize }) => [name, encodedBodySize] as const),
    );
    await page.context().close();
    return new Map(sizes);
  };
  const without = await scripts('companies/');
  // The code that completes pages is for all whose tables or cards come later.
  const added = [...(await scripts(chart))].filter(
    ([name]) => !without.has(name) && !name.includes('/later-parts.'),
  );
  assert.ok(added.length > 0);
  const bytes = added.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(bytes <= 11_000, `${bytes} bytes`);
  const names = new Set(added.map(([name]) => name));
  const plain = [...(await scripts('tags/'))].filter(([name]) => names.has(name));
  assert.deepEqual(plain, []);
});

for (const [name, options] of Object.entries(looks)) {
  test(`axe finds no violation with a readout open: ${name}`, async () => {
    const { page } = await openChart(options);
    await focusByTab(page);
    await page.locator('.readout:visible').waitFor();
    assert.deepEqual(await axeViolations(page), []);
  });
}

function openChart(options: BrowserContextOptions = {}): Promise<OpenPage> {
  return site.open(chart, { ...wide, ...options });
}

/** Moves the focus to the chart with the Tab key. */
async function focusByTab(page: Page): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('.keys:focus').count()) > 0) return;
  }
  assert.fail('Tab leads to no chart');
}

function announced(page: Page): Promise<string> {
  return page.locator('.fig [aria-live=polite]').innerText();
}

function said(name: string, id: string, date: string, iso: string): string {
  return `${name}, ${date}, US$${values.get(`${id} ${iso}`)} bn`;
}

/** Position of the nth point of a line on the screen. */
async function placeOf(page: Page, id: string, nth: number): Promise<{ x: number; y: number }> {
  const line = page.locator(`.fig .d:visible .ln[data-series=${id}]`);
  await line.scrollIntoViewIfNeeded();
  return line.evaluate((drawn, place) => {
    // A line may be another one, stretched.
    const path = document.getElementById(drawn.getAttribute('href')?.slice(1) ?? '') ?? drawn;
    const numbers =
      path
        .getAttribute('d')
        ?.match(/-?\d*\.?\d+/g)
        ?.map(Number) ?? [];
    // A position, then shifts.
    const sum = (axis: number): number =>
      numbers.filter((_each, at) => at % 2 === axis && at <= 2 * place + 1).reduce((a, b) => a + b);
    const matrix = drawn instanceof SVGGraphicsElement ? drawn.getScreenCTM() : null;
    const point = new DOMPoint(sum(0), sum(1)).matrixTransform(matrix ?? undefined);
    return { x: point.x, y: point.y };
  }, nth);
}
