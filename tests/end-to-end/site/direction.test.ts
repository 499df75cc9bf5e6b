import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pagesOf } from './pages-of.ts';

const pages = new Map(pagesOf(builtSite('waha')).map((page) => [page.path, page.tree]));

test('on an Arabic page, an English reference is one piece from left to right', () => {
  const references = piecesIn('/articles/khazzan-al-shamal/', hasClass('refs'));
  assert.deepEqual(references, [
    'Fictional Water Review. Smart meters in small utilities, 2 مايو 2023.',
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

/** Texts of elements that are written from left to right within others of a page. */
function piecesIn(path: string, holds: (element: Element) => boolean): string[] {
  const tree = pages.get(path);
  assert.ok(tree, `no page ${path}`);
  return elements(tree, holds)
    .flatMap((each) => elements(each, ({ tagName }) => tagName === 'bdi'))
    .filter(({ properties }) => properties['dir'] === 'ltr')
    .map((each) => toString(each).trim());
}
