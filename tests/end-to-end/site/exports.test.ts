import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { childText, findAll, readXml } from '../../outputs/read-xml.ts';
import { builtSite } from '../built-site.ts';
import { sites, siteNames } from '../../sites.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const { base } = sites[name];
  const pages = pagesOf(siteDir);
  const read = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
  /** Whether an absolute address leads to a file of this site. */
  const isFile = (address: string): boolean => {
    const { pathname } = new URL(address);
    if (!pathname.startsWith(base)) return false;
    const file = decodeURIComponent(pathname.slice(base.length));
    return existsSync(join(siteDir, file.replace(/(^|\/)$/, '$1index.html')));
  };

  test(`${name}: every feed is well-formed and links to pages of the site`, () => {
    const feeds = globSync('**/rss.xml', { cwd: siteDir });
    const wrong = feeds.flatMap((file) => {
      const [channel] = findAll(readXml(read(file)), 'channel');
      assert.ok(channel, file);
      const links = [channel, ...findAll(channel, 'item')].map((each) => childText(each, 'link'));
      const self = findAll(channel, 'atom:link')
        .filter(({ attributes }) => attributes['rel'] === 'self')
        .map(({ attributes }) => attributes['href']);
      return [...links, ...self].filter((address) => !address || !isFile(address));
    });
    assert.ok(feeds.length > 1);
    assert.deepEqual(wrong, []);
  });

  test(`${name}: the data files parse, and edges join existing nodes`, () => {
    const network = JSON.parse(read('graph.json')) as {
      nodes: { id: string; url?: string }[];
      links: { source: string; target: string }[];
    };
    const ids = new Set(network.nodes.map(({ id }) => id));
    assert.deepEqual(
      network.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target)),
      [],
    );
    const { entities } = JSON.parse(read('entities.json')) as { entities: { url: string }[] };
    const urls = [...entities, ...network.nodes].flatMap(({ url }) => url ?? []);
    assert.deepEqual(
      urls.filter((url) => !isFile(url)),
      [],
    );
    assert.equal(findAll(readXml(read('graph.graphml')), 'node').length, ids.size);
    for (const line of read('entities.ftm.json').trimEnd().split('\n')) JSON.parse(line);
  });

  test(`${name}: each article and entity links to its Markdown alternate, which exists`, () => {
    const alternates = globSync('**/index.md', { cwd: siteDir });
    const named = pages.flatMap((page) =>
      alternatesOf(page, 'text/markdown').map((href) => href.slice(base.length)),
    );
    assert.ok(alternates.length > 10);
    assert.deepEqual(named.sort(), alternates.sort());
  });

  test(`${name}: charts and tables lead to their rows, charts to what shows them elsewhere`, () => {
    const ofPaths = (pattern: RegExp): BuiltPage[] =>
      pages.filter(({ path }) => pattern.test(path));
    for (const page of ofPaths(/^\/(?:charts|data)\/[^/]+\/$/)) {
      assert.deepEqual(alternatesOf(page, 'text/csv'), [
        base + page.path.slice(1).replace(/\/$/, '.csv'),
      ]);
    }
    for (const page of ofPaths(/^\/charts\/[^/]+\/$/)) {
      const [address = ''] = alternatesOf(page, 'application/json+oembed');
      assert.match(address, /^https?:/);
      assert.ok(isFile(address), address);
      const file = decodeURIComponent(new URL(address).pathname.slice(base.length));
      const { type, html, height } = JSON.parse(read(file)) as Record<string, unknown>;
      const [, frame = ''] = /<iframe src="([^"]+)"/.exec(String(html)) ?? [];
      assert.ok(isFile(frame), frame);
      assert.deepEqual([type, typeof height], ['rich', 'number']);
    }
    for (const [path, type, file] of [
      ['/data/', 'application/json', 'data/datapackage.json'],
      ['/sources/', 'application/x-bibtex', 'sources.bib'],
      ['/sources/', 'application/vnd.citationstyles.csl+json', 'sources.json'],
    ] as const) {
      const page = pages.find((each) => each.path === path);
      if (page) assert.deepEqual(alternatesOf(page, type), [base + file]);
    }
  });

  test(`${name}: links of the alternates lead to files of the site`, () => {
    const wrong = globSync('**/index.md', { cwd: siteDir }).flatMap((file) =>
      [...read(file).matchAll(/\]\((\/[^)#\s]*)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !isFile(`http://localhost${path}`))
        .map((path) => `${file} → ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  test(`${name}: every address of llms.txt leads to a file`, () => {
    const addresses = [...read('llms.txt').matchAll(/\]\((https?:[^)]*)\)/g)];
    assert.ok(addresses.length > 10);
    assert.deepEqual(
      addresses.map(([, address = '']) => address).filter((address) => !isFile(address)),
      [],
    );
  });

  test(`${name}: the page for editors is hidden from crawlers and search`, () => {
    const page = pages.find(({ path }) => path === '/quality/');
    assert.ok(page);
    const robots = elements(page.tree, ({ properties }) => properties['name'] === 'robots');
    assert.equal(robots[0]?.properties['content'], 'noindex');
    const indexed = elements(page.tree, ({ properties }) => 'dataPagefindBody' in properties);
    assert.deepEqual(indexed, []);
    for (const file of globSync('sitemap*.xml', { cwd: siteDir })) {
      assert.ok(!read(file).includes('/quality/'), file);
    }
  });
}

test('the sitemap names the list of tags, as it names the other lists', () => {
  const sitemap = readFileSync(join(builtSite('wind'), 'sitemap-0.xml'), 'utf8');
  for (const list of ['articles', 'data', 'charts', 'tags'])
    assert.match(sitemap, new RegExp(`/${list}/</loc>`));
});

test('the page for editors says where each problem is and how to fix it', () => {
  const html = readFileSync(join(builtSite('wind'), 'quality/index.html'), 'utf8');
  assert.match(html, /entities\/farms\/low-bank\.md/);
  assert.match(html, /has no source\./);
  assert.match(html, /Write\s*<code>opened: \{value: 2023, source: key\}<\/code>/);
});

function alternatesOf({ tree }: BuiltPage, type: string): string[] {
  return elements(
    tree,
    ({ tagName, properties }) =>
      tagName === 'link' &&
      String(properties['rel']) === 'alternate' &&
      properties['type'] === type,
  ).map(({ properties }) => String(properties['href']));
}
