import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteName } from '../../sites.ts';
import { browse } from './browse.ts';

/** The width and height of each element of a page in a window as wide. */
async function sizesOf(
  name: SiteName,
  path: string,
  width: number,
  selector: string,
): Promise<{ width: number; height: number }[]> {
  const site = await browse(name);
  try {
    const { page } = await site.open(path);
    await page.setViewportSize({ width, height: 800 });
    const sizes = await page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)]
          .map((each) => each.getBoundingClientRect())
          .map((box) => ({ width: box.width, height: box.height })),
      selector,
    );
    assert.ok(sizes.length > 0, `${selector} on /${path}`);
    return sizes;
  } finally {
    await site.close();
  }
}

test('in a wide window, names in a list have the room of two words', async () => {
  for (const { width } of await sizesOf('harbour', 'companies/', 1440, '.ct .nm'))
    assert.ok(width >= 168, `${width} px`);
});

test('a list of many columns is as wide as its heading in a window that has just room for its sentences', async () => {
  for (const width of [1182, 1279]) {
    const [heading] = await sizesOf('harbour', 'companies/', width, '.lh');
    const [list] = await sizesOf('harbour', 'companies/', width, '.ct:has(.one)');
    assert.equal(list?.width, heading?.width, `${width} px`);
  }
});

test('lines below the titles of a list are not longer than the measure of text', async () => {
  for (const { width } of await sizesOf('harbour', 'tags/listings/', 1440, '.pagelinks p'))
    assert.ok(width <= 608, `${width} px`);
});

test('on a phone, a flat drawing in the list of charts has no empty box around it', async () => {
  const drawings = await sizesOf('charts', 'charts/', 390, '.thumb svg');
  for (const { width, height } of drawings) assert.ok(height <= width * 0.751, 'three to four');
  assert.ok(
    drawings.some(({ width, height }) => height < width * 0.6),
    'the heat map is as flat as it is drawn',
  );
});

test('in a long list, articles that are not in view are laid out when they are, and on paper all', async () => {
  const site = await browse('harbour');
  try {
    const { page } = await site.open('articles/');
    const layout = (): Promise<string> =>
      page.$eval('.latest.full li', (each) => getComputedStyle(each).contentVisibility);
    assert.equal(await layout(), 'visible');
    await page.$eval('.latest.full', (list) => list.classList.add('long'));
    assert.equal(await layout(), 'auto');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await layout(), 'visible');
  } finally {
    await site.close();
  }
});
