import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { browse, type Browsing, type OpenPage } from './browse.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const article = 'articles/khazzan-al-shamal/';
const pages = ['', article, 'companies/sharikat-al-naba/', 'charts/tartib/', 'timeline/'];

let site: Browsing;
let window: OpenPage;
before(async () => {
  site = await browse('waha');
  window = await site.open('', { viewport: { width: 1440, height: 900 } });
});
after(() => site.close());

/** Opens a page in a wide window, for tests that only look. */
async function look(path: string): Promise<Page> {
  await window.turnTo(path);
  return window.page;
}

test('in Arabic, no page scrolls sideways, and axe finds nothing', async () => {
  const { page } = await site.open('', { reducedMotion: 'reduce' });
  for (const path of pages) {
    await page.goto(site.address + path);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await sidewaysScroll(page);
      assert.equal(excess, 0, `/${path} at ${width} px`);
    }
    assert.deepEqual(await axeViolations(page), [], `/${path}`);
  }
});

test('in Arabic, contents are on the right of the text and notes on its left', async () => {
  const page = await look(article);
  const text = await boxOf(page, '.prose > p');
  assert.ok((await boxOf(page, '.toc')).left >= text.right);
  assert.ok((await boxOf(page, '.prose .note')).right <= text.left);
  await page.goto(`${site.address}companies/sharikat-al-naba/`);
  assert.ok((await boxOf(page, '.facts')).right <= (await boxOf(page, '.prose')).left);
});

test('a note in Latin letters stands where the others do', async () => {
  const page = await look(article);
  const place = await boxOf(page, '.prose .note');
  await page
    .locator('.prose .note')
    .first()
    .evaluate((note) => note.setAttribute('dir', 'ltr'));
  assert.deepEqual(await boxOf(page, '.prose .note'), place);
});

test('notes of quotations stand where the others do, beyond the speaker', async () => {
  const page = await look(article);
  const { left, right } = await boxOf(page, '.prose .note');
  const quotes = await page.locator('.quote').count();
  assert.ok(quotes >= 2);
  for (let at = 0; at < quotes; at += 1) {
    await page.evaluate((index) => {
      const note = document.querySelector('.prose .note');
      if (note) document.querySelectorAll('.quote blockquote')[index]?.append(note);
      note?.removeAttribute('dir');
    }, at);
    const moved = await boxOf(page, '.prose .note');
    assert.deepEqual([moved.left, moved.right], [left, right]);
  }
});

test('in Arabic, bars grow from the right and time from the left', async () => {
  const page = await look('charts/tartib/');
  const [longest, shortest] = [
    await boxOf(page, '.d:visible .bar >> nth=0'),
    await boxOf(page, '.d:visible .bar >> nth=2'),
  ];
  assert.ok(Math.abs(longest.right - shortest.right) < 1);
  assert.ok(longest.left < shortest.left);
  assert.ok((await boxOf(page, '.d:visible .rows text >> nth=0')).left > longest.right);
  await page.goto(`${site.address}charts/istihlak/`);
  const yearAt = async (year: string): Promise<number> =>
    (await boxOf(page, `.d:visible text:text("${year}")`)).left;
  assert.ok((await yearAt('2020')) < (await yearAt('2022')));
});

test('in Arabic, the numbers of a column end below each other, on the right', async () => {
  const page = await look('charts/istihlak/');
  const table = page.locator('.tbl').first();
  await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
  const cells = await table.locator('tbody.n td:nth-child(2)').evaluateAll((all) =>
    all.map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return cell.getBoundingClientRect().right - words.getBoundingClientRect().right;
    }),
  );
  assert.ok(cells.length > 1);
  assert.ok(Math.max(...cells) < 1, String(cells));
});

test('in Arabic, whose font has wide digits, a year of the timeline stands in one line', async () => {
  const { page } = await site.open('timeline/');
  for (const width of [1100, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const year = page.locator('.ty > h2:visible').first();
    await year.scrollIntoViewIfNeeded();
    const lines = await year.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });
    assert.equal(lines, 1, `${width} px`);
  }
});

test('a name of the other direction begins where others do: in its column, below the name of a row and of a page', async () => {
  const page = await look('companies/');
  const [cell, name] = [
    await boxOf(page, 'td.other:has-text("Naba Water")'),
    await boxOf(page, 'td.other:has-text("Naba Water") span'),
  ];
  assert.ok(cell.right - name.right < 2);
  const wind = await browse('wind');
  try {
    const { page: list } = await wind.open('companies/', {
      viewport: { width: 1440, height: 900 },
    });
    const column = await boxOf(list, 'th.other');
    assert.ok((await boxOf(list, 'td.other:has-text("ريح") span')).left - column.left < 2);
    await list.setViewportSize({ width: 360, height: 800 });
    const under = await boxOf(list, '.under:has-text("ريح") span');
    assert.ok(under.left - (await boxOf(list, '.nm:has-text("ريح")')).left < 24);
    await list.goto(`${wind.address}companies/rih-al-bahr/`);
    const [start, words] = await list
      .locator('h1:has-text("ريح")')
      .evaluate((heading: HTMLElement) => {
        const range = document.createRange();
        range.selectNodeContents(heading.querySelector('span') ?? heading);
        return [heading.getBoundingClientRect().left, range.getBoundingClientRect().left];
      });
    assert.ok(start !== undefined && words !== undefined && Math.abs(words - start) < 2);
  } finally {
    await wind.close();
  }
});

test('the title of the previous article stands below its word, whatever its direction', async () => {
  const page = await look(article);
  const [word, title] = await page
    .locator('.neighbours [rel="prev"]:has([dir="ltr"]) > *')
    .evaluateAll((parts) =>
      parts.map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return words.getBoundingClientRect().right;
      }),
    );
  assert.ok(word !== undefined && title !== undefined && Math.abs(word - title) < 2);
});

test('in Arabic, a full stop is on the left of its date, and titles of pages begin on the right', async () => {
  const page = await look(article);
  const [date, stop] = await page.locator('.corr b').first().evaluate(textBoxes);
  assert.ok(date && stop && stop.right <= date.left + 1);
  await page.goto(`${site.address}charts/istihlak/`);
  const list = await boxOf(page, '.pagelinks li');
  const [title] = await page.locator('.pagelinks b').first().evaluate(textBoxes);
  assert.ok(title && list.right - title.right < 2);
});

/** Where each text of an element stands. */
function textBoxes(element: Element): { left: number; right: number }[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes = [];
  while (texts.nextNode()) {
    if (!texts.currentNode.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { left, right } = range.getBoundingClientRect();
    boxes.push({ left, right });
  }
  return boxes;
}

test('search finds an Arabic word with and without its article, and shows it whole', async () => {
  const { page, complaints, turnTo } = await site.open('search/');
  for (const query of ['العدادات', 'عدادات', '"العدادات الذكية"']) {
    await turnTo(`search/?q=${encodeURIComponent(query)}`);
    const hit = page.locator('main .hit', { hasText: 'من يقرأ' }).first();
    await hit.waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /[-\u2060]\p{Script=Arabic}/u);
    assert.deepEqual(complaints, []);
  }
});

test('in Arabic, the card of a Latin name and its search result keep its full stop at its end', async () => {
  const { page } = await site.open('companies/sharikat-al-naba/', {
    viewport: { width: 1440, height: 900 },
  });
  await page.hover('.relations a[href*="aquasense"]');
  assert.equal(await directionAt(page, '#entity-card .h bdi'), 'ltr');
  await page.goto(`${site.address}search/?q=AquaSense`);
  assert.equal(await directionAt(page, 'main .hit bdi:has-text("AquaSense Ltd.")'), 'ltr');
});

test('on an English page of an Arabic site, cards are from right to left', async () => {
  const { page } = await site.open('articles/note-in-english/', {
    viewport: { width: 1440, height: 900 },
  });
  await page.hover('.prose a.ent');
  assert.equal(await directionAt(page, '#entity-card .h'), 'rtl');
});

function directionAt(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);
}

async function boxOf(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box, selector);
  return { left: box.x, right: box.x + box.width };
}

test('the card of a value names its source once, whatever the comma of the language', async () => {
  const { page } = await site.open(article);
  await page.locator('.val.closed').first().hover();
  const card = page.locator('#entity-card');
  await card.waitFor();
  assert.doesNotMatch(await card.locator('p.meta').innerText(), /شركة النبع/);
  assert.match(await card.innerText(), /شركة النبع/);
});
