import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SiteName } from '../../sites.ts';
import { browse, type Browsing } from './browse.ts';

/** A query, and the page that must be among the first three results (names, then passages). */
export type Expected = readonly (readonly [query: string, page: string])[];

/** Tests for each query that its page is among the first three results on the search page. */
export function testRecall(site: SiteName, expected: Expected): void {
  let browsing: Browsing;
  let page: Page;
  before(async () => {
    browsing = await browse(site);
    ({ page } = await browsing.open('search/'));
  });
  after(() => browsing.close());

  for (const [query, found] of expected) {
    test(`${site}: ${query} finds ${found} among the first three`, async () => {
      const addresses = await firstThree(page, query);
      assert.ok(
        addresses.includes(new URL(`${found}/`, browsing.address).pathname),
        addresses.join(' '),
      );
    });
  }
}

/** Types a query into the search page and returns the addresses of the first results. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await page.locator('main [data-search-field]').fill(query);
  // The line with the count quotes its query.
  await page.locator('main [role="status"]').getByText(`“${query}”`).waitFor();
  return await page
    .locator('main ol.results a')
    .evaluateAll((links) =>
      links.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
    );
}
