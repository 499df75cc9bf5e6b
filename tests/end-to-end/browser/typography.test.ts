import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

test('on a tablet, no line of the stories on the home page is longer than 76 characters', async () => {
  const { page } = await site.open('', { viewport: { width: 820, height: 1180 } });
  const longest = await page.evaluate(() => {
    const lengths = new Map<number, number>();
    const letter = document.createRange();
    for (const paragraph of document.querySelectorAll('.stories p')) {
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
        for (let at = 0; at < text.length; at += 1) {
          letter.setStart(text, at);
          letter.setEnd(text, at + 1);
          const line = Math.round(letter.getBoundingClientRect().bottom);
          lengths.set(line, (lengths.get(line) ?? 0) + 1);
        }
      }
    }
    return Math.max(...lengths.values());
  });
  assert.ok(longest > 45 && longest <= 76, `${longest}`);
});

test('in windows of any width, an article is as wide as its page and its text as the measure', async () => {
  const { page } = await site.open('articles/parcelo-nine-days/');
  for (const width of [1280, 1340, 1341, 1366, 1440, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const { beyond, text } = await page.evaluate(() => {
      const endOf = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
      return {
        beyond: endOf('.plate .row') - endOf('.head.art .meta'),
        text: document.querySelector('.art > .prose')?.getBoundingClientRect().width ?? 0,
      };
    });
    assert.ok(Math.abs(beyond) <= 1, `${width}: the rule under the title ends ${beyond} px early`);
    assert.ok(Math.abs(text - 608) <= 1.5, `${width}: the text is ${text} px wide`);
  }
});

test('marks of sources and notes are at least 10 px high, also in small text', async () => {
  const { page } = await site.open('articles/parcelo-nine-days/', phone);
  const sizes = await page
    .locator('main .c')
    .evaluateAll((marks) => marks.map((mark) => parseFloat(getComputedStyle(mark).fontSize)));
  assert.ok(sizes.length > 5);
  assert.ok(Math.min(...sizes) >= 10, `${Math.min(...sizes)}`);
});

for (const [path, selector] of [
  ['tags/registers/', '.pagelinks b'],
  ['corrections/', '.corrs b'],
] as const) {
  test(`the last line of a title is no word alone where the line before it has several: /${path}`, async () => {
    const { page } = await site.open(path, { ...phone, viewport: { width: 320, height: 800 } });
    const lines = await page.evaluate((of) => {
      const title = document.querySelector(of);
      const link = title?.querySelector('a');
      if (!title || !link) return [];
      link.textContent = 'One hundred reported deals of five cost Corvane';
      const words = document.createRange();
      words.selectNodeContents(link);
      return [...words.getClientRects()].map(({ width }) => Math.round(width));
    }, selector);
    assert.ok(lines.length >= 2, `${lines.length}`);
    assert.ok((lines.at(-1) ?? 0) > (lines[0] ?? 0) / 2, lines.join());
  });
}

test('dates in the list of a tag are as small as the other dates of lists', async () => {
  const { page } = await site.open('tags/registers/');
  const size = await page
    .locator('.pagelinks .meta')
    .first()
    .evaluate((date) => getComputedStyle(date).fontSize);
  assert.equal(size, '13px');
});

test('who touches the screen closes the search by a word large enough for a finger, not by the name of a key', async () => {
  const { page } = await site.open('articles/', phone);
  await page.locator('.find').tap();
  const close = page.locator('.dlg form[method="dialog"] button');
  await close.locator('kbd').waitFor({ state: 'hidden' });
  assert.equal((await close.innerText()).trim(), 'Close');
  const box = await close.boundingBox();
  assert.ok(box && box.width >= 44 && box.height >= 44, JSON.stringify(box));
  await close.tap();
  await page.locator('.dlg').waitFor({ state: 'hidden' });
});

test('who has a mouse sees the key that closes the search', async () => {
  const { page } = await site.open('articles/');
  await page.locator('.find').click();
  assert.equal(await page.locator('.dlg kbd', { hasText: 'esc' }).isVisible(), true);
});
