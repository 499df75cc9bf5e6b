import type { Page } from 'playwright-core';

/** Pixels by which a page is wider than its window; zero if all of it is seen without scrolling sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
