import type { Page } from 'playwright-core';

/** Lets a window have other HTML than the files of the site, at the addresses that match a pattern. */
export async function changePages(
  page: Page,
  addresses: string,
  change: (html: string) => string,
): Promise<void> {
  await page.route(addresses, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}
