import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../../src/compile.ts';
import { fileOf } from '../../../src/model/addresses/page-files.ts';
import type { BundleName } from '../../../src/model/offline/bundle-name.ts';
import { bundledFiles } from '../../../src/outputs/offline/bundled-files.ts';
import { today } from '../../../src/publish/today.ts';
import { sites } from '../../sites.ts';

const { compiled } = await compile({ contentDir: sites.wind.content, today: today() });
assert.ok(compiled);
const { pages, files } = compiled();
const entries = [...pages.all, ...files];

/** Names of the files of a site that a bundle leaves out, without what is there many times. */
function leftOutOf(bundle: BundleName): string[] {
  const names = [...entries.map(({ path }) => fileOf(path)), '_astro/a.js', 'theme.js'];
  const kept = new Set(bundledFiles(bundle, names.map(siteFile), entries).map(({ name }) => name));
  return names
    .filter((name) => !kept.has(name))
    .filter((name) => !/^social\/|\/rss\.xml$|\/index\.md$|\.oembed\.json$/.test(name))
    .sort();
}

function siteFile(name: string): { name: string; file: string } {
  return { name, file: `/site/${name}` };
}

const elsewhere = ['feed.json', 'llms.txt', 'robots.txt', 'rss.xml'];
const sitemaps = ['sitemap-0.xml', 'sitemap-index.xml'];

test('the app leaves out what no page shows', () => {
  const data = ['entities.ftm.json', 'entities.json', 'graph.graphml', 'graph.json'];
  const pictures = pages.ofType('chart').map(({ view }) => fileOf(view.files.png));
  assert.ok(pictures.length > 0);
  assert.deepEqual(leftOutOf('app'), [...data, ...elsewhere, ...pictures, ...sitemaps].sort());
});

test('neither bundle holds the folder bundle', () => {
  const zip = siteFile('offline.zip');
  for (const bundle of ['app', 'folder'] as const) {
    assert.deepEqual(bundledFiles(bundle, [zip], entries), []);
  }
});

test('the folder leaves out what only a server, a crawler or the app has use for', () => {
  const app = [
    '404.html',
    'manifest.webmanifest',
    'offline/index.html',
    'offline/missing/index.html',
  ];
  assert.deepEqual(leftOutOf('folder'), [...app, ...elsewhere, ...sitemaps].sort());
});

test('neither bundle holds feeds, Markdown alternates, social images and what only other sites ask for', () => {
  const names = entries.map(({ path }) => fileOf(path));
  const outside = names.filter((name) =>
    /^social\/|rss\.xml$|\/index\.md$|\.oembed\.json$/.test(name),
  );
  assert.ok(outside.length > 30, `${outside.length}`);
  for (const bundle of ['app', 'folder'] as const) {
    assert.deepEqual(bundledFiles(bundle, outside.map(siteFile), entries), []);
  }
});

test('a file of the author is in both, whatever its name', () => {
  const asset = siteFile('assets/rss.xml');
  assert.deepEqual(bundledFiles('app', [asset], entries), [asset]);
  assert.deepEqual(bundledFiles('folder', [asset], entries), [asset]);
});
