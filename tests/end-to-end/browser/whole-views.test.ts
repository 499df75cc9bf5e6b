import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('without JavaScript, the timeline shows events, and can be filtered by kind, which hides empty years and months', async () => {
  const { page } = await site.open('timeline/', { javaScriptEnabled: false });
  const shown = (what: string): Promise<number> => page.locator(`${what}:visible`).count();
  const labelled = (words: string) => page.locator('.flt label', { hasText: words });
  assert.equal(await shown('.e'), Number(await labelled('Events').locator('span').textContent()));
  await labelled('All dates').locator('input').check();
  const [entries, years] = [await shown('.e'), await shown('.ty')];
  const laws = page.locator('.flt label', { hasText: 'Laws' });
  const count = Number(await laws.locator('span').textContent());
  await laws.locator('input').check();
  assert.equal(await shown('.e'), count);
  assert.ok(count < entries && (await shown('.ty')) < years);
  assert.equal(await page.locator('.mo:visible:not(:has(.e:visible))').count(), 0);
  await labelled('All dates').locator('input').check();
  assert.equal(await shown('.e'), entries);
});

test('a short list of articles is laid out whole, so that a picture of the whole page has it', async () => {
  const { page } = await site.open('articles/');
  const items = page.locator('main .latest li');
  const ways = await items.evaluateAll((all) =>
    all.map((item) => getComputedStyle(item).contentVisibility),
  );
  assert.deepEqual([...new Set(ways)], ['visible']);
});

test('the address has how a list is sorted and narrowed, and leads back to it', async () => {
  const { page } = await site.open('events/');
  const shown = (): Promise<string[]> => page.locator('[data-row]:visible th').allTextContents();
  const all = await shown();
  const involves = page.locator('[data-filter="involves"]');
  await involves.locator('summary').click();
  await involves.locator('a[data-value="halyard"]').click();
  assert.match(page.url(), /events\/\?involves=halyard$/);
  const narrowed = await shown();
  assert.equal(narrowed.length, 2);
  await page.keyboard.press('Escape');
  assert.equal(await involves.getAttribute('open'), null);
  await page.goBack();
  assert.deepEqual(await shown(), all);
  const { page: again } = await site.open('events/?sort=-date&involves=halyard');
  const sorted = await again.locator('[data-row]:visible th').allTextContents();
  assert.deepEqual(sorted, narrowed.toReversed());
});

test('a list marks the order of the page, which a press turns round and the next one brings back', async () => {
  const { page } = await site.open('events/');
  const date = page.locator('th[data-sort="date"]');
  const shown = (): Promise<string[]> => page.locator('[data-row]:visible th').allTextContents();
  const all = await shown();
  assert.equal(await date.getAttribute('aria-sort'), 'ascending');
  assert.equal(await page.locator('.sorts [aria-current]').textContent(), 'Date');
  await date.locator('a').click();
  assert.equal(await date.getAttribute('aria-sort'), 'descending');
  assert.deepEqual(await shown(), all.toReversed());
  await date.locator('a').click();
  assert.match(page.url(), /events\/$/);
  assert.deepEqual(await shown(), all);
  await page.locator('th[data-sort="name"] a').click();
  assert.equal(await date.getAttribute('aria-sort'), null);
  const { page: articles } = await site.open('articles/');
  assert.equal(await articles.locator('.sorts [data-order="descending"]').textContent(), 'Date');
});

test('letters and speakers of a narrowed list have the numbers of what it shows, and links to that alone', async () => {
  const large = await browse('flagship');
  try {
    const { page } = await large.open('sources/?year=2025');
    const letters = await page.locator('.letter:visible').evaluateAll((heads) =>
      heads.map((head) => ({
        letter: head.querySelector('th')?.firstChild?.textContent?.trim(),
        said: Number(head.querySelector('span')?.textContent),
        rows: head.parentElement?.querySelectorAll('[data-row]:not([hidden])').length,
      })),
    );
    assert.ok(letters.length > 1);
    for (const { letter, said, rows } of letters) assert.equal(said, rows, letter);
    const links = await page.locator('.letters a:visible').allTextContents();
    assert.deepEqual(
      links,
      letters.map(({ letter }) => letter),
    );
    await page.locator('[data-clear]').click();
    assert.ok((await page.locator('.letters a:visible').count()) > links.length);
    await page.goto(`${large.address}quotes/?year=2023`);
    const speakers = page.locator('.jump li:visible');
    assert.equal(await speakers.count(), await page.locator('.spk:visible').count());
    const numbers = await speakers.locator('span').allTextContents();
    const shown = await page.locator('.spk [data-row]:visible').count();
    assert.equal(
      numbers.reduce((sum, each) => sum + Number(each), 0),
      shown,
    );
  } finally {
    await large.close();
  }
});

for (const width of [390, 1440]) {
  test(`in a window of ${width} px, each figure of a list stands beside its date once`, async () => {
    const { page } = await site.open('companies/', { viewport: { width, height: 900 } });
    const rows = page
      .locator('[data-row]')
      .filter({ has: page.locator('td.v:not([data-key=""])') });
    const texts = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
    assert.ok(texts.length > 0);
    for (const text of texts)
      assert.equal(text.match(/\b\d{1,2} \w{3} 20\d\d\b/g)?.length, 1, text);
  });
}

test('the heading of a column sorts a table, and says so', async () => {
  const { page } = await site.open('companies/');
  const head = page.locator('th[data-sort="name"]');
  const names = (): Promise<string[]> => page.locator('tbody th').allTextContents();
  await head.locator('a').click();
  const rising = await names();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  await head.locator('a').click();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.deepEqual(await names(), rising.toReversed());
});

test('without JavaScript, the filters of a list lead to pages of their values', async () => {
  const { page } = await site.open('events/', { javaScriptEnabled: false });
  assert.equal(await page.locator('.sorts:visible').count(), 0);
  assert.equal(await page.locator('[data-filter="date"]').isVisible(), false, 'leads nowhere');
  await page.locator('[data-filter="involves"] summary').click();
  await page.locator('a[data-value="halyard"]').click();
  await page.waitForURL(/\/halyard\/$/);
});

test('the timeline links to each of its years', async () => {
  const { page } = await site.open('timeline/');
  await page.locator('.jump a', { hasText: '2021' }).click();
  await page.waitForURL(/#y2021$/);
  const top = await page.locator('#y2021').evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 40, `its year stands at ${top}`);
});

test('without JavaScript, the network is narrowed by relation, kind and time', async () => {
  const { page } = await site.open('network/', { javaScriptEnabled: false });
  const drawn = (what: string): Promise<number> => page.locator(`.d.l ${what}:visible`).count();
  const choice = (words: string | RegExp) => page.locator('.net-filters label', { hasText: words });
  const [names, ties] = [await drawn('.name'), await drawn('.tie')];
  const regulates = choice('Regulates');
  const count = Number(await regulates.locator('span').textContent());
  await regulates.locator('input').uncheck();
  assert.equal(await drawn('.tie'), ties - count);
  await regulates.locator('input').check();
  await choice('Laws').locator('input').uncheck();
  assert.ok((await drawn('.name')) < names && (await drawn('.tie')) < ties);
  await choice('Laws').locator('input').check();
  // A relation without dates holds in each period.
  await page.locator('.net-times input[value="1"]').check();
  assert.ok((await drawn('.tie')) < ties);
  await page.locator('.net-times input[value="0"]').check();
  assert.deepEqual([await drawn('.name'), await drawn('.tie')], [names, ties]);
});

test('without JavaScript, a network in an article shows its names and what ties them', async () => {
  const { page } = await site.open('articles/lantern-two-days/', { javaScriptEnabled: false });
  const drawing = page.locator('figure:has(.net-kinds)').first();
  assert.ok((await drawing.locator('svg .name:visible').count()) > 2);
  assert.ok((await drawing.locator('svg .tie:visible').count()) > 1);
  await drawing.locator('.net-kinds input').first().uncheck();
  assert.ok(await drawing.locator('svg .tie').last().isHidden());
});

test('in the network, a name is found, what it is tied to stands out, and the drawing is enlarged', async () => {
  const { page, complaints } = await site.open('network/');
  const svg = page.locator('.d.l svg');
  const field = page.getByRole('searchbox', { name: 'Find a name' });
  await field.fill('corv');
  const titles = (state: string): Promise<string[]> =>
    svg.locator(`.name.${state} text`).allTextContents();
  assert.deepEqual(await titles('found'), ['Corvane']);
  const found = page.locator('.net-tools output');
  assert.equal(await found.textContent(), '1');
  await field.fill('no such name');
  assert.equal(await found.textContent(), '0');
  await field.fill('');
  assert.equal(await found.textContent(), '');
  await svg.locator('a[href$="/laws/berth-act/"]').focus();
  assert.deepEqual((await titles('near')).toSorted(), [
    'Berth Act',
    'Corvane',
    'Harbour Authority',
    'Lantern',
  ]);
  const whole = await svg.getAttribute('viewBox');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  assert.notEqual(await svg.getAttribute('viewBox'), whole);
  await page.getByRole('button', { name: 'Show all' }).click();
  assert.equal(await svg.getAttribute('viewBox'), whole);
  assert.deepEqual(complaints, []);
});

test('on a phone, the branches of a large network are lines, not areas', async () => {
  // A path of its own, or one that it shares with the list for another width.
  const large = await browse('flagship');
  try {
    const { page } = await large.open('network/', { viewport: { width: 390, height: 800 } });
    const branches = page.locator('.d:visible .network:not(.web) .tie');
    const looks = await branches.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).fill),
    );
    assert.deepEqual(looks, ['none']);
  } finally {
    await large.close();
  }
});

test('a network of many names has filters only where its drawing stands', async () => {
  const large = await browse('flagship');
  try {
    const { page } = await large.open('network/', { viewport: { width: 1280, height: 800 } });
    const filters = page.locator('.overview .net-filters');
    const drawing = page.locator('.overview .d.x');
    assert.deepEqual([await filters.isVisible(), await drawing.isVisible()], [true, true]);
    await page.setViewportSize({ width: 800, height: 800 });
    assert.deepEqual([await filters.isVisible(), await drawing.isVisible()], [false, false]);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual([await filters.isVisible(), await drawing.isVisible()], [true, true]);
  } finally {
    await large.close();
  }
});

test('the filters of a network count what its tables do, but for what the page says is in the tables alone', async () => {
  const large = await browse('flagship');
  try {
    const { page } = await large.open('network/');
    const numbers = async (selector: string): Promise<number[]> =>
      (await page.locator(selector).allTextContents()).map((text) => Number.parseInt(text, 10));
    const sum = (all: number[]): number => all.reduce((total, each) => total + each, 0);
    const [drawn, listed] = [await numbers('.net-verbs span'), await numbers('.jump span')];
    const [alone = 0] = await numbers('.overview > .meta');
    assert.ok(alone > 0);
    assert.equal(sum(drawn) + alone, sum(listed));
  } finally {
    await large.close();
  }
});

test('a name that is found in a network higher than the window is scrolled to', async () => {
  const large = await browse('flagship');
  try {
    const { page } = await large.open('network/', { viewport: { width: 1440, height: 900 } });
    const field = page.locator('.net-tools input');
    await field.fill('wechat');
    await field.press('Enter');
    const name = page.locator('svg:visible .name.found');
    const { y = -1, height = 0 } = (await name.boundingBox()) ?? {};
    assert.ok(y >= 0 && y + height <= 900, `${y} to ${y + height}`);
    const tools = await page.locator('.net-tools').boundingBox();
    assert.ok(tools && tools.y >= 0 && tools.y < y, 'the field stays in view, above the name');
    // The name itself comes before a longer one that the drawing has before it.
    await field.fill('tencent');
    await field.press('Enter');
    assert.match((await page.locator('.net-tools output').textContent()) ?? '', /^1\/2 Tencent\./);
  } finally {
    await large.close();
  }
});

test('in an enlarged network, a name that is typed comes into view', async () => {
  const { page } = await site.open('network/', { viewport: { width: 1440, height: 900 } });
  const drawing = page.locator('svg:has(.web):visible').first();
  const enlarge = page.getByRole('button', { name: 'Zoom in' });
  for (let times = 0; times < 4; times += 1) await enlarge.click();
  const outside = (names: string): Promise<string[]> =>
    drawing.evaluate((svg, selector) => {
      const frame = svg.getBoundingClientRect();
      const isOutside = (name: Element): boolean => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom;
      };
      return [...svg.querySelectorAll(selector)]
        .filter(isOutside)
        .map((name) => name.querySelector('text')?.textContent ?? '');
    }, names);
  const [hidden] = await outside('.name');
  assert.ok(hidden);
  await page.locator('.net-tools input').fill(hidden);
  assert.deepEqual(await outside('.name.found'), []);
});

test('a press beside the names of an enlarged network moves it to that place, as dragging does', async () => {
  const { page } = await site.open('network/', { viewport: { width: 1440, height: 900 } });
  const drawing = page.locator('svg:has(.web):visible').first();
  for (let times = 0; times < 2; times += 1)
    await page.getByRole('button', { name: 'Zoom in' }).click();
  const shown = async (): Promise<number[]> =>
    String(await drawing.getAttribute('viewBox'))
      .split(' ')
      .map(Number);
  const [left = 0, top = 0, width = 0] = await shown();
  // The corner of the drawing has no name.
  const box = await drawing.boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + 3, box.y + 3);
  const [newLeft = 0, newTop = 0, newWidth] = await shown();
  assert.ok(newLeft < left && newTop < top, `${left} ${top}, then ${newLeft} ${newTop}`);
  assert.equal(newWidth, width);
});

test('the tables of the network show five relations of each sort, and fold the others', async () => {
  const { page } = await site.open('network/', { javaScriptEnabled: false });
  const rows = await page
    .locator('.rel-group > table')
    .evaluateAll((tables) => tables.map((table) => table.querySelectorAll('tbody tr').length));
  assert.ok(rows.length > 3 && Math.max(...rows) <= 5, rows.join(' '));
  assert.equal(await page.locator('.rel-group h2', { hasText: 'Involves' }).count(), 0);
});

test('an empty field of names shows the whole network again', async () => {
  const { page } = await site.open('network/', { viewport: { width: 1440, height: 900 } });
  const drawing = page.locator('svg:has(.web):visible').first();
  const field = page.locator('.net-tools input');
  await field.fill('corvane');
  await field.press('Enter');
  assert.match(String(await drawing.getAttribute('class')), /enlarged/);
  await field.press('Backspace');
  await field.fill('');
  assert.doesNotMatch(String(await drawing.getAttribute('class')), /focused|enlarged|searched/);
});

test('on a phone, a long name leaves room for the values of a table', async () => {
  const { page } = await site.open('companies/');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${site.address}network/`);
  await page.locator('.fig .tbl tbody tr').first().waitFor({ state: 'attached' });
  const room = await page.evaluate(() => {
    const name = document.querySelector('.fig .tbl tbody th');
    name?.replaceChildren('Sociedad del Canal del Sur y Asociación de Regantes del Valle Central');
    return getComputedStyle(name ?? document.body).whiteSpace;
  });
  assert.equal(room, 'normal');
});

test('on paper, a chart has its table, and no view has controls or sections that are empty', async () => {
  const { page } = await site.open('charts/market-value/');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.tbl table').isVisible());
  const controls = page.locator(
    '.btns a, .btns button, .tbl summary, #downloads, #embed, textarea',
  );
  assert.equal(await controls.filter({ visible: true }).count(), 0);
  assert.ok(await page.locator('#cite').isVisible());
  await page.emulateMedia({ media: null });
  await page.goto(`${site.address}timeline/`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.flt:visible, .tw > .jump:visible').count(), 0);
  const { page: network } = await site.open('network/', { viewport: { width: 1440, height: 900 } });
  await network.locator('.net-tools input').fill('corvane');
  await network.emulateMedia({ media: 'print' });
  assert.equal(await network.locator('.net-tools:visible, .jump:visible').count(), 0);
  const head = network.locator('.rel-group thead').first();
  const breakAfter = await head.evaluate((each) => getComputedStyle(each).breakAfter);
  assert.equal(breakAfter, 'avoid', 'the head of a table stays with its first row');
});

test('on a phone, names of a relation have half of the width each, above what is said of it', async () => {
  const { page } = await site.open('network/', { viewport: { width: 360, height: 740 } });
  const row = page.locator('.rel-group tbody tr:has(td:nth-child(3):not(:empty))').first();
  const [from, to, detail] = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
  assert.ok(from && to && detail);
  assert.ok(Math.abs(from.width - to.width) < 1 && detail.width > 1.9 * from.width);
  assert.ok(detail.top >= Math.max(from.bottom, to.bottom) - 1);
  const linesOfWord = await row.locator('td:nth-child(2)').evaluate((cell) => {
    const text = document.createTextNode('Longshoremen’s');
    cell.replaceChildren(text);
    const range = document.createRange();
    range.selectNodeContents(text);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  });
  assert.equal(linesOfWord, 1);
  const hyphens = await row
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell).hyphens);
  assert.equal(hyphens, 'auto');
});

test('on a phone, what is said of a relation keeps a word and its comma in one line', async () => {
  const { page } = await site.open('network/', { viewport: { width: 360, height: 800 } });
  const lines = await page.locator('td:has-text("spokeswoman,")').evaluate((cell) => {
    const words = [...cell.childNodes].find((node) => node.textContent?.includes('spokeswoman,'));
    if (!words) return 0;
    const start = words.textContent?.indexOf('spokeswoman,') ?? 0;
    const range = document.createRange();
    range.setStart(words, start);
    range.setEnd(words, start + 'spokeswoman,'.length);
    return range.getClientRects().length;
  });
  assert.equal(lines, 1);
});

test('a network fits below its heading on a printed page', async () => {
  const { page } = await site.open('network/', { viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const drawing = page.locator('.overview svg:visible').first();
  assert.ok(((await drawing.boundingBox())?.height ?? Infinity) <= (165 / 25.4) * 96 + 1);
});

test('the list of pages is narrowed by tag, hides folders that are then empty, and is sorted without folders', async (t) => {
  const wind = await browse('wind');
  t.after(() => wind.close());
  const { page } = await wind.open('pages/');
  const shown = (what: string): Promise<string[]> =>
    page.locator(`${what}:visible`).allTextContents();
  await page.locator('[data-filter="tag"] summary').click();
  await page.locator('[data-filter="tag"] a[data-value="sky"]').click();
  assert.match(page.url(), /pages\/\?tag=sky$/);
  assert.deepEqual(await shown('.sec h2'), ['Field notes', 'Field notes / Night watch']);
  const titles = async (): Promise<string[]> =>
    (await shown('[data-row] b')).map((title) => title.trim());
  assert.deepEqual(await titles(), ['Clouds', 'Lights']);
  await page.goto(new URL('?sort=-date', page.url()).href);
  assert.deepEqual(await shown('.sec h2'), []);
  assert.deepEqual((await titles()).slice(0, 2), ['Boat hire', 'Seals']);
});
