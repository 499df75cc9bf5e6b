import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SiteName } from '../../sites.ts';
import { axeViolations } from './axe.ts';
import { browse, type Browsing } from './browse.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const conditions = [
  { name: 'light, 1440 px', width: 1440, media: light },
  { name: 'dark, 1440 px', width: 1440, media: { ...light, colorScheme: 'dark' } },
  { name: 'forced colours', width: 1440, media: { ...light, forcedColors: 'active' } },
  { name: 'light, 320 px', width: 320, media: light },
] as const;

/** Tests that axe finds nothing on these pages of a site, and that they fit their windows. */
export function testAccessibility(name: SiteName, paths: readonly string[]): void {
  let site: Browsing;
  before(async () => {
    site = await browse(name);
  });
  after(() => site.close());

  for (const path of paths) {
    test(`${name}: axe finds no violation in light, dark, forced colours and at 320 px: /${path}`, async () => {
      const { page } = await site.open(path, { bypassCSP: true, reducedMotion: 'reduce' });
      for (const { name: condition, width, media } of conditions) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        assert.deepEqual(await axeViolations(page), [], condition);
      }
      await page.context().close();
    });

    test(`${name}: no width of a window makes the page scroll sideways: /${path}`, async () => {
      const { page } = await site.open(path);
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(excess, 0, `at ${width} px it is ${excess} px too wide`);
      }
      await page.context().close();
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
}
