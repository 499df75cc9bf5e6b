import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

for (const path of ['', 'articles/']) {
  test(`the words of the header stand on one line: /${path}`, async () => {
    const { page } = await site.open(path, { viewport: { width: 1440, height: 900 } });
    const bottomOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element.firstChild ?? element);
          return words.getBoundingClientRect().bottom;
        });
    const [link, search] = [await bottomOf('.plate nav li a'), await bottomOf('.find span')];
    assert.ok(Math.abs(link - search) < 1, `${link} and ${search}`);
  });
}

test('on a phone, the search of the header is large enough for a finger', async () => {
  const { page } = await site.open('articles/', { viewport: { width: 390, height: 800 } });
  const box = await page.locator('.find').boundingBox();
  assert.deepEqual([box?.width, box?.height], [44, 44]);
});

for (const [path, start] of [
  ['articles/parcelo-nine-days/', '#text'],
  ['companies/corvane/', '#text'],
  ['companies/', '#main'],
] as const) {
  test(`three keys lead past the header and what stands before the text: /${path}`, async () => {
    const { page } = await site.open(path);
    for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    assert.ok(
      await page.evaluate((id) => document.activeElement?.parentElement?.closest(id), start),
      await page.evaluate(() => document.activeElement?.outerHTML),
    );
  });
}

test('the header leads to each page once', async () => {
  const { page } = await site.open('companies/corvane/');
  const addresses = await page
    .locator('.plate a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(addresses, [...new Set(addresses)]);
});
