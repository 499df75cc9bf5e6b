import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test, { after, afterEach, before, beforeEach } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectDir } from '../../../src/publish/site-options.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';

/** Milliseconds that the server may take to start, and then a change to appear. A machine that runs other tests is slow. */
const startTimeout = 90_000;
const timeout = 60_000;

const content = copyFixture('wind', scratchFolder({ after }));
const article = 'articles/a-floating-farm.md';
let server: ChildProcess;
let output = '';
let address: string;
let browser: Browser;
let page: Page;

before(async () => {
  server = spawn(
    process.execPath,
    [join(projectDir, 'src/cli/dev.ts'), '--content', content, '--port', '4870'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const limit = AbortSignal.timeout(startTimeout);
  limit.addEventListener('abort', () => reject(new Error(`The server does not start.\n${output}`)));
  const read = (part: Buffer): void => {
    // Colours, which Astro prints where the environment says `CI` too, would stand between words.
    output += stripVTControlCharacters(part.toString());
    const found = /Local\s+(http:\S+)/.exec(output)?.[1];
    if (found) resolve(found);
  };
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${output}`)));
  address = await promise;
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags,
  });
});

after(async () => {
  await browser?.close();
  server.removeAllListeners('exit');
  server.kill('SIGKILL');
});

beforeEach(async () => {
  output = '';
  page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(timeout);
});

afterEach(() => page.close());

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  write(file, (await readFile(join(content, file), 'utf8')).replace(from, to));
}

/** Waits until an address answers with this status and text. */
async function answers(path: string, status: number, text = ''): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(address + path, { signal });
    if (response.status === status && (await response.text()).includes(text)) return;
    assert.ok(Date.now() < end, `${path} does not answer ${status} ${text}\n${output}`);
    await setTimeout(100);
  }
}

test('an edited sentence appears on the open page by itself', async () => {
  await page.goto(`${address}articles/a-floating-farm/`);
  await edit(article, /$/, '\n\nA sentence from the live edit.\n');
  await page.getByText('A sentence from the live edit.').waitFor();
});

test('a new file is a page, a renamed one moves, a deleted one is gone', async () => {
  write('pages/one.md', '# One\n\nNew.\n');
  await answers('one/', 200);
  renameSync(join(content, 'pages/one.md'), join(content, 'pages/two.md'));
  await answers('two/', 200);
  await answers('one/', 404);
  rmSync(join(content, 'pages/two.md'));
  await answers('two/', 404);
});

test('search finds what the newest content says', async () => {
  await edit(article, /$/, '\n\nThe word quokkas was not here before.\n');
  await page.goto(`${address}articles/a-floating-farm/`);
  await page.getByText('The word quokkas').waitFor();
  await page.goto(`${address}search/?q=quokkas`);
  await page.locator('mark', { hasText: 'quokkas' }).first().waitFor();
  await edit(article, 'The word quokkas', 'The word wallabies');
  await page.goto(`${address}search/?q=wallabies`);
  await page.locator('mark', { hasText: 'wallabies' }).first().waitFor();
});

test('a new kind in kinds.yaml works at once', async () => {
  await edit('kinds.yaml', /^/, 'vessel:\n  label: Vessel\n  plural: Vessels\n');
  write(
    'entities/vessels/sea-stallion.md',
    '---\ntitle: Sea Stallion\nkind: vessel\n---\nA ship.\n',
  );
  await answers('vessels/sea-stallion/', 200);
});

test('a change while a page loads, before it hears the server, appears too', async () => {
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  await page.route('**/live-page.ts', async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto(`${address}articles/a-floating-farm/`, { waitUntil: 'commit' });
  await edit(article, 'A sentence from the live edit.', 'An early edit.');
  await answers('articles/a-floating-farm/', 200, 'An early edit.');
  open();
  await page.getByText('An early edit.').waitFor();
  await edit(article, 'An early edit.', 'A sentence from the live edit.');
  await page.getByText('A sentence from the live edit.').waitFor();
});

test('a content error covers the page, remains after a reload, and disappears once fixed', async () => {
  await page.goto(`${address}articles/a-floating-farm/`);
  await edit(article, 'A sentence from the live edit.', 'A link to [[nowhere-at-all]].');
  const overlay = page.locator('dossier-problems');
  const said = overlay.locator('.errors');
  await said.getByText(/a-floating-farm\.md:\d+:\d+ {2}error {2}unknown-link/).waitFor();
  assert.match(output, /unknown-link/);
  await page.reload();
  await overlay.waitFor({ state: 'attached' });
  for (const target of ['still-wrong', 'wrong-again', 'nowhere-at-all']) {
    await edit(article, /A link to .*/, `A link to [[${target}]].`);
    await said.getByText(`[[${target}]]`).waitFor();
  }
  await edit(article, /A link to .*/, 'Fixed.');
  await page.getByText('Fixed.').waitFor();
  await overlay.waitFor({ state: 'detached' });
});

test('a broken site.yaml leaves the last good pages, and is read again once fixed', async () => {
  const good = await readFile(join(content, 'site.yaml'), 'utf8');
  await page.goto(address);
  write('site.yaml', 'title: [\n');
  await page.locator('dossier-problems').waitFor({ state: 'attached' });
  await answers('articles/a-floating-farm/', 200, 'floating');
  write('site.yaml', good.replace(/^title:.*$/m, 'title: Wind, fixed'));
  await page.locator('dossier-problems').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.title.includes('Wind, fixed'));
});

test('after many changes at once, pages show the newest', async () => {
  for (let at = 1; at <= 20; at += 1) {
    write('pages/count.md', `# Count\n\nNumber ${at}.\n`);
    await setTimeout(10);
  }
  await answers('count/', 200, 'Number 20.');
});

test('generated files are served with their media type', async () => {
  const response = await fetch(`${address}rss.xml`, { signal: AbortSignal.timeout(timeout) });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /xml/);
});
