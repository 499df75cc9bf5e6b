import assert from 'node:assert/strict';
import test from 'node:test';
import { mediaTypeOf } from '../../src/model/media-type.ts';

const types: readonly [name: string, type: string][] = [
  ['index.html', 'text/html; charset=utf-8'],
  ['data/prices.csv', 'text/csv; charset=utf-8'],
  ['articles/deal/index.md', 'text/markdown; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['rss.xml', 'application/xml; charset=utf-8'],
  ['graph.graphml', 'application/xml; charset=utf-8'],
  ['bibliography.bib', 'text/plain; charset=utf-8'],
  ['PHOTO.JPG', 'image/jpeg'],
  ['map.avif', 'image/avif'],
  ['favicon.ico', 'image/x-icon'],
  ['font.woff2', 'font/woff2'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
];

for (const [name, type] of types) {
  test(`${name} is served as ${type}`, () => {
    assert.equal(mediaTypeOf(name), type);
  });
}
