import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { scratchFolder } from '../../cli/run-command.ts';
import { manyTexts } from '../../made/many-texts.ts';
import { writeFiles } from '../../made/write-files.ts';
import { startDev, type DevServer } from '../dev-server.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';

/** Milliseconds that rendering may take. A machine that runs other tests is slow. */
const timeout = 60_000;

const content = scratchFolder({ after });
let server: DevServer;
let browser: Browser;

before(async () => {
  writeFiles(content, manyTexts());
  server = await startDev(content, 4890);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});

after(async () => {
  await browser?.close();
  server?.stop();
});

test('a page that is open while texts are rendered shows what they say of it once they are', async () => {
  const [tag, page] = await Promise.all([
    fetch(`${server.address}tags/steel/`, { signal: AbortSignal.timeout(timeout) }),
    browser.newPage({ serviceWorkers: 'block' }),
  ]);
  page.setDefaultTimeout(timeout);
  await page.goto(`${server.address}companies/ember/`);
  await page.getByText('Ember makes steel.').first().waitFor();
  await page.getByText('Report 599 tells what Ember made.').waitFor({ state: 'attached' });
  await page.locator('dossier-reading').waitFor({ state: 'detached' });
  assert.equal(tag.status, 200);
  assert.match(await tag.text(), /Report 7\b/);
  assert.match(
    server.said(),
    /at http.*\nStill reading texts: pages lack what others say of them\.\nAll texts are read\. \d+\.\d s\.\n$/,
  );
  await page.close();
});

test('a page says that texts are yet to be rendered, and how it goes on', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(timeout);
  const address = `${server.address}companies/ember/`;
  const [, revision] = /data-revision="(\d+)"/.exec(await (await fetch(address)).text()) ?? [];
  // The server may have told already that all are.
  await page.route('**/live-events', async (route) => {
    const state = { revision: Number(revision), isReading: true, errors: [], warnings: [] };
    const body = `data: ${JSON.stringify(state)}\n\n`;
    await route.fulfill({ contentType: 'text/event-stream', body });
  });
  await page.goto(address);
  await page.getByRole('status').filter({ hasText: 'Still reading texts' }).waitFor();
  await page.close();
});
