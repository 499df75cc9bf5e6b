import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve } from '../src/cli/serving/serve.ts';
import { browserFlags } from '../tests/end-to-end/browser/browse.ts';
import { findBrowser } from '../tests/end-to-end/find-program.ts';

/** A reader who opens a page, searches, and searches once more. */
export interface SearchVisit {
  first: string;
  second: string;
  /** Whether to type letter by letter, with an answer after most letters, instead of pasting. */
  typed?: boolean;
}

/** The files requested in each step of a visit, as paths within the site. */
export interface VisitFiles {
  visit: SearchVisit;
  page: string[];
  first: string[];
  second: string[];
}

const millisecondsBetweenKeys = 150;
const quietMilliseconds = 400;

/**
 * Makes each visit in a browser with an empty cache. The service worker is blocked: on a small site, it downloads the
 * whole site in the background, including the index, whether or not anyone searches.
 * @param path The page to visit: `articles/ID/`.
 */
export async function visitSearch(
  siteDir: string,
  path: string,
  visits: readonly SearchVisit[],
): Promise<VisitFiles[]> {
  const asked: string[] = [];
  const { server, address } = await serve(siteDir, '/', 0);
  // Recorded at the server, since a worker fetches the index. The first listener, because serving changes the address.
  server.prependListener('request', ({ url = '/' }) => asked.push(filePath(url)));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const made: VisitFiles[] = [];
    for (const visit of visits) made.push(await make(visit, browser, address + path, asked));
    return made;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function make(
  visit: SearchVisit,
  browser: Browser,
  address: string,
  asked: string[],
): Promise<VisitFiles> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const before = await settled(asked);
  await page.keyboard.press('/');
  await ask(page, visit.first, visit.typed);
  const first = await settled(asked);
  await ask(page, visit.second, visit.typed);
  const second = await settled(asked);
  await context.close();
  return { visit, page: before, first, second };
}

async function ask(page: Page, query: string, typed = false): Promise<void> {
  const field = page.locator('dialog[open] input[type="search"]');
  await field.fill('');
  await (typed
    ? field.pressSequentially(query, { delay: millisecondsBetweenKeys })
    : field.fill(query));
  await page
    .locator('dialog[open] [data-search-results]:not([aria-busy="true"]) a[href]')
    .first()
    .waitFor();
}

/** The requests since the last call, once no more arrive. */
async function settled(asked: string[]): Promise<string[]> {
  for (let seen = -1; seen !== asked.length; await setTimeout(quietMilliseconds)) {
    seen = asked.length;
  }
  return asked.splice(0);
}

/** `/articles/one/?a=b` → `articles/one/index.html` */
function filePath(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  return decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
}
