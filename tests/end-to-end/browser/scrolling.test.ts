import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('flagship');
});
after(() => site.close());

/** How far the middle shade of a column of pixels at an edge of a box is from that in its middle, of 255. */
async function shadeAt(page: Page, selector: string, edge: 'left' | 'right'): Promise<number> {
  const picture = sharp(await page.locator(selector).first().screenshot()).greyscale();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const column = (x: number): number => {
    const shades = Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 0);
    return shades.sort((a, b) => a - b)[Math.floor(info.height / 2)] ?? 0;
  };
  const at = edge === 'left' ? 0 : info.width - 1;
  return Math.abs(column(at) - column(Math.floor(info.width / 2)));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours, a table has a shadow at each edge behind which it goes on`, async () => {
    const { page } = await site.open('data/fines/', {
      viewport: { width: 390, height: 800 },
      colorScheme,
    });
    const shades = async (): Promise<boolean[]> =>
      [await shadeAt(page, '.data-rows', 'left'), await shadeAt(page, '.data-rows', 'right')].map(
        (shade) => shade > 10,
      );
    const scrollTo = (left: number): Promise<void> =>
      page.locator('.data-rows').evaluate((box, to) => void box.scrollTo(to, 0), left);
    assert.deepEqual(await shades(), [false, true], 'at its start');
    await scrollTo(100);
    assert.deepEqual(await shades(), [true, true]);
    await scrollTo(9999);
    assert.deepEqual(await shades(), [true, false], 'at its end');
    await page.setViewportSize({ width: 1800, height: 800 });
    assert.deepEqual(await shades(), [false, false], 'all of it is in view');
  });
}

test('on a phone, the navigation fades at both ends, and its first entry stands where the page begins', async () => {
  const { page } = await site.open('articles/', { viewport: { width: 390, height: 800 } });
  const { mask, gap } = await page.locator('.plate nav > ul').evaluate((row) => ({
    mask: getComputedStyle(row).maskImage,
    gap:
      (row.querySelector('a')?.getBoundingClientRect().left ?? 0) -
      (document.querySelector('.plate .name')?.getBoundingClientRect().left ?? 0),
  }));
  assert.match(mask, /rgba\(0, 0, 0, 0\),.*rgba\(0, 0, 0, 0\)\)$/);
  assert.ok(Math.abs(gap) < 1, `${gap} px apart`);
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth),
    390,
    'the page does not scroll sideways',
  );
});

test('the rows of a long table are laid out when it comes near, in a box that keeps its height', async () => {
  const { page } = await site.open('data/market-cap/', { viewport: { width: 360, height: 740 } });
  const box = page.locator('.data-rows');
  const look = (): Promise<{ isLaidOut: boolean; height: number; page: number }> =>
    box.evaluate((element) => ({
      isLaidOut:
        element.querySelector('tbody td')?.checkVisibility({ contentVisibilityAuto: true }) ??
        false,
      height: element.clientHeight,
      page: document.documentElement.scrollHeight,
    }));
  await box.evaluate((element) => {
    element.style.marginTop = '3000px';
  });
  await page.waitForFunction(
    () =>
      document.querySelector('.data-rows td')?.checkVisibility({ contentVisibilityAuto: true }) ===
      false,
  );
  const far = await look();
  await box.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    document.querySelector('.data-rows td')?.checkVisibility({ contentVisibilityAuto: true }),
  );
  const near = await look();
  assert.deepEqual(near, { ...far, isLaidOut: true });
});
