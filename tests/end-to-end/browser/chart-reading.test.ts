import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

/* The fixture has charts of every type; their numbers are in its values.csv. */

let site: Browsing;
before(async () => {
  site = await browse('charts');
});
after(() => site.close());

test('without JavaScript, a reader can choose the scale, and only its drawing is shown', async () => {
  const { page } = await site.open('charts/growth/', {
    javaScriptEnabled: false,
  });
  for (const scale of ['log', 'index', 'linear']) {
    await page.locator(`.scales [value=${scale}]`).check();
    const shown = await page.locator('.scale:visible').getAttribute('class');
    assert.equal(shown, `scale ${scale}`);
    assert.equal(await page.locator('.fig svg[role=img]:visible').count(), 1);
  }
});

test('the choice of scale works by keyboard and has a name', async () => {
  const { page } = await site.open('charts/growth/');
  await page.locator('.scales [value=linear]').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.scale:visible').getAttribute('class'), 'scale log');
  assert.match(await page.locator('.scale:visible .sub').innerText(), /Logarithmic scale/);
  const group = page.getByRole('group', { name: 'Scale' });
  await group.getByRole('radio', { name: 'Index, Mar 2019 = 100' }).check();
  assert.equal(await page.locator('.scale:visible').getAttribute('class'), 'scale index');
});

test('on another scale, the readout has the values of that scale', async () => {
  const { page, complaints } = await site.open('charts/growth/');
  await page.locator('.scales [value=index]').check();
  await page.locator('.scale.index .d:visible .keys').focus();
  await page.keyboard.press('Home');
  assert.equal(await announced(page), 'Alder Works, Mar 2019, 100.0');
  await page.keyboard.press('ArrowRight');
  // 14.7 after 12.0
  assert.equal(await announced(page), 'Alder Works, Jun 2019, 122.5');
  await page.locator('.scales [value=linear]').check();
  await page.locator('.scale.linear .d:visible .keys').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  assert.equal(await announced(page), 'Alder Works, Jun 2019, US$14.7 bn');
  assert.deepEqual(complaints, []);
});

test('a value is read with what the head of its column says of all its values', async () => {
  const large = await browse('flagship');
  try {
    const { page } = await large.open('companies/tencent/');
    const figure = page.locator('#chart-market-cap');
    await figure.locator('.d:visible .keys').focus();
    await page.keyboard.press('Home');
    assert.match(await announced(page), /^Tencent, [^,]+, US\$[\d.]+ bn \(estimated\)$/);
    assert.match(await figure.locator('.readout').innerText(), /\d \(estimated\)$/);
    await figure.locator('summary').click();
    assert.match(await figure.locator('td').first().innerText(), /^[\d.]+$/);
  } finally {
    await large.close();
  }
});

test('in small multiples, the keys step through dates and panels', async () => {
  const { page, complaints } = await site.open('charts/facets/');
  await page.locator('.d:visible > .keys').first().focus();
  await page.keyboard.press('Home');
  assert.match(await announced(page), /, Mar 2019, US\$[\d.]+ bn$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await announced(page), 'Alder Works, Mar 2019, US$12.0 bn');
  const first = await crosshair(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await announced(page), 'Birch & Sons, Mar 2019, US$30.0 bn');
  const second = await crosshair(page);
  assert.notDeepEqual([first?.x, first?.y], [second?.x, second?.y], 'the next panel is elsewhere');
  assert.deepEqual(complaints, []);
});

test('the pointer reads the panel under it', async () => {
  const { page } = await site.open('charts/facets/');
  const panel = page.locator('.d:visible svg > g[data-plot]').nth(3);
  const box = await panel.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6);
  assert.match(await page.locator('.readout').innerText(), /Elm Holdings/);
});

test('the layers of an area chart are read like lines', async () => {
  const { page, complaints } = await site.open('charts/area/');
  await page.locator('.d:visible > .keys').focus();
  await page.keyboard.press('End');
  assert.match(await announced(page), /, Dec 2021, US\$[\d.]+ bn$/);
  const rows = await page.locator('.readout p').allInnerTexts();
  assert.ok(rows.some((row) => /Elm Holdings\s+134\.8/.test(row)));
  assert.deepEqual(complaints, []);
});

test('columns of months are read like a line, with the pointer anywhere above them', async () => {
  const { page, complaints } = await site.open('charts/columns/');
  await page.locator('.d:visible > .keys').focus();
  await page.keyboard.press('Home');
  assert.equal(await announced(page), 'Oak, Mar 2019, US$1.5 bn');
  await page.keyboard.press('ArrowRight');
  assert.equal(await announced(page), 'Oak, Jun 2019, US$3.6 bn');
  const drawing = page.locator('.d:visible > svg');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  assert.ok(box);
  // The last column is lower than that.
  await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.1);
  assert.match(await page.locator('.readout').innerText(), /Dec 2021/);
  assert.deepEqual(complaints, []);
});

test('the dots of columns on a logarithmic scale are read, each of them', async () => {
  const { page, complaints } = await site.open('charts/columns-log/');
  await page.locator('.d:visible > .keys').focus();
  await page.keyboard.press('Home');
  for (const date of ['Mar 2019', 'Jun 2019', 'Sept 2019', 'Dec 2019', 'Mar 2020']) {
    assert.match(await announced(page), new RegExp(`^Oak, ${date}, `));
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(complaints, []);
});

for (const [id, words] of [
  ['bar-ranking', /^Elm Holdings, December 2021, \$134\.8bn$/],
  ['dumbbell', /^[^,]+, .*\d/],
  ['slope', /^[^,]+, .*\d/],
  ['treemap', /^Elm Holdings, .*134\.8/],
  ['heatmap', /^[^,]+, .*\d/],
  ['scatter', /^[^,]+, .*\d/],
  ['timeline', /\S/],
  ['network', /\S/],
] as const) {
  test(`each mark of a ${id} can be read by keyboard and pointer`, async () => {
    const { page, complaints } = await site.open(`charts/${id}/`);
    const keys = page.locator('.d:visible > .keys');
    await keys.focus();
    await page.keyboard.press('Home');
    const first = await announced(page);
    assert.match(first, words);
    assert.equal(await page.locator('.readout').innerText(), first);
    await page.keyboard.press('ArrowRight');
    const second = await announced(page);
    assert.notEqual(second, first);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.readout').count(), 0);
    const mark = page.locator('.d:visible svg .mark').first();
    await pointAt(page, mark);
    assert.equal(await page.locator('.readout').innerText(), first);
    assert.deepEqual(complaints, []);
  });
}

test('a pointer reads all marks at one place, and the keys each of them', async () => {
  const { page, complaints } = await site.open('charts/timeline/');
  const mark = page.locator('.d:visible svg .mark').first();
  await mark.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelector('title')?.replaceChildren('Another event');
    element.after(copy);
  });
  const own = await mark.locator('title').textContent();
  await pointAt(page, mark);
  const lines = (await page.locator('.readout').innerText()).split('\n');
  assert.deepEqual(lines, [own, 'Another event']);
  await page.locator('.d:visible > .keys').focus();
  await page.keyboard.press('Home');
  assert.equal(await page.locator('.readout').innerText(), own);
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.readout').innerText(), 'Another event');
  assert.deepEqual(complaints, []);
});

test('the keys keep what they read on the screen, and a long word in its box', async () => {
  const { page } = await site.open('charts/bar-ranking/', {
    viewport: { width: 390, height: 200 },
  });
  const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  await page.evaluate((text) => {
    for (const title of document.querySelectorAll('.d .mark title')) title.textContent = text;
  }, word);
  await page.locator('.d:visible > .keys').focus();
  for (const key of ['End', 'Home', 'End']) {
    await page.keyboard.press(key);
    for (const shown of ['.readout', '.d:visible .here']) {
      const box = await page.locator(shown).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height < 201, `${key}: ${shown}`);
    }
  }
  const room = await page.locator('.readout').evaluate((box) => box.scrollWidth <= box.clientWidth);
  assert.ok(room, 'the word breaks');
});

test('on a phone, the keys read each name of a network, whose lines need no box beside the pointer', async () => {
  const { page, complaints } = await site.open('charts/network-many/', {
    viewport: { width: 390, height: 740 },
  });
  await page.locator('.d:visible > .keys').focus();
  await page.keyboard.press('Home');
  const marks = page.locator('.d:visible svg .mark');
  for (const text of await marks.locator('text:first-of-type').allTextContents()) {
    const said = await announced(page);
    assert.ok(said.startsWith(text), `${text}: ${said}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await pointAt(page, marks.first());
  assert.equal(await page.locator('.readout').count(), 0);
  assert.deepEqual(complaints, []);
});

for (const [id, words] of [
  ['treemap', /^Elm Holdings, December 2021, \$134\.8bn$/],
  ['scatter', /^Alder Works, December 2021, /],
  ['timeline', /^4 March 2019: Alder lists$/],
] as const) {
  test(`on a phone, the first tap on a mark of a ${id} reads it, and the second follows its link`, async () => {
    const phone = { viewport: { width: 390, height: 740 }, hasTouch: true, isMobile: true };
    const { page, complaints } = await site.open(`charts/${id}/`, phone);
    const address = page.url();
    const mark = page.locator('.d:visible svg a.mark').first();
    const drawn = mark.locator('rect, circle, path').first();
    await drawn.tap();
    const box = page.locator('.readout');
    assert.match(await box.innerText(), words);
    const { x = -1, width = 0 } = (await box.boundingBox()) ?? {};
    assert.ok(x >= 0 && x + width <= 390, 'the box is within the screen');
    assert.equal(page.url(), address);
    await drawn.tap();
    await page.waitForURL(/\/(companies|events)\//);
    assert.deepEqual(complaints, []);
  });
}

function announced(page: Page): Promise<string> {
  return page.locator('.fig [aria-live=polite]').innerText();
}

function crosshair(page: Page): ReturnType<Locator['boundingBox']> {
  return page.locator('.d:visible .cross').boundingBox();
}

/** Moves the pointer onto a drawn part of a mark. */
async function pointAt(page: Page, mark: Locator): Promise<void> {
  const drawn = mark.locator('rect, circle, line, path, text').last();
  await drawn.scrollIntoViewIfNeeded();
  const box = await drawn.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}
