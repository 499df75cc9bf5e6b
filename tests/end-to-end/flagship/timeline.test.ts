import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from '../browser/browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('flagship');
});
after(() => site.close());

test('the timeline of the dossier is at most 120 px high for each event, with a circle for each fine', async () => {
  const { page } = await site.open('timeline/', { viewport: { width: 1440, height: 900 } });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const events = await page.locator('.tw .e:visible').count();
  assert.ok(events > 50, `${events} events`);
  assert.ok(height <= 120 * events, `${height} px for ${events} events`);
  assert.ok((await page.locator('svg .timeline .sum').count()) > 0);
  assert.equal(await page.locator('.fold:visible').count(), 0, 'no events are folded');
  await page.getByText('All dates').click();
  assert.ok((await page.locator('.fold:visible').count()) > 0);
});

test('a choice on the timeline shows as many dates as it says, those outside of the period too, and their years', async () => {
  const { page } = await site.open('timeline/');
  const choices = page.locator('.flt label').filter({ hasNotText: 'All dates' });
  for (const choice of await choices.all()) {
    await choice.click();
    const shown = page.locator('.tw .e:visible');
    assert.equal(await shown.count(), Number(await choice.locator('span').innerText()));
    const years = await page.locator('.tw .ty > h2:visible').allInnerTexts();
    const links = await page.locator('.tw .jump a:visible').allInnerTexts();
    assert.deepEqual(
      links.map((year) => year.trim()),
      years.map((year) => year.trim()),
    );
  }
  assert.equal(await page.locator('.tw .n-all:visible').count(), 0);
});
