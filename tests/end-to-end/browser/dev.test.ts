import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test, { after, afterEach, before, beforeEach } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';
import { startDev, type DevServer } from '../dev-server.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';

/** Milliseconds that a change may take to appear. A machine that runs other tests is slow. */
const timeout = 60_000;

const content = copyFixture('wind', scratchFolder({ after }));
const article = 'articles/a-floating-farm.md';
let server: DevServer;
let browser: Browser;
let page: Page;

before(async () => {
  server = await startDev(content, 4870);
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags,
  });
});

after(async () => {
  await browser?.close();
  server?.stop();
});

beforeEach(async () => {
  server.said();
  page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(timeout);
});

afterEach(async (t) => {
  // A page that waits in vain does not tell what the server said, or what it shows.
  if ('passed' in t && !t.passed)
    t.diagnostic(`${server.said()}\n${page.url()}\n${await page.locator('body').innerText()}`);
  await page.close();
});

/** Waits until an address answers with this status and text. */
async function answers(path: string, status: number, text = ''): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(server.address + path, { signal });
    if (response.status === status && (await response.text()).includes(text)) return;
    assert.ok(Date.now() < end, `${path} does not answer ${status} ${text}\n${server.said()}`);
    await setTimeout(100);
  }
}

/** An address outside the base leads to no page, as on the host that the site is for. */
async function answersOutside(address: string): Promise<void> {
  const { status } = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  assert.equal(status, 404, address);
}

test('an edited sentence appears on the open page by itself', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await server.edit(article, /$/, '\n\nA sentence from the live edit.\n');
  await page.getByText('A sentence from the live edit.').waitFor();
});

test('a file that is written again as it was leaves open pages alone', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await page.evaluate(() => void (document.body.dataset['open'] = 'still'));
  await server.edit(article, /$/, '');
  await server.edit('articles/what-the-divers-saw.md', /$/, '');
  await setTimeout(2000);
  assert.equal(await page.locator('body[data-open="still"]').count(), 1);
});

test('what is typed in the search dialog survives an edit, and finds what it says', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await page.keyboard.press('/');
  const field = page.locator('dossier-search dialog[open] input');
  await field.fill('axolot');
  await server.edit(article, /$/, '\n\nAn axolotl appears.\n');
  await page.getByText('An axolotl appears.').first().waitFor();
  await field.waitFor();
  assert.equal(await field.inputValue(), 'axolot');
  await page.keyboard.type('l');
  await page.locator('dialog mark', { hasText: 'axolotl' }).first().waitFor();
  await server.edit(article, '\n\nAn axolotl appears.\n', '');
  await page.getByText('An axolotl appears.').first().waitFor({ state: 'detached' });
});

test('what is unfolded stays so when the page follows an edit, and the page where it was', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  const folds = page.locator('main details:has(> summary)');
  const states = (): Promise<boolean[]> =>
    folds.evaluateAll((all) => all.map((each) => each instanceof HTMLDetailsElement && each.open));
  const wanted = (await states()).map((open) => !open);
  assert.ok(wanted.length > 0);
  await folds.evaluateAll((all) => all.forEach((each) => each.toggleAttribute('open')));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const place = await page.evaluate(() => scrollY);
  await server.edit(article, /$/, '\n\nAn edit below the folds.\n');
  await page.getByText('An edit below the folds.').waitFor();
  await page.waitForLoadState();
  assert.deepEqual(await states(), wanted);
  await page.waitForFunction((y) => scrollY === y, place);
  await server.edit(article, '\n\nAn edit below the folds.\n', '');
  await page.getByText('An edit below the folds.').waitFor({ state: 'detached' });
});

test('where the storage of tabs is blocked, pages follow the content all the same', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await server.edit(article, /$/, '\n\nAn edit without storage.\n');
  await page.getByText('An edit without storage.').waitFor();
  await server.edit(article, '\n\nAn edit without storage.\n', '');
  await page.getByText('An edit without storage.').waitFor({ state: 'detached' });
});

test('a new file is a page, a renamed one moves, a deleted one is gone', async () => {
  server.write('pages/one.md', '# One\n\nNew.\n');
  await answers('one/', 200);
  renameSync(join(content, 'pages/one.md'), join(content, 'pages/two.md'));
  await answers('two/', 200);
  await answers('one/', 404);
  rmSync(join(content, 'pages/two.md'));
  await answers('two/', 404);
});

test('search finds what the newest content says', async () => {
  // An open page would reload by itself, and this could abort the way to the next one.
  await page.goto('about:blank');
  await server.edit(article, /$/, '\n\nThe word quokkas was not here before.\n');
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await page.getByText('The word quokkas').waitFor();
  await page.goto(`${server.address}search/?q=quokkas`);
  await page.locator('mark', { hasText: 'quokkas' }).first().waitFor();
  await page.goto('about:blank');
  await server.edit(article, 'The word quokkas', 'The word wallabies');
  await page.goto(`${server.address}search/?q=wallabies`);
  await page.locator('mark', { hasText: 'wallabies' }).first().waitFor();
});

test('a new kind in kinds.yaml works at once', async () => {
  await server.edit('kinds.yaml', /^/, 'vessel:\n  label: Vessel\n  plural: Vessels\n');
  server.write(
    'entities/vessels/sea-stallion.md',
    '---\ntitle: Sea Stallion\nkind: vessel\n---\nA ship.\n',
  );
  await answers('vessels/sea-stallion/', 200);
});

test('a change while a page loads, before it hears the server, appears too', async () => {
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  await page.route('**/live-page.js', async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto(`${server.address}articles/a-floating-farm/`, { waitUntil: 'commit' });
  await server.edit(article, 'A sentence from the live edit.', 'An early edit.');
  await answers('articles/a-floating-farm/', 200, 'An early edit.');
  open();
  await page.getByText('An early edit.').waitFor();
  await server.edit(article, 'An early edit.', 'A sentence from the live edit.');
  await page.getByText('A sentence from the live edit.').waitFor();
});

test('a change while a reader goes to another page does not bring the old one back', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  const next = `${server.address}search/`;
  await page.route(next, async (route) => {
    await isOpen;
    await route.continue();
  });
  const asked = page.waitForRequest(next);
  await page.evaluate((address) => location.assign(address), next);
  await asked;
  await server.edit(article, 'A sentence from the live edit.', 'An edit on the way.');
  await answers('articles/a-floating-farm/', 200, 'An edit on the way.');
  // The page hears of it at the same time.
  await setTimeout(500);
  open();
  await page.waitForURL(next);
  await server.edit(article, 'An edit on the way.', 'A sentence from the live edit.');
});

test('a content error covers the page, remains after a reload, and disappears once fixed', async () => {
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await server.edit(article, 'A sentence from the live edit.', 'A link to [[nowhere-at-all]].');
  const overlay = page.locator('dossier-problems');
  const said = overlay.locator('.errors');
  await said.getByText(/a-floating-farm\.md:\d+:\d+ {2}error {2}unknown-link/).waitFor();
  assert.match(server.said(), /unknown-link/);
  await page.reload();
  await overlay.waitFor({ state: 'attached' });
  for (const target of ['still-wrong', 'wrong-again', 'nowhere-at-all']) {
    await server.edit(article, /A link to .*/, `A link to [[${target}]].`);
    await said.getByText(`[[${target}]]`).waitFor();
  }
  await server.edit(article, /A link to .*/, 'Fixed.');
  await page.getByText('Fixed.').waitFor();
  await overlay.waitFor({ state: 'detached' });
});

test('errors that are closed stay closed while the page follows other edits, until there is another', async () => {
  const other = 'articles/what-the-divers-saw.md';
  await page.goto(`${server.address}articles/a-floating-farm/`);
  await server.edit(other, /$/, '\n\nA link to [[nobody-yet]].\n');
  const overlay = page.locator('dossier-problems');
  await overlay.locator('.errors').getByText('[[nobody-yet]]').waitFor();
  await page.keyboard.press('Escape');
  await overlay.waitFor({ state: 'detached' });
  await server.edit(other, 'A link to', 'One line more.\n\nA link to');
  await server.edit(article, /$/, '\n\nWritten meanwhile.\n');
  await page.getByText('Written meanwhile.').waitFor();
  assert.equal(await overlay.count(), 0);
  await server.edit(article, 'Written meanwhile.', 'Written [[nowhere-else]].');
  await overlay.locator('.errors').getByText('[[nowhere-else]]').waitFor();
  await overlay.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Written nowhere-else.').waitFor();
  await server.edit(article, /Written .*/, '');
  await server.edit(other, /A link to .*/, '');
  await answers('articles/what-the-divers-saw/', 200, 'One line more.');
});

test('search works while the content has errors', async () => {
  const other = 'articles/what-the-divers-saw.md';
  await page.goto('about:blank');
  await server.edit(other, /$/, '\n\nA platypus and a [[nobody-yet]].\n');
  await answers('articles/what-the-divers-saw/', 200, 'A platypus');
  await page.goto(`${server.address}search/?q=platypus`);
  await page.locator('mark', { hasText: 'platypus' }).first().waitFor({ state: 'attached' });
  await page.goto('about:blank');
  await server.edit(other, /A platypus .*/, '');
});

test('a broken site.yaml leaves the last good pages, and is read again once fixed', async () => {
  const good = await readFile(join(content, 'site.yaml'), 'utf8');
  await page.goto(server.address);
  server.write('site.yaml', 'title: [\n');
  await page.locator('dossier-problems').waitFor({ state: 'attached' });
  await answers('articles/a-floating-farm/', 200, 'floating');
  server.write('site.yaml', good.replace(/^title:.*$/m, 'title: Wind, fixed'));
  await page.locator('dossier-problems').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.title.includes('Wind, fixed'));
});

test('after many changes at once, pages show the newest', async () => {
  for (let at = 1; at <= 20; at += 1) {
    server.write('pages/count.md', `# Count\n\nNumber ${at}.\n`);
    await setTimeout(10);
  }
  await answers('count/', 200, 'Number 20.');
});

test('generated files are served with their media type', async () => {
  const response = await fetch(`${server.address}rss.xml`, {
    signal: AbortSignal.timeout(timeout),
  });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /xml/);
});

test('a part of a search file with numbers beyond counting is answered, as any web page may ask for it', async () => {
  const response = await fetch(`${server.address}pagefind/pagefind.js`, {
    headers: { range: `bytes=0-${'9'.repeat(30)}` },
    signal: AbortSignal.timeout(timeout),
  });
  assert.equal(response.status, 200);
  assert.match(await response.text(), /pagefind/i);
});

test('when the path of `url` changes, the site and its open pages move, there and back', async () => {
  const good = await readFile(join(content, 'site.yaml'), 'utf8');
  const { origin } = new URL(server.address);
  for (const [path, url] of [
    ['/moved/', 'https://wind.example.org/moved'],
    ['/', 'https://wind.example.org'],
    ['/some/repo/', 'https://wind.example.org/some/repo'],
  ] as const) {
    await page.goto(`${server.address}articles/a-floating-farm/`);
    server.said();
    server.write('site.yaml', good.replace(/^url:.*$/m, `url: ${url}`));
    await page.waitForURL(`${origin}${path}articles/a-floating-farm/`);
    await page
      .locator(`link[rel="stylesheet"][href^="${path}"]`)
      .first()
      .waitFor({ state: 'attached' });
    assert.match(server.said(), new RegExp(`^Serving \\S+ at ${origin}${path}$`, 'm'));
    const home = await fetch(origin, { signal: AbortSignal.timeout(timeout) });
    assert.equal(home.url, `${origin}${path}`);
    await answersOutside(`${origin}/nowhere/`);
  }
});
