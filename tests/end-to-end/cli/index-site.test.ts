import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { indexSite } from '../../../src/astro/live/index-site.ts';
import { startProfiler } from '../../../src/publish/report/profile.ts';
import { siteOptions } from '../../../src/publish/site-options.ts';
import { createSteps } from '../../../src/publish/report/steps.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';

const scratch = scratchFolder({ after });
const content = copyFixture('wind', scratch);
const article = join(content, 'articles/a-floating-farm.md');
const outDir = join(scratch, 'index');

/** Makes the search index of a development server, and returns how many views it made for that. */
async function index(): Promise<number> {
  const profiler = startProfiler();
  await indexSite({ ...siteOptions({ content }), outDir }, createSteps(profiler));
  const writing = profiler.read().parts.find(({ name }) => name === 'Writing pages');
  return writing?.parts.find(({ name }) => name === 'Making views')?.runs ?? 0;
}

test('after an edited sentence, the search index of a development server needs the view of one page', async () => {
  assert.ok((await index()) > 20);
  appendFileSync(article, '\nIt floats again.\n');
  assert.equal(await index(), 1);
});

test('so it does after a further edit while another file has an error', async () => {
  appendFileSync(join(content, 'articles/what-the-divers-saw.md'), '\n[[nowhere-at-all]]\n');
  assert.ok((await index()) > 20);
  appendFileSync(article, '\nAnd again.\n');
  assert.equal(await index(), 1);
});
