import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { browse, browseFolder } from './browse.ts';

const folder = scratchFolder({ after });

/** A name without a place to break, as villages, chemicals and compounds have. */
const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Where lists and tables have names. */
const names = {
  'companies/': '.nm a',
  'tags/listings/': '.pagelinks b a',
  'sources/exchange-2024/': '.statements tbody th a',
  'timeline/': '.flt .kind',
  'data/market-cap/': '.data-about tbody code',
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

test('headings as long as a sentence make the columns of a dataset no wider than some words', async () => {
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  const headings = ['first', 'second', 'third'].map(
    (each) => `Vessels that called at the port in the ${each} quarter`,
  );
  const columns = headings.map((each) => `${each}: {type: number}`);
  writeFiles(content, {
    'site.yaml': 'title: Site\ndescription: A site.\nurl: https://example.org\n',
    'data/calls.yaml': `title: Calls\ncolumns: {port: {type: text}, ${columns.join(', ')}}\n`,
    'data/calls.csv': `port,${headings.join(',')}\nNorth,12,11,13\nSouth,9,8,9\n`,
  });
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
  const site = await browseFolder(out, '/');
  try {
    const { page } = await site.open('data/calls/', { viewport: { width: 390, height: 800 } });
    const cell = await page.locator('.data-rows thead th').nth(1).boundingBox();
    assert.ok(cell && cell.width < 250 && cell.height > 36, `${cell?.width} × ${cell?.height}`);
  } finally {
    await site.close();
  }
});

test('a speaker of many names does not widen the page of a source on a phone', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('sources/gazette-2022/', {
      viewport: { width: 390, height: 800 },
    });
    const speaker = page.locator('.qs figcaption .kind').first();
    await speaker.evaluate((link) => (link.textContent = 'Anna Maria '.repeat(12)));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  } finally {
    await site.close();
  }
});

test('on a phone, a column of Chinese names is some letters wide, and the table scrolls', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('articles/parcelo-nine-days/', {
      viewport: { width: 390, height: 800 },
    });
    const lines = await page.evaluate(() => {
      document.documentElement.lang = 'zh-Hant';
      const box = document.createElement('div');
      box.className = 'scroll';
      const cells = (name: string): string => `<${name}>台灣電力公司</${name}>`.repeat(8);
      const rows = `<thead><tr>${cells('th')}</tr></thead><tbody><tr>${cells('td')}</tr></tbody>`;
      box.innerHTML = `<table>${rows}</table>`;
      document.querySelector('.prose')?.append(box);
      return ['th', 'td'].map((name) => {
        const range = document.createRange();
        range.selectNodeContents(box.querySelector(name) ?? box);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
    });
    // None where the machine has no font at all.
    assert.ok(Math.max(...lines) <= 1, lines.join());
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
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

test('on a phone, a site named by one long word has its name whole, beside the search', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('companies/', { viewport: { width: 390, height: 800 } });
    const name = page.locator('.plate .name');
    await name.evaluate((link, text) => (link.textContent = text), word);
    const {
      right = 0,
      top = 0,
      bottom = 0,
    } = await name.evaluate((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      return words.getBoundingClientRect();
    });
    const find = await page.locator('.find').boundingBox();
    assert.ok(find && right <= find.x, `${right}`);
    assert.ok(find.y < bottom && find.y + find.height > top);
  } finally {
    await site.close();
  }
});

test('on a phone, a long name above a key figure breaks before it', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('', { viewport: { width: 360, height: 800 } });
    const figure = page.locator('.figs > div:has(.v)').first();
    const name = figure.locator('dt a');
    await name.evaluate(
      (link) => (link.textContent = 'International Longshore and Warehouse Union'),
    );
    const value = await figure.locator('.v .val').boundingBox();
    const right = await name.evaluate((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      return words.getBoundingClientRect().right;
    });
    assert.ok(value && right <= value.x, `${right}`);
  } finally {
    await site.close();
  }
});

test('a picture that starts a paragraph is no wider than its text on a phone', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('articles/parcelo-nine-days/', {
      viewport: { width: 390, height: 800 },
    });
    const picture = page.locator('.imgs img');
    await page
      .locator('.prose > p')
      .first()
      .evaluate((paragraph) => {
        const image = '<img src="/favicon.svg" alt="" width="900" height="300">';
        paragraph.insertAdjacentHTML('afterend', `<p class="imgs">${image}</p>`);
      });
    const text = await page.locator('.prose').first().boundingBox();
    assert.equal((await picture.boundingBox())?.x, text?.x);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  } finally {
    await site.close();
  }
});
