import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import type { MenuLink } from '../../src/views/site/menu.ts';
import { siteNavigation } from '../../src/views/site/site-navigation.ts';

const page = (name: string): MenuLink => ({ title: name, path: sitePath(name) });
const kind = (name: string): MenuLink => ({ ...page(name), kind: kindId(name) });
const labels = (links: readonly { label: string }[]): string[] => links.map(({ label }) => label);

const overviews = ['charts', 'data', 'sources'].map(page);
const kinds = ['ship', 'port', 'crew', 'route'].map(kind);
const read = [page('articles'), ...kinds.toReversed(), page('timeline'), page('network')];

test('the row has seven links: the two largest kinds beside five others, and the list what it lacks', () => {
  const header = [page('articles'), page('timeline'), ...kinds, ...overviews];
  const { links, more } = siteNavigation(undefined, { header, read }, '/');
  assert.deepEqual(labels(links), [
    'articles',
    'timeline',
    'ship',
    'port',
    'charts',
    'data',
    'sources',
  ]);
  assert.deepEqual(labels(more), ['route', 'crew', 'network']);
});

test('with fewer others there is room for a third kind, and for no more', () => {
  const { links } = siteNavigation(undefined, { header: [page('articles'), ...kinds], read }, '/');
  assert.deepEqual(labels(links), ['articles', 'ship', 'port', 'crew']);
});

test('a row with every kind needs no list of them', () => {
  const header = [page('articles'), ...kinds.slice(0, 3)];
  const { more } = siteNavigation(undefined, { header, read: [...header, page('network')] }, '/');
  assert.deepEqual(more, []);
});

test('a site of pages alone shows the first seven', () => {
  const pages = Array.from({ length: 9 }, (_, at) => page(`p${at}`));
  assert.equal(siteNavigation(undefined, { header: pages, read: [] }, '/').links.length, 7);
});

test('links that the author chose stay as written, and alone', () => {
  const chosen = [
    { label: 'Reports', link: 'articles' },
    { label: 'Team', link: '/about/index.html#team' },
    { label: 'Ships', link: '/data/ships.csv' },
    { label: 'Elsewhere', link: 'https://example.org/' },
  ];
  const { links, more } = siteNavigation(chosen, { header: kinds, read }, '/base/');
  assert.deepEqual(links, [
    { label: 'Reports', href: '/base/articles/', path: '/articles/' },
    { label: 'Team', href: '/base/about/#team', path: '/about/' },
    { label: 'Ships', href: '/base/data/ships.csv', path: '/data/ships.csv' },
    { label: 'Elsewhere', href: 'https://example.org/' },
  ]);
  assert.deepEqual(more, []);
});
