import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SiteName } from '../../sites.ts';
import { axeViolations, colorRules } from './axe.ts';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
/** What else than light colours changes; the page itself stays the same. */
const otherColors = [
  { name: 'dark', media: { ...light, colorScheme: 'dark' } },
  { name: 'forced colours', media: { ...light, forcedColors: 'active' } },
] as const;

const shared = { reducedMotion: 'reduce' } as const;
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 320, height: 740 }, hasTouch: true, isMobile: true };

/**
 * Tests that axe finds nothing on these pages of a site, on a wide window in all colours and on a phone, where targets
 * are large enough or have as much space around them, and that the pages fit their windows.
 */
export function testAccessibility(name: SiteName, paths: readonly string[]): void {
  let site: Browsing;
  let window: OpenPage;
  let smallWindow: OpenPage;
  before(async () => {
    site = await browse(name);
    window = await site.open('', { ...shared, ...wide });
    smallWindow = await site.open('', { ...shared, ...phone });
  });
  after(() => site.close());

  for (const path of paths) {
    test(`${name}: axe finds no violation in light, dark, forced colours and on a phone, and no width scrolls sideways: /${path}`, async () => {
      const { page } = window;
      await page.emulateMedia(light);
      await page.setViewportSize(wide.viewport);
      await window.turnTo(path);
      assert.deepEqual(await axeViolations(page), [], 'light');
      for (const { name: colors, media } of otherColors) {
        await page.emulateMedia(media);
        assert.deepEqual(await axeViolations(page, { rules: colorRules }), [], colors);
      }
      await page.emulateMedia(light);
      for (const width of [1440, 768, 360, 320]) await assertFits(page, width);

      await smallWindow.turnTo(path);
      const found = await axeViolations(smallWindow.page, { also: ['target-size'] });
      assert.deepEqual(found, [], 'phone');
    });
  }
}

async function assertFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: wide.viewport.height });
  const excess = await sidewaysScroll(page);
  assert.equal(excess, 0, `at ${width} px it is ${excess} px too wide`);
}
