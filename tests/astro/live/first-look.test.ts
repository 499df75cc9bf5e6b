import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { followContent } from '../../../src/astro/live/live-content.ts';
import { openLiveSite, type LiveSite } from '../../../src/astro/live/live-site.ts';
import { createOpenRequests, type OpenRequests } from '../../../src/astro/live/open-requests.ts';
import { takeBack } from '../../../src/astro/handover/handoff.ts';
import type { LiveState } from '../../../src/client/live/live-state.ts';
import { sitePath } from '../../../src/model/addresses/path.ts';
import { createSteps } from '../../../src/publish/report/steps.ts';
import { siteOptions } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { writeFiles, type FilesByPath } from '../../made/write-files.ts';
import { manyTexts } from '../../made/many-texts.ts';

const scratch = scratchFolder({ after });
let folders = 0;

/** Opens a site of which nothing is kept. */
async function open(files: FilesByPath, requests: OpenRequests): Promise<LiveSite> {
  takeBack();
  folders += 1;
  const content = join(scratch, String(folders));
  writeFiles(content, files);
  const options = siteOptions({ content, out: join(scratch, 'dist') });
  return await openLiveSite(options, createSteps(), requests);
}

/** What a page shows of its own text, and how often others mention it. */
function ember({ current }: LiveSite): { html: string; mentions: number } {
  const page = current().pages.find('entity', sitePath('companies/ember'));
  assert.ok(page);
  return { html: page.view.bodyHtml, mentions: page.view.mentionedOn };
}

test('a large site is shown before its texts are rendered, each page with its own text', async () => {
  const requests = createOpenRequests();
  const answered = requests.open();
  const site = await open(manyTexts(), requests);
  const first = site.live.revision();
  const told: LiveState[] = [];
  const states = followContent(site.live, site.start, (state) => void told.push(state));
  assert.ok(states.current().isReading);
  assert.match(ember(site).html, /Ember makes steel\./);
  assert.equal(ember(site).mentions, 0);
  answered();
  await site.start.rest;
  await nextTurn();
  assert.equal(ember(site).mentions, 600);
  assert.notEqual(site.live.revision(), first);
  assert.deepEqual(told, [
    { revision: site.live.revision(), isReading: false, errors: [], warnings: [] },
  ]);
});

test('a page that would need more than 300 texts for itself fails at once, others do not', async () => {
  const requests = createOpenRequests();
  const answered = requests.open();
  const site = await open(manyTexts(), requests);
  const tag = (): unknown => site.current().pages.find('tag', sitePath('tags/steel'))?.view;
  assert.throws(tag, /needs more than 300 texts/);
  await nextTurn();
  assert.match(ember(site).html, /Ember makes steel\./);
  answered();
  await site.start.rest;
  assert.ok(tag());
});

test('errors of texts are told once they are rendered, and the site is shown all the same', async () => {
  const broken = {
    'articles/broken.md': '---\ntitle: Broken\ndate: 2021-07-27\n---\nSee [[nowhere-at-all]].\n',
  };
  const site = await open({ ...manyTexts(), ...broken }, createOpenRequests());
  const states = followContent(site.live, site.start, () => undefined);
  assert.deepEqual(states.current().errors, []);
  await site.start.rest;
  await nextTurn();
  assert.match(states.current().errors.join('\n'), /nowhere-at-all/);
});

test('a small site is shown with all its texts, also while a request is open', async () => {
  const requests = createOpenRequests();
  requests.open();
  const few = Object.entries(manyTexts()).slice(0, 12);
  const site = await open(Object.fromEntries(few), requests);
  assert.equal(site.start.rest, undefined);
  assert.equal(ember(site).mentions, 10);
});

test('a disk that is full before all texts are rendered is told to open pages in a sentence', async () => {
  const site = await open(manyTexts(), createOpenRequests());
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  const start = { ...site.start, rest: Promise.reject(full) };
  const states = followContent(site.live, start, () => undefined);
  await nextTurn();
  assert.match(states.current().errors.join('\n'), /^There is no space left on the disk of .*\.$/);
  await site.start.rest;
});

test('a bug that shows only once texts are rendered is told to open pages', async () => {
  const site = await open(manyTexts(), createOpenRequests());
  const start = { ...site.start, rest: Promise.reject(new Error('No such luck.')) };
  const states = followContent(site.live, start, () => undefined);
  await nextTurn();
  assert.ok(!states.current().isReading);
  assert.match(states.current().errors.join('\n'), /No such luck\./);
  await site.start.rest;
});
