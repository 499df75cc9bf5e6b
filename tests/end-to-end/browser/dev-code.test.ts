import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { chromium } from 'playwright-core';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';
import { startDev } from '../dev-server.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';

const article = 'articles/a-floating-farm.md';

test('`dev:code` serves pages with Astro, which follow the content and say what is wrong with it', async (t) => {
  const server = await startDev(copyFixture('wind', scratchFolder({ after })), 4880, 'dev-code');
  t.after(() => server.stop());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  t.after(() => browser.close());
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.address}articles/a-floating-farm/`);
  // Only Vite compiles what a page loads when it loads it.
  await page.locator('script[src*="/@vite/client"]').waitFor({ state: 'attached' });
  await server.edit(article, /$/, '\n\nA sentence from the live edit.\n');
  await page.getByText('A sentence from the live edit.').waitFor();
  await server.edit(article, 'A sentence from the live edit.', 'A link to [[nowhere-at-all]].');
  const overlay = page.locator('dossier-problems');
  await overlay.locator('.errors').getByText('[[nowhere-at-all]]').waitFor();
  await server.edit(article, 'A link to [[nowhere-at-all]].', 'The word quokkas is new.');
  // The page reloads by itself: the way to another one that begins meanwhile is lost without a word.
  await page.getByText('The word quokkas is new.').waitFor();
  await overlay.waitFor({ state: 'detached' });
  await page.goto(`${server.address}search/?q=quokkas`);
  await page.locator('mark', { hasText: 'quokkas' }).first().waitFor();
  await page.goto(server.address);
  await page.locator('footer').waitFor();
  assert.equal(
    await page.locator('.home-offline, dossier-edition').count(),
    0,
    'no bundle to save',
  );
});
