import { chromium } from 'playwright-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from 'playwright-core';
import { answerFrom, serveUnder } from '../../../src/cli/serving/serve.ts';
import { builtSite } from '../built-site.ts';
import { sites, type SiteName } from '../../sites.ts';
import { findBrowser } from '../find-program.ts';

/** Flags for a headless browser without a sandbox and without network requests of its own. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters have the widths that their font gives them, as on the screens of phones and of most computers.
  '--font-render-hinting=none',
  // No window needs a process in reserve.
  '--renderer-process-limit=1',
];

/** A built site served on this machine, and windows of a browser to look at it. */
export interface Browsing {
  /** `http://localhost:1234/dossier/` */
  address: string;
  /** Opens a page. Unless it is to be left untouched, it has loaded what it loads when a reader does something. */
  open(
    path: string,
    options?: BrowserContextOptions & { isUntouched?: boolean },
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

/** An open page, and what went wrong on it. */
export interface OpenPage {
  page: Page;
  /** Console errors, failed requests and uncaught errors; a correct page has none. */
  complaints: string[];
  /** Opens another page of the site in the same window, as at a first visit, in a fraction of the time of a new window. */
  turnTo(path: string): Promise<void>;
}

/** Serves a built site to windows of the shared browser. */
export function browse(name: SiteName): Promise<Browsing> {
  return browseFolder(builtSite(name), sites[name].base);
}

/** Serves the output of a build under its base path to windows of the shared browser. */
export async function browseFolder(folder: string, base: string): Promise<Browsing> {
  const files = answerFrom(folder);
  const { server, address } = await serveUnder(
    () => base,
    0,
    { fromNetwork: false },
    (request, response) => {
      // As on GitHub Pages. Each page of a window would else load all styles, scripts and fonts again.
      response.setHeader('cache-control', 'max-age=600');
      files(request, response);
    },
  );
  const browser = await takeBrowser();
  const windows: BrowserContext[] = [];
  return {
    address,
    async open(path, { isUntouched = false, ...options } = {}) {
      // app.test.ts tests the service worker; here, each page comes from the host.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      windows.push(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      const pending = new Set<Request>();
      page.on('request', (request) => pending.add(request));
      page.on('requestfinished', (request) => pending.delete(request));
      page.on('requestfailed', (request) => {
        pending.delete(request);
        // A page that is left stops what it is loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          complaints.push(`failed: ${request.url()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(address).origin))
          complaints.push(`left the site: ${request.url()}`);
      });
      const load = async (next: string): Promise<void> => {
        await page.goto(address + next, { waitUntil: 'load' });
        // Without scripts, a page loads nothing more, and never calls back.
        if (isUntouched || options.javaScriptEnabled === false) return;
        // A reader does something, upon which the page loads the code for it.
        await page.evaluate(() => dispatchEvent(new Event('pointermove'))).catch(() => undefined);
        do await quiet(page);
        while (pending.size > 0);
      };
      await load(path);
      return {
        page,
        complaints,
        async turnTo(next) {
          await page.evaluate(() => {
            localStorage.clear();
            sessionStorage.clear();
          });
          await load(next);
        },
      };
    },
    async close() {
      await Promise.all(windows.map((window) => window.close()));
      await releaseBrowser();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * The browser of all sites that this process looks at, while it does, and their number. Starting one takes as long as many
 * a test, and windows share nothing in it.
 */
let shared: Promise<Browser> | undefined;
let users = 0;

function takeBrowser(): Promise<Browser> {
  users += 1;
  return (shared ??= chromium.launch({ executablePath: findBrowser(), args: browserFlags }));
}

async function releaseBrowser(): Promise<void> {
  users -= 1;
  if (users > 0) return;
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/** Waits until the page has dealt with what has arrived: a script that came may ask for others. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(60);
  await page
    .evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })),
    )
    .catch(() => undefined);
}
