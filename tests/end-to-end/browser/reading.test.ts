import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-program.ts';
import { browse, browserFlags, type Browsing } from './browse.ts';
import { changePages } from './change-pages.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('links lead from the home page to the lead article, to an entity, and to what it owns', async () => {
  const { page, complaints } = await site.open('');
  await page
    .getByRole('link', { name: /nine days/ })
    .first()
    .click();
  await page.waitForURL('**/articles/parcelo-nine-days/');
  await page.locator('.prose a.ent', { hasText: 'Corvane' }).first().click();
  await page.waitForURL('**/companies/corvane/');
  await page.getByRole('main').getByRole('link', { name: 'Parcelo', exact: true }).first().click();
  await page.waitForURL('**/products/parcelo/');
  assert.equal(
    await page
      .getByRole('heading', { level: 1 })
      .innerText()
      .then((text) => /Parcelo/.test(text)),
    true,
  );
  assert.deepEqual(complaints, []);
});

for (const [path, marks] of [
  [
    'articles/parcelo-nine-days/',
    ['main h1', '.prose figure.fig svg', '#references', '.prose figure.quote'],
  ],
  ['companies/corvane/', ['main h1', 'figure.fig svg', 'dl dt', 'mark']],
  ['charts/market-value/', ['main h1', 'figure.fig svg', 'figure.fig table td']],
] as const) {
  test(`without JavaScript /${path} is complete`, async () => {
    const { page, complaints } = await site.open(path, { javaScriptEnabled: false });
    for (const mark of marks) assert.ok((await page.locator(mark).count()) > 0, mark);
    const drawn = await page.locator('figure.fig svg[role=img]:visible').count();
    assert.ok(drawn > 0, 'a drawing is visible');
    const closed = page.locator('figure.fig details:not([open]) > summary').first();
    if ((await closed.count()) > 0) await closed.click();
    assert.ok((await page.locator('table td:visible').count()) > 0, 'the table can be read');
    assert.deepEqual(complaints, []);
  });
}

test('the picture of an article stands under its title with its credit, and is what is shared', async () => {
  const { page, complaints } = await site.open('articles/lantern-two-days/');
  const picture = page.locator('header figure.picture img');
  assert.ok(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0));
  const [title, shown] = [await page.locator('h1').boundingBox(), await picture.boundingBox()];
  assert.ok(title && shown && shown.y >= title.y + title.height);
  const words = await page.locator('header figure.picture figcaption').innerText();
  assert.match(
    words,
    /evening of 30 June\.\s+The harbour desk · Licence: CC0-1\.0 · Source: Lantern/,
  );
  const shared = page.locator('meta[property="og:image"]');
  assert.match((await shared.getAttribute('content')) ?? '', /\/assets\/cranes\.jpg$/);
  assert.deepEqual(complaints, []);
});

for (const [width, scale, expected] of [
  [390, 1, '720.avif'],
  [390, 2, '720.avif'],
  [390, 3, '1440.avif'],
  [1440, 1, '1440.avif'],
  [1440, 2, '1440.avif'],
] as const) {
  test(`a window of ${width} px with ${scale} pixels to a point loads ${expected} of a picture`, async () => {
    const { page, complaints } = await site.open('articles/lantern-two-days/', {
      viewport: { width, height: 800 },
      deviceScaleFactor: scale,
    });
    const loaded = await page.evaluate(
      () => document.querySelector<HTMLImageElement>('header picture img')?.currentSrc,
    );
    assert.ok(loaded?.endsWith(`/assets/_sizes/cranes.jpg/${expected}`), loaded);
    assert.deepEqual(complaints, []);
  });
}

test('a picture of a chosen width has that width, or that of a narrow window', async () => {
  for (const [width, shown] of [
    [1440, 400],
    [320, 284],
  ] as const) {
    const { page } = await site.open('about/', { viewport: { width, height: 800 } });
    // A browser that has a larger file already, as of the picture above the article, may show it instead.
    await changePages(page, '**/lantern-two-days/', (html) =>
      html.replace(/<figure class="picture">.*?<\/figure>/s, ''),
    );
    await page.goto(`${site.address}articles/lantern-two-days/`);
    assert.equal(await page.locator('header picture').count(), 0);
    const picture = page.locator('.prose figure.img img');
    await picture.scrollIntoViewIfNeeded();
    const [box, source] = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.getBoundingClientRect(), image.currentSrc] as const;
    });
    assert.deepEqual([box.width, box.height], [shown, (shown * 9) / 16]);
    assert.match(source, /720\.avif$/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
});

test('two pictures of a gallery share its width', async () => {
  const { page } = await site.open('articles/lantern-two-days/', {
    viewport: { width: 1440, height: 900 },
  });
  const [whole, last] = await page.locator('.gallery').evaluate((gallery) => {
    const [first, second, ...more] = gallery.querySelectorAll(':scope > figure');
    for (const figure of more) figure.remove();
    first?.after(second ?? first.cloneNode(true));
    const end = gallery.querySelector(':scope > figure:nth-of-type(2)');
    return [gallery, end].map((each) => each?.getBoundingClientRect().right);
  });
  assert.equal(last, whole);
});

test('on a phone, the facts of a source are as wide as their page', async () => {
  const { page } = await site.open('sources/gazette-2022/', {
    viewport: { width: 320, height: 800 },
  });
  const widths = await page.locator('.statements').evaluate((table) => {
    const [name, field] = table.querySelectorAll('tbody :is(th, td)');
    name?.replaceChildren('Agroexportadora Chavín S.A.C.');
    field?.replaceChildren('Wasserversorgung');
    return [document.documentElement.scrollWidth, table.scrollWidth - table.clientWidth];
  });
  assert.deepEqual(widths, [320, 0]);
});

test('a picture in a sentence stays in its line', async () => {
  const { page } = await site.open('articles/lantern-two-days/');
  const image = page.locator('.prose p > picture > img');
  const [box, words, rest] = await image.evaluate((node) =>
    [node, node.parentNode?.previousSibling, node.parentNode?.nextSibling].map((each) => {
      const range = document.createRange();
      if (each) range.selectNode(each);
      const boxes = [...range.getClientRects()];
      return { top: boxes[0]?.top ?? 0, bottom: boxes.at(-1)?.bottom ?? 0, count: boxes.length };
    }),
  );
  assert.ok(box && words && rest && words.count > 0 && rest.count > 0);
  assert.ok(box.top < words.bottom && words.bottom - box.bottom < 40, 'on the line before it');
  assert.ok(rest.top < box.bottom, 'on the line after it');
});

test('the dark theme stays from page to page', async () => {
  const { page } = await site.open('', { colorScheme: 'light' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator('[data-theme-toggle]').click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.getByRole('link', { name: 'Companies' }).first().click();
  await page.waitForURL('**/companies/');
  assert.equal(await paper(), dark);
});

test('a missing page answers 404 with links back', async () => {
  const { page } = await site.open('no/such/page/');
  assert.ok((await page.getByRole('main').getByRole('link').count()) > 2);
});

test('side columns begin where their page does, and rules of a page end alike', async () => {
  const { page, turnTo } = await site.open('charts/market-value/', {
    viewport: { width: 1440, height: 900 },
  });
  const edge = (selector: string, side: 'top' | 'left' | 'right'): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => Math.round(element.getBoundingClientRect()[name]), side);
  assert.equal(await edge('.chart-rail > section', 'top'), await edge('.chart-page', 'top'));
  assert.equal(await edge('.chart-about .sec', 'right'), await edge('.chart-main .fig', 'right'));
  await turnTo('people/ines-varga/');
  assert.equal(await page.locator('.eg.high > .rail').count(), 1, 'an entity with one fact');
  assert.equal(await edge('.rail', 'top'), await edge('.eg', 'top'));
  assert.equal(await edge('.facts', 'left'), await edge('.eg', 'left'));
  await turnTo('search/');
  assert.equal(await edge('[data-search-start]', 'left'), await edge('.sq', 'left'));
});

test('the mark of a source stays in the line of the character before it', async () => {
  const { page } = await site.open('articles/parcelo-nine-days/');
  const apart = await page
    .locator('.prose p:has(a.c)')
    .first()
    .evaluate((paragraph) => {
      const { parentElement: prose } = paragraph;
      const mark = paragraph.querySelector('a.c');
      const bottomOf = (text: Text): number => {
        const range = new Range();
        range.setStart(text, text.length - 1);
        range.setEnd(text, text.length);
        return range.getBoundingClientRect().bottom;
      };
      return Array.from({ length: 10 }, (_, step) => {
        const [line, text] = [
          document.createElement('p'),
          new Text('对平台公司处以罚款'.repeat(3)),
        ];
        line.style.width = `${180 + 3 * step}px`;
        line.append(text, mark?.cloneNode(true) ?? '', '，并责令整改');
        prose?.append(line);
        const top = line.querySelector('a.c')?.getBoundingClientRect().top ?? Infinity;
        return top > bottomOf(text);
      });
    });
  assert.deepEqual(
    apart.filter((isApart) => isApart),
    [],
  );
});

test('the arrow to a passage that cites a source stays beside its last word', async () => {
  const { page } = await site.open('sources/statute-2021/');
  const ends = await page
    .locator('.said > a.at')
    .evaluateAll((links) => links.map((link) => link.previousSibling?.textContent?.at(-1)));
  assert.ok(ends.length > 0);
  assert.deepEqual([...new Set(ends)], ['\u00a0']);
});

test('small text is spaced as large text is, also where the system fits letters to pixels', async () => {
  const args = browserFlags.filter((flag) => !flag.includes('hinting'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  const page = await browser.newPage();
  await page.goto(site.address);
  const [small = 0, large = 0] = await page.evaluate(async () => {
    await document.fonts.ready;
    return [12, 120].map((size) => {
      const line = document.createElement('span');
      line.textContent = 'Tencent Holdings is fined in July';
      line.style.cssText = `position: absolute; white-space: nowrap; font: ${size}px var(--sans)`;
      document.body.append(line);
      return line.getBoundingClientRect().width / size;
    });
  });
  await browser.close();
  assert.ok(large > 10, String(large));
  assert.ok(Math.abs(small / large - 1) < 0.005, `${small} em instead of ${large} em`);
});

test('on a phone, the contents of a free page stand above it, those of an article do not', async (t) => {
  const flagship = await browse('flagship');
  t.after(() => flagship.close());
  const phone = { viewport: { width: 390, height: 800 } };
  const { page } = await flagship.open('methodology/', phone);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Market values' }).click();
  await page.waitForURL('**/methodology/#market-values');
  const { page: article } = await flagship.open('articles/who-may-act/', phone);
  assert.equal(await article.locator('.toc:visible').count(), 0);
});
