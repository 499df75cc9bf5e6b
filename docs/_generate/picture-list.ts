import type { Page } from 'playwright-core';

/** A picture of the docs: a page of the flagship. */
export interface Picture {
  /** Its file in `docs/assets/`, without the extension. */
  name: string;
  /** The page, relative to the base. */
  path: string;
  /** Brings the page into the state to show. */
  prepare?(page: Page): Promise<void>;
}

/** The most bytes of a picture: they are kept in the repository. */
export const mostBytes = 60_000;

/** Each picture of the docs. */
export const pictures: readonly Picture[] = [
  { name: 'front', path: '' },
  {
    name: 'article',
    path: 'articles/didi-two-days/',
    async prepare(page) {
      await page.locator('.prose a.ent').first().hover();
      await page.locator('#entity-card').waitFor();
    },
  },
  { name: 'company', path: 'companies/didi/' },
  { name: 'chart', path: 'charts/market-value/' },
  { name: 'network', path: 'charts/who-regulates-what/' },
  {
    name: 'search',
    path: 'search/?q=didi',
    async prepare(page) {
      await page.locator('main mark').first().waitFor();
    },
  },
];
