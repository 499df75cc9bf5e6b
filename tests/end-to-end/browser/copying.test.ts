import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

const article = 'articles/parcelo-nine-days/';

test('in copied text, the mark of a source joins no number and no word', async () => {
  const { page } = await site.open(article);
  const { copied, marks } = await page.evaluate(() => {
    const text = document.querySelector('.prose');
    if (text) getSelection()?.selectAllChildren(text);
    return {
      copied: getSelection()?.toString() ?? '',
      marks: [...document.querySelectorAll('.prose p > a.c')].map((mark) => mark.textContent),
    };
  });
  assert.ok(marks.length > 5);
  for (const mark of marks) assert.match(mark, /^\[.+\]$/);
  assert.match(copied, /[\p{L}\d]\[\d+\]/u);
  assert.doesNotMatch(copied, /\d{5}/);
});

test('in copied text, the facts below the title of a lead are apart', async () => {
  const { page } = await site.open('');
  const copied = await page.evaluate(() => {
    const line = document.querySelector('.lead .by');
    if (line) getSelection()?.selectAllChildren(line);
    return getSelection()?.toString() ?? '';
  });
  assert.match(copied, /^\d+ \w+ \d{4} \d+ minutes? \d+ sources?$/);
});

test('in copied text, the status and confidence of a figure are words apart', async (t) => {
  const wind = await browse('wind');
  t.after(() => wind.close());
  const { page } = await wind.open('wind-farms/low-bank/');
  const copied = await page.evaluate(() => {
    const fact = document.querySelector('.facts dd:has(.as + .sr + .as)');
    if (fact) getSelection()?.selectAllChildren(fact);
    return getSelection()?.toString() ?? '';
  });
  assert.match(copied, /\(Estimated, Low confidence\)/);
});

test('the brackets around a mark are not seen', async () => {
  const { page } = await site.open(article);
  const widths = await page
    .locator('.prose a.c > i')
    .evaluateAll((brackets) => brackets.map((bracket) => bracket.getBoundingClientRect().width));
  assert.ok(widths.length > 10);
  assert.deepEqual(new Set(widths), new Set([0]));
});

test('a link to words finds them also before a mark', async () => {
  const { page } = await site.open(article, { viewport: { width: 390, height: 500 } });
  const text = await page.evaluate(() => {
    const found = [...document.querySelectorAll('.prose p > a.c')].map(
      (mark) => /(?:\w+ ){2,4}\w+$/.exec(mark.previousSibling?.textContent ?? '')?.[0],
    );
    return found.findLast((each) => each !== undefined) ?? '';
  });
  assert.notEqual(text, '');
  await page.goto('about:blank');
  await page.goto(`${site.address}${article}#:~:text=${encodeURIComponent(text)}`);
  await page.waitForFunction(() => scrollY > 0);
});

test('copied text has the words of a figure, not scraps of its drawing, and its table when it is open', async () => {
  const { page } = await site.open('charts/market-value/');
  const copy = (): Promise<string> =>
    page.evaluate(() => {
      const figure = document.querySelector('figure.fig');
      if (figure) getSelection()?.selectAllChildren(figure);
      return getSelection()?.toString() ?? '';
    });
  const setTable = (isOpen: boolean): Promise<void> =>
    page.$eval('.fig .tbl', (table, open) => table.toggleAttribute('open', open), isOpen).then();
  const { drawing, dates, cell } = await page.evaluate(() => {
    const text = (selector: string): string[] =>
      [...document.querySelectorAll(`figure.fig ${selector}`)].map((each) => each.textContent);
    return { drawing: text('.d text'), dates: text('.key time'), cell: text('tbody th')[0] ?? '' };
  });
  assert.ok(drawing.length > 5 && dates.length > 1 && cell !== '');
  await setTable(false);
  const lines = (await copy()).split('\n').map((line) => line.trim());
  assert.deepEqual(
    lines.filter((line) => drawing.includes(line)),
    [],
  );
  for (const date of dates)
    assert.ok(
      lines.some((line) => line.startsWith(date)),
      date,
    );
  assert.doesNotMatch(lines.join('\n'), /^(?:CSV|SVG|PNG)$/m);
  await setTable(true);
  assert.ok((await copy()).includes(cell));
});

test('a copied reference ends with its address, and copied tags are apart', async () => {
  const { page } = await site.open(article);
  const { reference, tags } = await page.evaluate(() => {
    const copy = (selector: string): string => {
      const part = document.querySelector(selector);
      if (part) getSelection()?.selectAllChildren(part);
      return getSelection()?.toString().trim() ?? '';
    };
    return { reference: copy('.refs li:has(.back + .back)'), tags: copy('.kicker') };
  });
  assert.match(reference, /\p{L}\.?$/u);
  const words = await page.locator('.kicker a').allTextContents();
  assert.ok(words.length > 1);
  assert.equal(tags, words.join(' '));
});

test('the buttons beside headings copy how to cite a page, and the code of a frame', async () => {
  const { page } = await site.open('charts/market-value/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const paste = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const press = async (heading: string): Promise<string> => {
    const button = page.locator(`.sec:has(#${heading}) .copy`);
    await button.click();
    await page.locator('p[aria-live]:last-child', { hasText: 'Copied' }).waitFor();
    assert.equal(await button.textContent(), 'Copied');
    const copied = await paste();
    await page.locator('.copy', { hasText: 'Copied' }).waitFor({ state: 'detached' });
    return copied;
  };
  const cited = await press('cite');
  assert.match(cited, /^The harbour desk\. “.+” .+ https?:\/\/\S+\/charts\/market-value\/\. .+\.$/);
  assert.doesNotMatch(cited, /\s\s|\n/);
  assert.equal(await press('embed'), await page.locator('textarea').inputValue());
  await page.goto(`${site.address}${article}`);
  assert.match(await press('cite'), /\/articles\/parcelo-nine-days\//);
});

test('without scripts, and on paper, no button beside a heading is shown', async () => {
  const { page } = await site.open(article, { javaScriptEnabled: false });
  assert.equal(await page.locator('.copy').count(), 1);
  assert.ok(await page.locator('.copy').isHidden());
  const { page: printed } = await site.open(article);
  assert.ok(await printed.locator('.copy').isVisible());
  await printed.emulateMedia({ media: 'print' });
  assert.ok(await printed.locator('.copy').isHidden());
});
