import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compile } from '../../../src/compile.ts';
import { mediaTypeOf } from '../../../src/model/media-type.ts';
import { today } from '../../../src/publish/today.ts';
import { runCommand } from '../../cli/run-command.ts';
import { hostileSite } from '../../injection/hostile-site.ts';
import { makePayloads } from '../../injection/payloads.ts';
import { readXml } from '../../outputs/read-xml.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';
import { openInFrames } from './firing.ts';
import { servePlainly, type PlainServer } from './plain-server.ts';
import { writeFiles } from '../../made/write-files.ts';

const payloads = makePayloads(1400);
const scratch = mkdtempSync(join(tmpdir(), 'dossier-injection-'));
const [contentDir, out] = [join(scratch, 'content'), join(scratch, 'site')];
const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
let refused: ReadonlySet<number>;
let server: PlainServer;
let browser: Browser;
before(async () => {
  refused = await writeAccepted();
  const { status, stderr } = runCommand('build', ['--content', contentDir, '--out', out]);
  assert.equal(status, 0, stderr);
  server = await servePlainly((path) => {
    if (path.startsWith('/raw/')) return html(rawPage(payloads[Number(path.slice(5))]?.text ?? ''));
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    const [found] = globSync(file.replace(/[[\]{}*?!()]/g, '\\$&'));
    if (!found) return undefined;
    if (file.endsWith('.html')) return html(readFileSync(file, 'utf8').replace(policy, ''));
    return { mediaType: mediaTypeOf(file), bytes: readFileSync(file) };
  });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser.close();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

test('as they are, payloads of each trick run or load something', async () => {
  const tricks = ['handler', 'script', 'address', 'loading', 'mutation', 'breakout'];
  const sample = tricks.flatMap((trick) =>
    payloads.flatMap((payload, index) => (payload.trick === trick ? [index] : [])).slice(0, 15),
  );
  const fired = new Set<number>();
  for (const part of partsOf(sample, 50)) {
    const paths = part.map((index) => `/raw/${index}`);
    const { requests } = await openInFrames(browser, server, paths, isForeign);
    for (const { url } of requests) fired.add(Number(/\/p(\d+)/.exec(url)?.[1]));
  }
  for (const trick of tricks) {
    const count = [...fired].filter((index) => payloads[index]?.trick === trick).length;
    assert.ok(count >= 3, `${count} of 15 payloads with ${trick}`);
  }
});

test('a thousand payloads reach the pages, and few are refused', () => {
  const pages = filesOf('html').map(read).join('\n');
  const shown = payloads.filter((_, index) => new RegExp(`\\bp${index}\\b`).test(pages));
  assert.ok(shown.length >= 1000, `${shown.length} are on pages`);
  assert.ok(refused.size <= 180, `${refused.size} are refused in texts`);
});

test('without its policy, no page runs a payload or asks another host for anything', async () => {
  const pages = [...filesOf('html'), ...filesOf('svg'), ...filesOf('xml')].map(
    (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
  );
  assert.ok(pages.length > 120, `${pages.length} pages`);
  assert.ok(
    filesOf('html').every((file) => file.startsWith('pagefind') || policy.test(read(file))),
  );
  const searches = ['fetch', 'script', 'img', 'href'].map((words) => `/search/?q=${words}`);
  for (const part of partsOf([...pages, ...searches], 40)) {
    const result = await openInFrames(browser, server, part.map(encodeURI), isForeign, {
      look: findActive,
    });
    assert.deepEqual(result, { requests: [], seen: [] });
  }
});

test('a search shows what it finds as text, and a card what it is about', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) foreign.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/search/?q=script`);
  await page.locator('main ol.results a').first().waitFor();
  assert.deepEqual(await page.evaluate(findActive), []);
  await page.goto(`${server.origin}/articles/a1/`);
  // Browsers know how far a pointer has moved from its second move on.
  await page.mouse.move(1, 1);
  await page.locator('.prose a.ent').first().hover();
  await page.locator('#entity-card').waitFor();
  assert.deepEqual(await page.evaluate(findActive), []);
  assert.deepEqual(foreign, []);
  await context.close();
});

test('every XML, JSON and JSON-LD of the site can be read', () => {
  for (const file of [...filesOf('xml'), ...filesOf('svg'), ...filesOf('graphml')]) {
    assert.doesNotThrow(() => readXml(read(file)), file);
  }
  for (const file of [...filesOf('json'), ...filesOf('webmanifest')]) {
    const texts = file.endsWith('.ftm.json') ? read(file).trim().split('\n') : [read(file)];
    for (const text of texts) assert.doesNotThrow(() => void JSON.parse(text), file);
  }
  const blocks = filesOf('html').flatMap((file) =>
    [...read(file).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
      ([, json = '']) => ({ file, json }),
    ),
  );
  assert.ok(blocks.length > 80, `${blocks.length} blocks of JSON-LD`);
  for (const { file, json } of blocks) assert.doesNotThrow(() => void JSON.parse(json), file);
});

test('the title of a Markdown alternate is read as the text that it is', () => {
  const texts = new Set(payloads.map(({ text }) => spaced(text)));
  const headings = filesOf('md').map(
    (file) => unified().use(remarkParse).parse(read(file)).children[0],
  );
  const titles = headings.flatMap((heading) => {
    if (heading?.type !== 'heading') return [];
    return [heading.children.map((each) => (each.type === 'text' ? each.value : '…')).join('')];
  });
  assert.ok(titles.length >= 50, `${titles.length} titles`);
  assert.deepEqual(
    titles.filter((title) => !texts.has(spaced(title))),
    [],
  );
});

/** Writes the site without the payloads that `check` refuses in a text, and returns these. */
async function writeAccepted(): Promise<Set<number>> {
  const left = new Set<number>();
  for (;;) {
    const { files, blocks } = hostileSite(payloads, left);
    writeFiles(contentDir, files);
    const { problems } = await compile({ contentDir, today: today() });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return left;
    for (const { file, line, message } of errors) {
      const index = blocks.get(`${file}:${line}`);
      assert.ok(index !== undefined, `${file}:${line} ${message}`);
      left.add(index);
    }
  }
}

/** What in a page could run or load something, or take the name of something that scripts look up. Runs in the page. */
function findActive(): string[] {
  // Browsers act on elements of HTML, SVG and MathML; those of feeds are data.
  const acting = /^http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math\/MathML)$/;
  const elements = [...document.querySelectorAll('*')].filter(({ namespaceURI }) =>
    acting.test(namespaceURI ?? ''),
  );
  return elements.flatMap((element) => {
    const shown = element.outerHTML.slice(0, 200);
    const isActive = element.getAttributeNames().some((name) => {
      const value = element.getAttribute(name) ?? '';
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'ping') return true;
      if (/^(id|name)$/.test(name))
        return /^(location|currentScript|getElementById|body|documentElement|pagefind|config|attributes)$/.test(
          value,
        );
      if (!/^(href|xlink:href|src|srcset|action|formaction|data|poster|background)$/.test(name))
        return false;
      const { protocol, origin } = new URL(value, document.baseURI);
      const mayLead =
        element.localName === 'a' || element.matches('link[rel=canonical], link[rel=alternate]');
      return mayLead
        ? !/^(https?|mailto|tel):$/.test(protocol)
        : origin !== location.origin && protocol !== 'data:';
    });
    return isActive ? [`${location.pathname}: ${shown}`] : [];
  });
}

/** A page that shows a payload without any care. */
function rawPage(text: string): string {
  return `<!doctype html><title>${text}</title><p title="${text}">a</p><p title='${text}'>${text}</p><!-- ${text} --><textarea>${text}</textarea><script type="application/ld+json">{"a":"${text}"}</script><style>/*${text}*/</style>${text}`;
}

function html(text: string): { mediaType: string; bytes: Buffer } {
  return { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(text) };
}

/** A text as Markdown keeps it in a heading. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function isForeign(url: string): boolean {
  return !url.startsWith(server.origin) && !/^(data|blob|about):/.test(url);
}

function filesOf(extension: string): string[] {
  return globSync(`**/*.${extension}`, { cwd: out }).map((file) => file.replaceAll('\\', '/'));
}

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}

function partsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
