import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags } from '../browser/browse.ts';
import { findBrowser } from '../find-program.ts';
import { createdProject, project, serving } from './installed-package.ts';

before(() => void createdProject());

test('in the browser, the development server follows the content and finds its words', async (t) => {
  const address = await serving(t, 'dev', '--port', '4890');
  assert.equal((await fetch(`${address}nowhere/`)).status, 404);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  t.after(() => browser.close());
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const file = join(project, 'content/entities/people/mira-lund.md');
  const edit = (from: string, to: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  await page.goto(`${address}people/mira-lund/`);
  edit('runs it.', 'feeds quokkas.');
  await page.getByText('feeds quokkas.').waitFor();
  edit('feeds quokkas.', '[[nowhere-at-all]]');
  await page.locator('dossier-problems .errors').getByText('[[nowhere-at-all]]').waitFor();
  edit('[[nowhere-at-all]]', 'feeds wallabies.');
  await page.getByText('feeds wallabies.').waitFor();
  await page.locator('dossier-problems').waitFor({ state: 'detached' });
  await page.goto(`${address}search/?q=wallabies`);
  await page.locator('mark', { hasText: 'wallabies' }).first().waitFor();
  // An open page would reload by itself, and this could abort the way to the next one.
  await page.goto('about:blank');
  const added = join(project, 'content/entities/people/otto-berg.md');
  writeFileSync(added, '---\ntitle: Otto Berg\nkind: person\n---\nFeeds them.\n');
  await page.goto(`${address}people/`);
  await page.getByRole('link', { name: 'Otto Berg' }).click();
  await page.getByText('Feeds them.').waitFor();
  rmSync(added);
  assert.deepEqual(complaints, []);
});

test('`start` builds and serves a site, and `preview` serves it again', async (t) => {
  const base = ['--base', '/study/', '--out', 'started'];
  const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;
  for (const command of ['start', 'preview']) {
    const address = await serving(t, command, ...base, '--port', '4900');
    assert.match(address, /^http:\/\/localhost:49\d\d\/study\/$/);
    assert.match(await (await fetch(address)).text(), /<title>A: study<\/title>/);
    assert.equal(await statusOf(`${address}companies/harbour-bakery/`), 200);
    assert.equal(await statusOf(`${address}charts/loaves.svg`), 200);
    assert.equal(await statusOf(`${address}nowhere/`), 404);
  }
});
