import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Frame, Request } from 'playwright-core';
import type { PlainServer } from './plain-server.ts';

/** A request, and the address of the file that made it. */
interface FoundRequest {
  url: string;
  from: string;
}

interface FrameOptions {
  look?: () => string[];
  isEnough?: (requests: readonly FoundRequest[]) => boolean;
}

/** Milliseconds in which what must happen does so, also on a busy machine. */
const longestWait = 20_000;

/** Milliseconds of silence after which a page has asked for all that it asks for by itself, and those it may take. */
const silence = { needed: 500, most: 10_000 };

/** Opens one file in a page of its own and clicks on all of it. Returns the requests that it made beyond itself. */
export async function requestsOf(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext();
  const { requests, settle } = listen(context, (url) => url !== address);
  const page = await context.newPage();
  await page.goto(address);
  await settle();
  await page.mouse.click(100, 100);
  await settle();
  await context.close();
  return requests.map(({ url }) => url);
}

/** Whether a file asks for anything beyond itself: by itself, or once it is clicked on, which is done until it does. */
export async function firesAt(browser: Browser, address: string): Promise<boolean> {
  const context = await browser.newContext();
  const { requests } = listen(context, (url) => url !== address);
  const page = await context.newPage();
  await page.goto(address);
  const end = Date.now() + longestWait;
  while (requests.length === 0 && Date.now() < end) {
    await page.mouse.click(100, 100);
    await wait(100);
  }
  await context.close();
  return requests.length > 0;
}

/**
 * Opens many files at once, each in a frame that may do all that a page may, and clicks on all links that are not
 * addresses of the web. Returns the requests that are beyond what the files should ask for, with the file that asked.
 * @param options.look Run in each frame; what it returns is returned as `seen`.
 * @param options.isEnough Whether these requests are all that are expected, which are waited for.
 */
export async function openInFrames(
  browser: Browser,
  server: PlainServer,
  paths: readonly string[],
  isBeyond: (url: string) => boolean,
  { look = () => [], isEnough = () => true }: FrameOptions = {},
): Promise<{ requests: FoundRequest[]; seen: string[] }> {
  const harness = `${server.origin}/frames`;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { requests, settle } = listen(context, (url) => url !== harness && isBeyond(url));
  const page = await context.newPage();
  const frames = paths.map((path) => `<iframe src="${path}"></iframe>`).join('');
  // Intercepting requests would turn off the cache, without which each frame loads all styles and fonts.
  server.put('/frames', `<!doctype html><title>a</title>${frames}`);
  await page.goto(harness);
  await settle();
  const opened = page.frames().slice(1);
  const seen = (await Promise.all(opened.map((frame) => frame.evaluate(look)))).flat();
  await Promise.all(opened.map(clickLinks));
  await settle();
  const end = Date.now() + longestWait;
  while (!isEnough(requests) && Date.now() < end) await wait(100);
  await context.close();
  return { requests, seen };
}

/** What a window asks for from now on, of what is beyond something; and a wait until what a page starts is all asked for. */
function listen(
  context: BrowserContext,
  isBeyond: (url: string) => boolean,
): { requests: FoundRequest[]; settle(): Promise<void> } {
  const requests: FoundRequest[] = [];
  const pending = new Set<Request>();
  let last = 0;
  context.on('request', (request) => {
    last = Date.now();
    // What is beyond may never be answered.
    if (!isBeyond(request.url())) pending.add(request);
    else if (!request.url().endsWith('/favicon.ico'))
      requests.push({ url: request.url(), from: request.frame().url() });
  });
  const end = (request: Request): void => {
    pending.delete(request);
    last = Date.now();
  };
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  return {
    requests,
    // Playwright's own state `networkidle` never comes on some pages with frames, though no request is open.
    async settle() {
      const start = Date.now();
      last = start;
      const isSilent = (): boolean => pending.size === 0 && Date.now() - last >= silence.needed;
      while (!isSilent() && Date.now() - start < silence.most) await wait(50);
    },
  };
}

/** Clicks on the links of a frame that lead to no address of the web, as they are after all animations. */
async function clickLinks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement | SVGAElement>('*|a')) {
      const { href = '' }: { href?: string | SVGAnimatedString } = link;
      const address = typeof href === 'string' ? href : href.animVal;
      const { protocol } = new URL(address || '#', document.baseURI);
      if (/^(https?|mailto|tel):$/.test(protocol)) continue;
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
      );
    }
  });
}
