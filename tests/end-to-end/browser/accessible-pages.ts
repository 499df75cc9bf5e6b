import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SiteName } from '../../sites.ts';
import { axeViolations } from './axe.ts';
import { browse, type Browsing } from './browse.ts';

/** Tests that axe finds nothing on these pages of a site, and that they fit the windows of phones. */
export function testAccessibility(name: SiteName, paths: readonly string[]): void {
  let site: Browsing;
  before(async () => {
    site = await browse(name);
  });
  after(() => site.close());

  for (const [conditions, options] of [
    ['light, 1440 px', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
    ['dark, 1440 px', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
    ['light, 320 px', { viewport: { width: 320, height: 800 }, colorScheme: 'light' }],
    ['forced colours', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
  ] as const) {
    test(`${name}: axe finds no violation: ${conditions}`, async () => {
      for (const path of paths) {
        const { page } = await site.open(path, { ...options, bypassCSP: true });
        assert.deepEqual(await axeViolations(page), [], `/${path}`);
        await page.context().close();
      }
    });
  }

  test(`${name}: touch targets are 24 px in size, or have as much space around them`, async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    for (const path of paths) {
      const { page } = await site.open(path, { ...phone, bypassCSP: true });
      assert.deepEqual(await axeViolations(page, { rules: ['target-size'] }), [], `/${path}`);
      await page.context().close();
    }
  });

  for (const width of [320, 360, 768, 1440]) {
    test(`${name}: no page scrolls sideways at ${width} px`, async () => {
      for (const path of paths) {
        const { page } = await site.open(path, { viewport: { width, height: 800 } });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(excess, 0, `/${path} is ${excess} px too wide`);
        await page.context().close();
      }
    });
  }
}
