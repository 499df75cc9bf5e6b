import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

let waha: Browsing;
before(async () => {
  waha = await browse('waha');
});
after(() => waha.close());

test('below an article, the date of a source is in one line at every width', async () => {
  const { page } = await waha.open('articles/khazzan-al-shamal/');
  for (let width = 320; width < 440; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const dates = await linesOf(page, '.refs');
    assert.ok(dates.length > 3);
    assert.deepEqual(inTwoLines(dates), [], `${width} px`);
  }
});

test('in an English reference on an Arabic page, the Arabic date is in its own order', async () => {
  const { page } = await waha.open('articles/khazzan-al-shamal/');
  const [day, year] = await page.locator('#ref-meters-2023').evaluate((reference) => {
    const texts = document.createTreeWalker(reference, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue?.includes('2 مايو 2023'));
    const { currentNode } = texts;
    const at = currentNode.nodeValue?.indexOf('2 مايو 2023') ?? 0;
    return [0, 7].map((place) => {
      const range = document.createRange();
      range.setStart(currentNode, at + place);
      range.setEnd(currentNode, at + place + 1);
      return range.getBoundingClientRect().left;
    });
  });
  assert.ok(day && year && day > year, `${day} ${year}`);
});

/** The dates in the texts of elements, and the lines that each of them takes. */
function linesOf(page: Page, selector: string): Promise<{ date: string; lines: number }[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const found = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode } = texts;
        for (const match of currentNode.nodeValue?.matchAll(/\d{4}年.*日|\d+ [^\d،]+ \d{4}/g) ??
          []) {
          const range = document.createRange();
          range.setStart(currentNode, match.index);
          range.setEnd(currentNode, match.index + match[0].length);
          const bottoms = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
          found.push({ date: match[0], lines: new Set(bottoms).size });
        }
      }
      return found;
    }),
  );
}

function inTwoLines(dates: readonly { date: string; lines: number }[]): string[] {
  return dates.filter(({ lines }) => lines > 1).map(({ date }) => date);
}
