import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

test('the address has which dates of the timeline are shown, and leads back to them', async () => {
  const { page, turnTo } = await site.open('timeline/');
  const shown = (): Promise<string[]> => page.locator('.e:visible b').allTextContents();
  const choice = (words: string) => page.locator('.flt label', { hasText: words }).locator('input');
  const events = await shown();
  await choice('All dates').check();
  assert.match(page.url(), /\/timeline\/\?kind=all-dates$/);
  const all = await shown();
  assert.notDeepEqual(all, events);
  await choice('Laws').check();
  assert.match(page.url(), /\/timeline\/\?kind=law$/);
  const laws = await shown();
  assert.notDeepEqual(laws, all);
  await page.goBack();
  assert.deepEqual(await shown(), all);
  await page.goBack();
  assert.deepEqual([await shown(), page.url()], [events, `${site.address}timeline/`]);
  await turnTo('timeline/?kind=law');
  assert.deepEqual(await shown(), laws);
  await page.reload();
  assert.deepEqual(await shown(), laws);
  await turnTo('timeline/?kind=gone&open=gone');
  assert.deepEqual(await shown(), events);
});

test('the address has which years of a timeline are unfolded, by a reader or a link to one', async () => {
  const large = await browse('flagship');
  try {
    const { page, turnTo } = await large.open('timeline/');
    const fold = page.locator('.tw > .fold').first();
    const isOpen = (): Promise<boolean> => fold.evaluate((each) => each.hasAttribute('open'));
    const year = await fold.locator('.ty').last().getAttribute('id');
    const opened = new RegExp(
      `\\?kind=all-dates&open=${await fold.locator('.ty').first().getAttribute('id')}`,
    );
    await page.locator('.flt label', { hasText: 'All dates' }).click();
    await fold.locator('summary').click();
    await page.waitForURL(opened);
    await page.reload();
    assert.ok(await isOpen());
    await turnTo('timeline/?kind=all-dates');
    assert.ok(!(await isOpen()));
    await page.locator(`.jump a[href="#${year}"]`).click();
    await page.waitForURL(opened);
    assert.ok(await isOpen());
    assert.ok(page.url().endsWith(`#${year}`));
  } finally {
    await large.close();
  }
});

test('an address with a choice and a year scrolls to the year', async () => {
  const { page } = await site.open('timeline/?kind=all-dates#y2021');
  const top = await page.locator('#y2021').evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 40, `its year stands at ${top}`);
});

test('the address has what the network leaves out, and leads back to it', async () => {
  const { page, turnTo, complaints } = await site.open('network/');
  const drawn = async (): Promise<number[]> =>
    Promise.all(['.name', '.tie'].map((what) => page.locator(`.d.l ${what}:visible`).count()));
  const choice = (words: string | RegExp) =>
    page.locator('.net-filters label', { hasText: words }).locator('input');
  const whole = await drawn();
  await choice('Regulates').uncheck();
  await choice('Laws').uncheck();
  await page.locator('.net-times input[value="1"]').check();
  assert.match(page.url(), /\?relation=-regulates&kind=-law&period=\d{4}-\d{4}$/);
  const some = await drawn();
  assert.notDeepEqual(some, whole);
  const { search } = new URL(page.url());
  await turnTo(`network/${search}`);
  assert.deepEqual(await drawn(), some);
  await page.goBack();
  await page.goBack();
  assert.match(page.url(), /\?relation=-regulates$/);
  assert.ok(await choice('Laws').isChecked());
  await choice('Regulates').check();
  assert.deepEqual([await drawn(), new URL(page.url()).search], [whole, '']);
  assert.deepEqual(complaints, []);
});

test('the address of a chart has the scale that its reader chooses', async () => {
  const { page, turnTo } = await site.open('charts/market-value/');
  await page.locator('.scales input[value="log"]').check();
  assert.match(page.url(), /\/charts\/market-value\/\?scale=log$/);
  await turnTo('charts/market-value/?scale=log');
  assert.ok(await page.locator('.scale.log').isVisible());
});

test('without JavaScript, an address with choices shows the page as it is', async () => {
  const { page } = await site.open('network/?kind=-law', { javaScriptEnabled: false });
  assert.ok(
    await page.locator('.net-filters label', { hasText: 'Laws' }).locator('input').isChecked(),
  );
});
