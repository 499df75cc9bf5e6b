import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { takeBack } from '../../../src/astro/handover/handoff.ts';
import { openLiveSite, type LiveSite } from '../../../src/astro/live/live-site.ts';
import { stateOfFolder } from '../../../src/astro/live/folder-state.ts';
import { createSteps } from '../../../src/publish/report/steps.ts';
import { noMeter } from '../../../src/model/run/work-meter.ts';
import { siteOptions, type SiteOptions } from '../../../src/publish/site-options.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';

const scratch = scratchFolder({ after });
const content = copyFixture('wind', scratch);
const options: SiteOptions = siteOptions({ content, out: join(scratch, 'dist') });
const open = (): Promise<LiveSite> => openLiveSite(options, createSteps());

test('a server that is started again numbers its sites otherwise, so that open pages follow it', async () => {
  const first = (await open()).live.revision();
  // Another process knows nothing of the first.
  takeBack();
  const again = (await open()).live.revision();
  assert.notEqual(again, first);
});

test('a terminal shows that a server reads, and how long it took', async () => {
  takeBack();
  let shown = '';
  const terminal = { isTTY: true, write: (text: string) => (shown += text) };
  await openLiveSite(options, createSteps(noMeter, terminal as unknown as NodeJS.WriteStream));
  assert.match(shown, /^Reading content \.\.\.\rReading content: \d+\.\d s\n$/);
});

test('a file that is written again as it was gives no new site, an edit and an error do', async () => {
  takeBack();
  const { live } = await open();
  const article = join(content, 'articles/a-floating-farm.md');
  const text = readFileSync(article, 'utf8');
  const isNew = async (): Promise<boolean> => {
    const { compiled } = await live.recompile(stateOfFolder(content));
    if (compiled) live.accept(compiled());
    return compiled !== undefined;
  };
  writeFileSync(article, text);
  assert.ok(!(await isNew()), 'the same');
  writeFileSync(article, `${text}\nMore.\n`);
  assert.ok(await isNew(), 'an edit');
  assert.ok(!(await isNew()), 'read twice');
  writeFileSync(article, `${text}\n[[nowhere-at-all]]\n`);
  assert.ok(await isNew(), 'an error');
  writeFileSync(article, text);
  assert.ok(await isNew(), 'as it was at first');
});

test('a picture in as many bytes gives a new site, since open pages show the old one', async () => {
  takeBack();
  const picture = join(content, 'assets/plan.svg');
  const write = (y: number): void =>
    writeFileSync(
      picture,
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M2 ${y}h5"/></svg>\n`,
    );
  write(2);
  const { live, current } = await open();
  const first = current();
  write(3);
  const { compiled } = await live.recompile(stateOfFolder(content));
  assert.ok(compiled);
  assert.notEqual(compiled(), first);
  live.accept(compiled());
  assert.equal((await live.recompile(stateOfFolder(content))).compiled, undefined, 'read twice');
});

test('what a page says of a failure is a sentence if the machine causes it, else where in the code it is', async () => {
  takeBack();
  const { live } = await open();
  const fullDisk = Object.assign(new Error('ENOSPC: it failed'), { code: 'ENOSPC', path: '/a/b' });
  assert.match(
    live.reportFailure(fullDisk),
    /^There is no space left on the disk of \/a\/b\. Free/,
  );
  assert.match(live.reportFailure(new TypeError('a fault')), /^TypeError: a fault\n +at /);
});

test('a server starts with a broken site.yaml, and then keeps the last good site', async () => {
  const writeSite = (text: string): void => writeFileSync(join(content, 'site.yaml'), text);
  writeSite('title: [\n');
  const { live, current, start } = await open();
  assert.ok(start.problems.some(({ file }) => file === 'site.yaml'));
  assert.equal(current().site.title, 'Untitled');
  const recompile = async (): Promise<boolean> =>
    (await live.recompile(stateOfFolder(content))).compiled !== undefined;
  assert.ok(await recompile(), 'still broken');
  writeSite('title: Wind\ndescription: Farms.\n');
  assert.ok(await recompile(), 'mended');
  writeSite('title: [\n');
  assert.ok(!(await recompile()), 'broken again');
});

test('a server starts though site.yaml names a file that is missing', async () => {
  const site = 'title: Wind\ndescription: Farms.\ncitationStyle: none.csl\n';
  writeFileSync(join(content, 'site.yaml'), site);
  const { current, start } = await open();
  assert.ok(
    start.problems.some(({ file, code }) => file === 'site.yaml' && code === 'missing-file'),
  );
  assert.equal(current().site.title, 'Wind');
});

test('a server starts in a folder whose settings are in a site.yml', async () => {
  renameSync(join(content, 'site.yaml'), join(content, 'site.yml'));
  const { current } = await open();
  assert.equal(current().site.title, 'Wind');
  renameSync(join(content, 'site.yml'), join(content, 'site.yaml'));
});

test('a server does not start in a folder without site.yaml', async () => {
  rmSync(join(content, 'site.yaml'));
  await assert.rejects(open(), /^Error: There is no site to show\./);
});
