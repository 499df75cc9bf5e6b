import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let flagship: Browsing;
let wind: Browsing;
before(async () => {
  [flagship, wind] = [await browse('flagship'), await browse('wind')];
});
after(async () => {
  await flagship.close();
  await wind.close();
});

for (const query of ['腾讯', 'tencent']) {
  test(`/search/?q=${query} shows the page of Tencent first, as a link in main`, async () => {
    const { page, complaints } = await flagship.open(`search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('main ol.results a[href]').first();
    await first.waitFor();
    assert.match(String(await first.getAttribute('href')), /\/companies\/tencent\/$/);
    assert.deepEqual(complaints, []);
  });
}

test('under another base, a name in another script finds its page', async () => {
  const { page, complaints } = await wind.open(`search/?q=${encodeURIComponent('高岸')}`);
  const first = page.locator('main ol.results a[href]').first();
  await first.waitFor();
  assert.match(String(await first.getAttribute('href')), /^\/some\/repo\/wind-farms\/high-bank\/$/);
  assert.deepEqual(complaints, []);
});

test('a title with markup shows as text in results', async () => {
  const { page, complaints } = await wind.open('search/?q=V90');
  const first = page.locator('main ol.results a[href]').first();
  await first.waitFor();
  assert.match(await first.innerText(), /V-90 <\/script><img src=x onerror=alert\(1\)>/);
  assert.deepEqual(complaints, []);
});

test('the dialog opens by key on any page, finds a name, and Enter leads to its page', async () => {
  const { page, complaints } = await flagship.open('articles/wechat-nine-days/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.type('tencent');
  await dialog
    .getByRole('link', { name: /Tencent/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies/tencent/');
  assert.deepEqual(complaints, []);
});

test('Escape closes the dialog and gives the focus back', async () => {
  const { page } = await flagship.open('companies/');
  await page.locator('[data-open-search]').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.ok(await page.evaluate(() => document.activeElement?.hasAttribute('data-open-search')));
});

test('a page loads nothing of the search before it is asked for', async () => {
  const { page } = await flagship.open('companies/tencent/');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(
    loaded.filter((name) => name.includes('/pagefind/')),
    [],
  );
});
