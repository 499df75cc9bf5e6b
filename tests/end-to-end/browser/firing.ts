import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { PlainServer } from './plain-server.ts';

/** Opens one file in a page of its own and clicks on all of it. Returns the requests that it made beyond itself. */
export async function requestsOf(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext();
  const requests = listen(context, (url) => url !== address);
  const page = await context.newPage();
  await page.goto(address);
  await settle(page);
  await page.mouse.click(100, 100);
  await settle(page);
  await context.close();
  return requests.map(({ url }) => url);
}

/**
 * Opens many files at once, each in a frame that may do all that a page may, and clicks on all their links. Returns the
 * requests that were made beyond the files, with the file that made them.
 */
export async function requestsOfAll(
  browser: Browser,
  { origin }: PlainServer,
  paths: readonly string[],
): Promise<{ url: string; from: string }[]> {
  const context = await browser.newContext();
  const requests = listen(context, (url) => !paths.some((path) => url === origin + path));
  const page = await context.newPage();
  const frames = paths.map((path) => `<iframe src="${path}"></iframe>`).join('');
  await page.route(`${origin}/frames`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>a</title>${frames}` }),
  );
  await page.goto(`${origin}/frames`);
  await settle(page);
  await Promise.all(page.frames().map(clickLinks));
  await settle(page);
  await context.close();
  return requests.filter(({ url }) => url !== `${origin}/frames`);
}

function listen(
  context: BrowserContext,
  isBeyond: (url: string) => boolean,
): { url: string; from: string }[] {
  const requests: { url: string; from: string }[] = [];
  context.on('request', (request) => {
    if (!isBeyond(request.url()) || request.url().endsWith('/favicon.ico')) return;
    requests.push({ url: request.url(), from: request.frame().url() });
  });
  return requests;
}

/** Time in which what a page starts by itself has reached the network. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(100);
}

/** Clicks on all links of a frame, as readers and their keyboards do. */
async function clickLinks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const link of document.querySelectorAll('*|a')) {
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
      );
    }
  });
}
