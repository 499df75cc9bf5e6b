import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { browserFlags } from '../../tests/end-to-end/browser/browse.ts';
import { findBrowserWithWindows } from '../../tests/end-to-end/find-program.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse says about a page on the slow phone that it simulates. */
export interface PageLoad {
  /** Scores of 100 by category: `accessibility`. */
  scores: ReadonlyMap<string, number>;
  /** When the largest text or picture is shown, in seconds. */
  largestPaint: number;
}

/**
 * Opens a page in a new browser with an empty cache. It has windows, though nobody sees them: Chromium's headless shell
 * has a pointer on the page, which loads what a reader's first move loads.
 */
export async function loadPage(address: string): Promise<PageLoad> {
  const browser = await puppeteer.launch({
    executablePath: findBrowserWithWindows(),
    args: [...browserFlags, '--ignore-certificate-errors'],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    const paint = result?.lhr.audits['largest-contentful-paint']?.numericValue;
    if (!result || paint === undefined) throw new Error(`Lighthouse could not open ${address}.`);
    const scores = Object.entries(result.lhr.categories).map(
      ([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const,
    );
    return { scores: new Map(scores), largestPaint: paint / 1000 };
  } finally {
    await browser.close();
  }
}
