import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from '../browser/browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('flagship');
});
after(() => site.close());

test('the keyboard is in the text of an entity within twelve presses, and goes on to its sources last', async () => {
  const { page } = await site.open('companies/tencent/');
  const isInText = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('.prose') !== null);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  let presses = 1;
  do {
    await page.keyboard.press('Tab');
    presses += 1;
  } while (presses < 12 && !(await isInText()));
  assert.ok(await isInText(), `not in the text after ${presses} presses`);

  const heads = await page.locator('.eg').evaluate((entity) => {
    const parts = ['h1', '.facts', '.prose', '.fig', '#relations', '#timeline', '#mentions'];
    const found = [...parts, '#references'].map((part) => entity.querySelector(part));
    return found.every(
      (part, index) =>
        index === 0 ||
        (part &&
          found[index - 1]?.compareDocumentPosition(part) === part.DOCUMENT_POSITION_FOLLOWING),
    );
  });
  assert.ok(heads, 'the parts are in reading order');
});

test('in print, the text of an entity begins on the first page, and eight mentions are printed at most', async () => {
  // What the margins of `@page` leave of A4, in CSS pixels.
  const viewport = { width: 642, height: 986 };
  const { page } = await site.open('companies/tencent/', { viewport });
  await page.emulateMedia({ media: 'print' });
  const first = await page.locator('.prose p').first().boundingBox();
  assert.ok(first && first.y + first.height < viewport.height, JSON.stringify(first));
  assert.equal(await page.locator('.men p:visible').count(), 8);
});
