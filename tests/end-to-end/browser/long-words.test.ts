import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browse } from './browse.ts';

/** A name without a place to break, as villages, chemicals and compounds have. */
const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Where lists and tables have names. */
const names = {
  'companies/': '.nm a',
  'tags/listings/': '.pagelinks b a',
  'sources/exchange-2024/': '.statements tbody th a',
};

test('a word wider than its column breaks in lists and tables, leaves room for lines beside it, and no page scrolls sideways', async () => {
  const site = await browse('harbour');
  try {
    const { page, turnTo } = await site.open('', { viewport: { width: 390, height: 800 } });
    for (const [path, selector] of Object.entries(names)) {
      await turnTo(path);
      const width = await page.evaluate(
        ([of, text]) => {
          const name = document.querySelector(of);
          if (name) name.textContent = text;
          return name && document.documentElement.scrollWidth;
        },
        [selector, word] as const,
      );
      assert.equal(width, 390, path);
      const sparks = await page.locator('.sp svg').all();
      for (const spark of sparks) assert.ok(((await spark.boundingBox())?.width ?? 0) > 60, path);
      await page.setViewportSize({ width: 900, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 900, path);
      await page.setViewportSize({ width: 390, height: 800 });
    }
  } finally {
    await site.close();
  }
});

test('on a phone, how sure the figures of a list are does not widen the page', async () => {
  const wind = await browse('wind');
  try {
    const { page } = await wind.open('wind-farms/', { viewport: { width: 360, height: 800 } });
    assert.equal(await page.locator('.ct .v .as').count(), 3);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  } finally {
    await wind.close();
  }
});
