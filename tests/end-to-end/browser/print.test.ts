import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page, ViewportSize } from 'playwright-core';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { printedScale } from './printed-scale.ts';

let site: Browsing;
let window: OpenPage;
before(async () => {
  site = await browse('harbour');
  window = await site.open('');
});
after(() => site.close());

/** Paper of A4 within its margins. */
const paper = { width: 642, height: 980 };

const screen = { width: 1280, height: 720 };

/** Opens a page, which is not yet printed, in a window of some size. */
async function open(path: string, size: ViewportSize): Promise<Page> {
  const { page, turnTo } = window;
  await page.emulateMedia({ media: null });
  await page.setViewportSize(size);
  await turnTo(path);
  return page;
}

for (const columns of [6, 9, 12, 16]) {
  test(`on paper, a table with ${columns} columns of numbers is there as a whole`, async () => {
    const page = await open('articles/parcelo-nine-days/', paper);
    await page.emulateMedia({ media: 'print' });
    const [end, edge] = await page.evaluate((count) => {
      const row = (cell: string): string => `<tr>${cell.repeat(count)}</tr>`;
      const table = `<table><thead>${row('<th>Port of call</th>')}</thead><tbody>${row('<td>126704</td>')}</tbody></table>`;
      document
        .querySelector('.prose')
        ?.insertAdjacentHTML('beforeend', `<div class="scroll">${table}</div>`);
      const cells = [...document.querySelectorAll('.prose .scroll:last-child th')];
      return [cells.at(-1)?.getBoundingClientRect().right, innerWidth];
    }, columns);
    assert.ok(end !== undefined && end <= edge, `${end} of ${edge}`);
  });
}

/** The drawings that a page shows, by the classes that name their widths. */
const drawingsOn = (page: Page): Promise<string[]> =>
  page.$$eval('figure.fig .d, .strip > div', (drawings) =>
    drawings.filter((drawing) => drawing.checkVisibility()).map(({ className }) => className),
  );

// Firefox lays out what the width of a container selects, but leaves it empty on paper.
for (const width of [390, 1440]) {
  test(`on paper, drawings do not depend on the width of what they stand in, such as ${width}`, async () => {
    for (const path of ['charts/market-value/', '']) {
      const page = await open(path, { ...paper, width });
      assert.ok((await drawingsOn(page)).some((each) => /\b[sl]$/.test(each)));
      await page.emulateMedia({ media: 'print' });
      const shown = await drawingsOn(page);
      assert.ok(shown.length > 0, path);
      assert.deepEqual(
        shown.filter((each) => !/\bm\b/.test(each)),
        [],
        path,
      );
    }
  });
}

for (const width of [390, 640, 1440]) {
  test(`the list of charts shows all of them in a window of ${width}, and on paper`, async () => {
    const page = await open('charts/', { ...paper, width });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const widths = await page.$$eval('.thumb svg', (drawings) =>
        drawings.map((drawing) => drawing.getBoundingClientRect().width),
      );
      assert.ok(widths.length > 0);
      assert.ok(Math.min(...widths) > 100, `${media}: ${widths.join(' ')}`);
    }
  });
}

// Firefox ignores `break-after: avoid`, but keeps whole what is to be whole.
test('on paper, headings hold the room of the first lines below them, and what follows stays where it was', async () => {
  for (const path of [
    ...['articles/parcelo-nine-days/', 'companies/corvane/', 'timeline/', ''],
    'search/?q=corvane',
  ]) {
    const page = await open(path, paper);
    if (path.startsWith('search')) await page.locator('main .found').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const rooms = await page.$$eval('main :is(h2, h3):not(.sr)', (headings) =>
      headings
        .filter((heading) => heading.checkVisibility())
        .map((heading) => {
          const section = heading.closest('.sec');
          const own = getComputedStyle(heading, '::after');
          return {
            inside: getComputedStyle(section ?? heading).breakInside,
            room: parseFloat(section ? getComputedStyle(section).paddingBottom : own.height),
            below: (section ?? heading).nextElementSibling?.getBoundingClientRect().top,
            end: [...heading.childNodes].reduce((end, node) => {
              const range = document.createRange();
              range.selectNode(node);
              return Math.max(end, range.getBoundingClientRect().bottom);
            }, 0),
          };
        }),
    );
    assert.ok(rooms.length > 0, path);
    for (const { inside, room, below, end } of rooms) {
      assert.equal(inside, 'avoid', path);
      assert.ok(room >= 100, `${path}: ${room}`);
      const gap = below === undefined ? 0 : below - end;
      assert.ok(gap > -1 && gap < 48, `${path}: ${below} below ${end}`);
    }
  }
});

// Firefox breaks before a cell longer than the page, prints over what it has cut, and loses the marks of names there.
test('on paper, nothing longer than an entry stands in the cells of a grid', async () => {
  for (const path of ['articles/', 'timeline/', 'quotes/', 'charts/market-value/', '']) {
    const page = await open(path, paper);
    const grids = (): Promise<string[]> =>
      page.$$eval('.year, .mo, .spk, .chart-page, .front, .charts, .three', (parts) =>
        parts
          .filter((part) => getComputedStyle(part).display === 'grid')
          .map(({ className }) => className),
      );
    assert.notDeepEqual(await grids(), [], path);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await grids(), [], path);
    const entries = await page.$$eval('.latest li, .e, .spk figure', (each) =>
      each.map((entry) => getComputedStyle(entry).breakInside),
    );
    assert.deepEqual(
      entries.filter((inside) => inside !== 'avoid'),
      [],
      path,
    );
  }
});

test('on paper, no picture is cut', async () => {
  const page = await open('articles/lantern-two-days/', paper);
  await page.emulateMedia({ media: 'print' });
  const pictures = await page.$$eval('main figure:has(img)', (figures) =>
    figures.map((figure) => getComputedStyle(figure).breakInside),
  );
  assert.ok(pictures.length > 2);
  assert.deepEqual([...new Set(pictures)], ['avoid']);
});

// Chromium prints a page smaller if anything, even what nobody sees, stands beyond the edge of the paper.
test('on A4 and Letter, pages with values and wide tables have letters of full size', async () => {
  for (const path of [
    ...['', 'articles/parcelo-nine-days/', 'companies/', 'companies/corvane/'],
    ...['data/market-cap/', 'charts/market-value/', 'network/', 'timeline/'],
  ]) {
    const page = await open(path, screen);
    for (const format of ['A4', 'Letter'])
      assert.equal(printedScale(await page.pdf({ format })), 1, `${path} on ${format}`);
  }
});

for (const [path, rows] of [
  ['data/market-cap/', '.data-rows tr'],
  ['charts/market-value/', '.tbl tr'],
] as const)
  test(`on paper, a table of three more columns of words does not make ${path} smaller`, async () => {
    const page = await open(path, screen);
    const count = await page.$$eval(rows, (each) => {
      for (const row of each) {
        const [cell, words] =
          row.parentElement?.tagName === 'THEAD'
            ? ['th', 'Firms with fewer than three shops']
            : ['td', 'Of its sales at home in the year before'];
        row.insertAdjacentHTML('beforeend', `<${cell} class="wide">${words}</${cell}>`.repeat(3));
      }
      return each.length;
    });
    assert.ok(count > 2);
    assert.equal(printedScale(await page.pdf({ format: 'A4' })), 1);
  });

test('on paper, key figures stand on one page', async () => {
  const page = await open('', screen);
  await page.emulateMedia({ media: 'print' });
  const figures = await page.$$eval('.figs', (each) =>
    each.map((row) => getComputedStyle(row).breakInside),
  );
  assert.ok(figures.length > 0);
  assert.deepEqual([...new Set(figures)], ['avoid']);
});

/** The number of pages of a document that Chromium printed. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test('on paper, text fills the page for whose rest a figure is too high', async () => {
  const page = await open('articles/parcelo-nine-days/', screen);
  // Two thirds of a page of title and text, a figure of two thirds, and half a page of text.
  await page.evaluate(() => {
    const [prose, figure] = [document.querySelector('.prose'), document.querySelector('.fig')];
    if (!prose || !figure) return;
    const lines = (count: number): string => `<p>${'A line.<br>'.repeat(count)}</p>`;
    prose.innerHTML = lines(18) + figure.outerHTML + lines(13) + '<h2>A heading</h2>' + lines(11);
    document.querySelector('.after-text')?.remove();
  });
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(pagesOf(pdf), 2);
  assert.equal(printedScale(pdf), 1);
});

test('on paper, long tables of few columns stand in parts beside each other', async () => {
  const page = await open('charts/market-value/', paper);
  await page.emulateMedia({ media: 'print' });
  const columns = await page.$eval('.tbl .scroll', (scroll) =>
    [13, 12].map((rows) => {
      const row = '<tr><td>9 October 2020</td><td>796.4</td></tr>';
      scroll.innerHTML = `<table><tbody>${row.repeat(rows)}</tbody></table>`;
      return getComputedStyle(scroll).columnCount;
    }),
  );
  assert.deepEqual(columns, ['3', 'auto']);
});

test('on paper, the relations of a network say once what their columns are', async () => {
  const page = await open('network/', paper);
  const heads = (): Promise<number> =>
    page.$$eval('.rel-group thead', (each) => each.filter((head) => head.checkVisibility()).length);
  assert.ok((await heads()) > 1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await heads(), 1);
});

test('on paper, a search is its question and what it found, without filters and buttons', async () => {
  const page = await open('search/?q=corvane', paper);
  await page.locator('main .found').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('main input[name="q"]').isVisible());
  assert.ok(await page.locator('main .found').first().isVisible());
  const controls = page.locator('main :is(button, summary, [type="checkbox"])');
  assert.ok((await controls.count()) > 0);
  assert.equal(await controls.filter({ visible: true }).count(), 0);
});
