import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SiteName } from '../../sites.ts';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { pageOfEachType } from './page-of-each-type.ts';

const pages: Partial<Record<SiteName, readonly string[]>> = {
  harbour: pageOfEachType,
  wind: ['wind-farms/', 'wind-farms/high-bank/', 'articles/a-floating-farm/'],
  waha: ['', 'companies/', 'companies/sharikat-al-naba/', 'data/istihlak/'],
};

/** What a reader has set in the browser, twice the usual. */
const fontSizes = { standard: 32, fixed: 26 };

for (const [name, paths] of Object.entries(pages) as [SiteName, readonly string[]][]) {
  let site: Browsing;
  let window: OpenPage;
  before(async () => {
    site = await browse(name);
    window = await site.open('', { reducedMotion: 'reduce' });
    const session = await window.page.context().newCDPSession(window.page);
    await session.send('Page.setFontSizes', { fontSizes });
  });
  after(() => site.close());

  for (const path of paths) {
    test(`${name}: with text twice as large, no window scrolls sideways and no line lies on another: /${path}`, async () => {
      const { page, turnTo } = window;
      await page.setViewportSize({ width: 1300, height: 800 });
      await turnTo(path);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      assert.equal(size, '32px');
      assert.deepEqual(await page.evaluate(crampedLines), []);
      for (const width of [1300, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(excess, 0, `at ${width} px`);
      }
    });
  }
}

test('lists have room for their columns at every width', async () => {
  for (const name of ['wind', 'waha', 'harbour'] as const) {
    const site = await browse(name);
    try {
      const { page } = await site.open(name === 'wind' ? 'wind-farms/' : 'companies/');
      for (const width of [320, 561, 620, 641, 700, 741, 861, 921, 1181]) {
        await page.setViewportSize({ width, height: 800 });
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(shown, width, name);
      }
    } finally {
      await site.close();
    }
  }
});

/** Texts whose lines are too low for their letters. */
function crampedLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body :not(svg, svg *, script, sup, .c)')]
    .filter((each) => [...each.childNodes].some(({ nodeType }) => nodeType === 3))
    .filter((each) => {
      const { fontSize, lineHeight } = getComputedStyle(each);
      return parseFloat(lineHeight) < parseFloat(fontSize) * 0.9;
    })
    .map((each) => `${each.localName}.${each.className}`);
}
