import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtSite } from '../built-site.ts';
import { type SiteName } from '../../sites.ts';
import { browserFlags } from './browse.ts';
import { findBrowser, findFirefox } from '../find-program.ts';
import { isAmongFirstTwo, searchQueries } from './search-queries.ts';
import { writeFiles } from '../../made/write-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-folder-'));
const folders = { harbour: unpack('harbour'), wind: unpack('wind') };
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Unpacks a site's `offline.zip` to a path that addresses must encode, and returns the one folder in it. */
function unpack(site: SiteName): string {
  const place = join(scratch, '中文 dir #1, 100% %20 größer', site);
  writeFiles(place, unzipSync(readFileSync(join(builtSite(site), 'offline.zip'))));
  const [top, ...others] = globSync('*', { cwd: place });
  assert.ok(top && others.length === 0, 'the archive holds one folder');
  return join(place, top);
}

function addressOf(site: keyof typeof folders, path: string): string {
  return `${pathToFileURL(folders[site]).href}/${path}`;
}

/** The addresses in tags. Text may hold what looks like an attribute. */
function addressesIn(html: string): string[] {
  const tags = html.match(/<[^<>]+/g) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address),
  );
}

for (const site of ['harbour', 'wind'] as const) {
  test(`every address on the pages of ${site} leads to a file of the folder`, () => {
    const folder = folders[site];
    const pages = globSync('**/*.html', { cwd: folder });
    assert.ok(pages.length > 10);
    for (const page of pages) {
      const place = pathToFileURL(join(folder, page)).href;
      const html = readFileSync(join(folder, page), 'utf8');
      for (const address of new Set(addressesIn(html))) {
        const { protocol, pathname } = new URL(address.replaceAll('&amp;', '&'), place);
        if (protocol !== 'file:') continue;
        const file = fileURLToPath(`file://${pathname}`);
        assert.ok(
          file.startsWith(folder) && !file.endsWith('/') && existsSync(file),
          `${page}: ${address}`,
        );
      }
    }
  });
}

const damages: readonly [damage: string, spoil: (file: string) => void][] = [
  ['missing', (file) => rmSync(file)],
  ['cut short', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
];

for (const name of ['chrome', 'firefox'] as const) {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({
      browser: name,
      executablePath: name === 'firefox' ? findFirefox() : findBrowser(),
      args: name === 'chrome' ? [...browserFlags] : [],
      // The driver turns this off, which would make the files of a folder one origin, unlike in readers' browsers.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
  });
  after(() => browser.close());

  /** Opens a page of a folder and checks that nothing goes wrong. */
  const open = async (
    site: keyof typeof folders,
    path: string,
  ): Promise<{ page: Page; complaints: string[] }> => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.goto(addressOf(site, path));
    return { page, complaints };
  };

  test(`${name}: pages in a folder show their text, styles and charts`, async () => {
    for (const path of [
      'index.html',
      'articles/parcelo-nine-days/index.html',
      'companies/corvane/index.html',
      'charts/market-value/index.html',
    ]) {
      const { page, complaints } = await open('harbour', path);
      const shown = await page.evaluate(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        font:
          document.fonts.size > 0 && [...document.fonts].some(({ status }) => status === 'loaded'),
        drawing: Math.max(
          ...[...document.querySelectorAll('figure.fig svg')].map(
            (drawing) => drawing.getBoundingClientRect().width,
          ),
        ),
      }));
      assert.notEqual(shown.paper, 'rgba(0, 0, 0, 0)', path);
      assert.ok(shown.font, path);
      assert.ok(shown.drawing > 200, path);
      assert.deepEqual(complaints, [], path);
      await page.close();
    }
  });

  test(`${name}: pictures in a folder are shown from their one file`, async () => {
    const { page, complaints } = await open('harbour', 'articles/lantern-two-days/index.html');
    const shown = await page.$eval('header picture img', async (node) => {
      const image = node as HTMLImageElement;
      await image.decode();
      return { source: image.currentSrc, width: image.naturalWidth };
    });
    assert.match(shown.source, /\/assets\/cranes\.jpg$/);
    assert.equal(shown.width, 1600);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: the menus above a list have their whole names`, async () => {
    const { page, complaints } = await open('harbour', 'companies/index.html');
    const hidden = await page.$$eval('.listbar summary', (menus) =>
      menus.map((menu) => menu.scrollWidth - menu.clientWidth),
    );
    assert.ok(hidden.length > 0);
    assert.deepEqual(
      hidden,
      hidden.map(() => 0),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: links lead from page to page`, async () => {
    const { page, complaints } = await open('harbour', 'index.html');
    await Promise.all([page.waitForNavigation(), page.click('article.lead h2 a')]);
    await Promise.all([page.waitForNavigation(), page.click('.prose a.ent')]);
    assert.match(page.url(), /\/index\.html$/);
    assert.ok(await page.$('main h1'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: the address of a page in a folder has what its reader chooses`, async () => {
    const { page, complaints } = await open('harbour', 'timeline/index.html');
    await page.click('.flt [value="0"]');
    assert.match(page.url(), /\/timeline\/index\.html\?kind=all-dates$/);
    await page.reload();
    assert.ok(await page.$eval('.flt [value="0"]', (button) => button.matches(':checked')));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: a link in a folder has a card, which leads to the page`, async () => {
    const { page, complaints } = await open('harbour', 'articles/parcelo-nine-days/index.html');
    // Browsers know how far a pointer has moved from its second move on.
    await page.mouse.move(1, 1);
    await page.hover('.prose a.ent.k-company');
    await page.waitForSelector('#entity-card svg.spark', { visible: true });
    const text = await page.$eval('#entity-card', (card) => card.textContent);
    assert.match(text, /^CompanyCorvane 科凡/);
    await Promise.all([page.waitForNavigation(), page.click('#entity-card')]);
    assert.match(page.url(), /companies\/corvane\/index\.html$/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const site of ['harbour', 'wind'] as const) {
    let opened: ReturnType<typeof open> | undefined;
    for (const [query, found] of searchQueries[site]) {
      test(`${name}: the search page finds ${query} in a folder, without a worker`, async () => {
        const path = `search/index.html?q=${encodeURIComponent(query)}`;
        // A window for each query would take longer to open than the search.
        opened ??= open(site, 'index.html');
        const { page, complaints } = await opened;
        await page.goto(addressOf(site, path));
        await page.waitForSelector('main ol.results a');
        const addresses = await page.$$eval('main ol.results a', (links) =>
          links.map((link) => link.href),
        );
        assert.ok(isAmongFirstTwo(addresses, found), addresses.join(' '));
        assert.equal(page.workers().length, 0);
        assert.deepEqual(complaints, []);
      });
    }
  }

  test(`${name}: results in a folder can be sorted by date and filtered by mentioned entity`, async () => {
    const { page, complaints } = await open('wind', 'search/index.html?q=bank&sort=date');
    await page.waitForSelector('main ol.results a');
    const linked = (place: string): Promise<string> =>
      page.$eval(`main ${place} a`, (link) => (link as HTMLAnchorElement).href);
    assert.match(await linked('.found-texts'), /a-floating-farm/);
    await page.click('[data-key="mentions"]');
    await page.waitForSelector('[data-key="mentions nguyen-thi-anh"]');
    await page.click('[data-key="mentions nguyen-thi-anh"]');
    await page.waitForSelector('[data-key="mentions nguyen-thi-anh"][aria-pressed="true"]');
    assert.match(await page.evaluate(() => location.search), /mentions=nguyen-thi-anh/);
    assert.match(await linked('.results'), /nguyen-thi-anh|nordwind/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [damage, spoil] of damages) {
    test(`${name}: where a part of the index in a folder is ${damage}, the search page says so`, async () => {
      const folder = join(scratch, `${name} ${damage}`);
      cpSync(folders.wind, folder, { recursive: true });
      const parts = globSync('pagefind/index/*.js', { cwd: folder });
      assert.ok(parts.length > 0);
      for (const part of parts) spoil(join(folder, part));
      const page = await browser.newPage();
      await page.goto(`${pathToFileURL(folder).href}/search/index.html?q=turbine`);
      await page.waitForFunction(() =>
        document
          .querySelector('main [role="status"]')
          ?.textContent.startsWith('The search index could not be loaded'),
      );
      await page.close();
    });
  }

  test(`${name}: the dialog finds a name in a folder, and Enter leads to its page`, async () => {
    const { page, complaints } = await open('harbour', 'articles/parcelo-nine-days/index.html');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('covrane');
    // A part of the word finds it, too; Enter would then lead to the search page.
    const found = 'dialog:not(:has([aria-busy])) ol.results a[href*="companies/corvane/"]';
    await page.waitForSelector(found);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /companies\/corvane\/index\.html$/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: without its script, the search field leads to the search page`, async () => {
    const { page, complaints } = await open('harbour', 'index.html');
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('dialog form[role=search]');
        const field = form?.querySelector('input');
        if (field) field.value = 'corvane';
        form?.submit();
      }),
    ]);
    assert.match(page.url(), /search\/index\.html\?q=corvane$/);
    await page.waitForSelector('main ol.results a');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: the dark theme stays from page to page in a folder`, async () => {
    const { page, complaints } = await open('harbour', 'index.html');
    const theme = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.dataset['theme']);
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
      .catch(() => 0);
    await page.click('[data-theme-toggle]');
    const chosen = await theme();
    assert.ok(chosen);
    for (const link of ['article.lead h2 a', '.prose a.ent']) {
      await Promise.all([page.waitForNavigation(), page.click(link)]);
      assert.equal(await theme(), chosen);
    }
    assert.doesNotMatch(page.url(), /theme=/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name}: markup in a title is text in the results in a folder`, async () => {
    const { page, complaints } = await open('wind', 'search/index.html?q=V90');
    const first = await page.waitForSelector('main ol.results a');
    const text = await first?.evaluate((link) => link.textContent);
    assert.match(String(text), /<img src=x onerror=alert\(1\)>/);
    assert.equal(await page.$('main ol.results img'), null);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
