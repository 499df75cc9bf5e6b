import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

const phone = { viewport: { width: 390, height: 800 } };

for (const [path, selector] of [
  ['timeline/', '.e:visible b'],
  ['sources/', '.work a'],
] as const) {
  test(`on a phone, no title of ${path} ends with a short line`, async () => {
    const { page } = await site.open(path, phone);
    const widths = await page
      .locator(selector)
      .first()
      .evaluate((title) => {
        const words = (title.querySelector('a') ?? title) as HTMLElement;
        words.textContent = 'Platform guidelines against misuse are drafted';
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].map(({ width }) => width);
      });
    const [first = 0, last = 0] = widths;
    assert.equal(widths.length, 2);
    assert.ok(last > first / 2, widths.join());
  });
}

test('what an entity is has lines as long as those of its text', async () => {
  const { page } = await site.open('companies/corvane/', {
    viewport: { width: 1440, height: 900 },
  });
  const line = page.locator('.eh .one');
  await line.evaluate((words) => (words.textContent = 'Harbour logistics group. '.repeat(9)));
  const text = await page.locator('.prose.inline').boundingBox();
  const one = await line.boundingBox();
  assert.ok(text && one && Math.abs(one.width - text.width) <= 1, `${one?.width}`);
});

test('numbers that a reader has spaced out stay in one line', async () => {
  const { page, turnTo } = await site.open('timeline/', phone);
  const linesOf = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((number) => {
        number.textContent = '128';
        if (number instanceof HTMLElement) number.style.letterSpacing = '0.3em';
        const range = document.createRange();
        range.selectNodeContents(number);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
  assert.equal(await linesOf('.e:visible .dd'), 1);
  await turnTo('');
  assert.equal(await linesOf('.inv .n'), 1);
});

test('on a phone, the lists of the footer fill two columns', async () => {
  const { page } = await site.open('', phone);
  const boxes = await page
    .locator('.foot .in > div')
    .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect()));
  const [about, read, check, reuse] = boxes;
  assert.ok(about && read && check && reuse);
  assert.ok(about.width > 300, `${about.width}`);
  assert.deepEqual([read.top, reuse.left], [check.top, check.left]);
  assert.ok(read.right < check.left && reuse.top > check.bottom);
});

test('the mark before a Chinese quotation ends where its text begins, however wide it is drawn', async () => {
  const { page } = await site.open('quotes/', phone);
  const mark = await page
    .locator('.qs blockquote')
    .first()
    .evaluate((quotation) => {
      quotation.setAttribute('lang', 'zh-Hans');
      const { fontSize } = getComputedStyle(quotation);
      const { width, textAlign } = getComputedStyle(quotation, '::before');
      return { width: parseFloat(width) / parseFloat(fontSize), textAlign };
    });
  assert.deepEqual(mark, { width: 0.9, textAlign: 'end' });
});

test('on the narrowest phone, the strip of events has text of 12 px', async () => {
  const { page } = await site.open('', { viewport: { width: 320, height: 700 } });
  const size = await page.locator('.strip .s').evaluate((drawing) => {
    const scale = drawing.getBoundingClientRect().width / 324;
    return parseFloat(getComputedStyle(drawing).fontSize) * scale;
  });
  assert.ok(size >= 12, `${size}`);
});
