import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pagesOf } from './pages-of.ts';

const pages = new Map(pagesOf(builtSite('waha')).map((page) => [page.path, page.tree]));

test('on an Arabic page, an English reference is one piece from left to right, with its address', () => {
  const references = piecesIn('/articles/khazzan-al-shamal/', hasClass('refs'));
  assert.deepEqual(references, [
    'Fictional Water Review. Smart meters in small utilities, 2\u00a0مايو 2023. review.example.org',
  ]);
});

test('on an Arabic page, a name with a full stop and a value in Latin letters are pieces', () => {
  assert.deepEqual(
    piecesIn('/companies/aquasense/', (each) => each.tagName === 'h1'),
    ['AquaSense Ltd.'],
  );
  assert.deepEqual(piecesIn('/companies/sharikat-al-naba/', hasClass('facts')), ['WHX: 0711']);
});

test('an Arabic text is no piece on an Arabic page', () => {
  assert.deepEqual(
    piecesIn('/sources/taqrir-2022/', (each) => each.tagName === 'h1'),
    [],
  );
});

test('an English article of an Arabic site is cited from right to left, with its title in one piece', () => {
  const tree = pages.get('/articles/note-in-english/');
  const [box] = tree ? elements(tree, hasClass('citebox')) : [];
  assert.equal(box?.properties['dir'], 'rtl');
  assert.deepEqual(piecesIn('/articles/note-in-english/', hasClass('citebox')), [
    'A note in English',
  ]);
});

test('titles of a site in Arabic say so below an article in English', () => {
  const tree = pages.get('/articles/note-in-english/');
  const titles = (tree ? elements(tree, hasClass('neighbours')) : []).flatMap((each) =>
    elements(each, ({ tagName }) => tagName === 'b'),
  );
  assert.ok(titles.length > 0);
  for (const { properties } of titles) {
    assert.equal(properties['lang'], 'ar');
    assert.equal(properties['dir'], 'rtl');
  }
});

test('a page in another language is so marked where menus name it', () => {
  const home = pagesOf(builtSite('wind')).find(({ path }) => path === '/');
  const links = (home ? elements(home.tree, hasClass('foot')) : [])
    .flatMap((foot) => elements(foot, ({ properties }) => properties['lang'] !== undefined))
    .map(({ properties }) => [properties['lang'], properties['dir']]);
  assert.deepEqual(links, [['he', 'rtl']]);
});

/** Texts of elements that are written from left to right within others of a page. */
function piecesIn(path: string, holds: (element: Element) => boolean): string[] {
  const tree = pages.get(path);
  assert.ok(tree, `no page ${path}`);
  return elements(tree, holds)
    .flatMap((each) => elements(each, ({ tagName }) => tagName === 'bdi'))
    .filter(({ properties }) => properties['dir'] === 'ltr')
    .map((each) => toString(each).trim());
}
