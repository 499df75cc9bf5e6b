import assert from 'node:assert/strict';
import test from 'node:test';
import { folderPage } from '../../../src/outputs/offline/folder-page.ts';
import { relativeAddress, relativeStyles } from '../../../src/outputs/offline/relative-address.ts';

const place = { file: 'companies/tencent/index.html', base: '/repo/' };

for (const [address, relative] of [
  ['/repo/', '../../index.html'],
  ['/repo/articles/?q=a#b', '../../articles/index.html?q=a#b'],
  ['/repo/data/a.csv', '../../data/a.csv'],
  ['#part', '#part'],
  ['//other.example/repo/', '//other.example/repo/'],
  ['https://other.example/', 'https://other.example/'],
] as const) {
  test(`${address} is ${relative} in a folder`, () => {
    assert.equal(relativeAddress(address, place), relative);
  });
}

test('a style sheet refers to its files by relative addresses', () => {
  assert.equal(
    relativeStyles('src:url(/repo/_astro/a.woff2)', { file: '_astro/a.css', base: '/repo/' }),
    'src:url(../_astro/a.woff2)',
  );
});

test('an address within the value of another attribute stays', () => {
  const html = '<a title=\'x > " href="/repo/a/"\' href="/repo/b/">b</a>';
  assert.match(folderPage(html, place), / href="..\/..\/b\/index.html">b<\/a>$/);
  assert.match(folderPage(html, place), /href=&quot;\/repo\/a\/&quot;/);
});

test('what only a server has use for is gone', () => {
  const html =
    '<p>a</p><section data-online-only><p>b</p></section><link rel="manifest" href="/repo/m"><p>c</p>';
  assert.equal(folderPage(html, place), '<p>a</p><p>c</p>');
});

test('the mark of such parts in the value of an attribute is words', () => {
  const html = '<main title="On data-online-only parts" class="x"><p>a</p></main>';
  assert.equal(folderPage(html, place), html);
  const marked = '<p title="On data-online-only parts" data-online-only class="x">a</p>';
  assert.equal(folderPage(marked, place), '');
});

test('italics apply at once, since no network is slow', () => {
  const html = '<link rel="stylesheet" href="/repo/l.css" media="print,(scripting:none)">';
  assert.equal(folderPage(html, place), '<link rel="stylesheet" href="../../l.css">');
});

test('a picture of a folder is its original, since the folder has no other', () => {
  const html =
    '<picture><source type="image/avif" srcset="/repo/a/720.avif 720w"><img src="/repo/a.jpg" alt=""></picture>';
  assert.equal(folderPage(html, place), '<picture><img src="../../a.jpg" alt=""></picture>');
});

test('a page read byte by byte comes out as one read by its letters', () => {
  // The last byte of each is what Latin-1 has as a space that does not break.
  const html = '<p title=à><a href=/repo/à/ class="Ġ">微信 à</a></p>';
  const bytes = Buffer.from(folderPage(Buffer.from(html).toString('latin1'), place), 'latin1');
  assert.equal(bytes.toString(), folderPage(html, place));
});
