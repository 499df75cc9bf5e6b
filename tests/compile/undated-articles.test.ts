import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const { site } = await compileFiles({
  'articles/broken.md': '---\ntitle: [Broken\n---\nText.\n',
  'articles/undated.md': '---\ntitle: Undated\n---\nText with a [[broken]] neighbour.\n',
  'articles/dated.md': '---\ntitle: Dated\ndate: 2021-07-27\n---\nText.\n',
});

test('an article whose date is missing or cannot be read has none, and stands last', () => {
  const list = site.pages.find('article-list');
  assert.deepEqual(
    list?.view.articles.map(({ date }) => date),
    ['2021-07-27', undefined, undefined],
  );
});

test('no page and no file makes up a date for it', () => {
  const pages = site.pages.all.map((page) => [page.view, page.frame(), page.lastModified]);
  const files = site.files.map((file) => ('make' in file ? file.make().toString() : ''));
  assert.doesNotMatch(JSON.stringify([pages, files]), /1970|undefined/);
});
