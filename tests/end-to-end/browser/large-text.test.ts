import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SiteName } from '../../sites.ts';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { pageOfEachType } from './page-of-each-type.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

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
        const excess = await sidewaysScroll(page);
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

// WCAG 1.4.12. A list of entities is a table, which may need more room.
test('with the spaces that a reader may set between lines, words and letters, no phone scrolls sideways', async () => {
  const site = await browse('harbour');
  try {
    const window = await site.open('', { viewport: { width: 320, height: 800 } });
    for (const path of [
      '',
      'articles/parcelo-nine-days/',
      'companies/corvane/',
      'timeline/',
      'search/?q=corvane',
    ]) {
      await window.turnTo(path);
      const excess = await window.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      assert.equal(excess, 0, path);
    }
  } finally {
    await site.close();
  }
});

test('in large text, the tools of a network take a second line before the window scrolls', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('network/', { viewport: { width: 700, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes });
    for (const width of [600, 640, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(shown, width);
    }
  } finally {
    await site.close();
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
