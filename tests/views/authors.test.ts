import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';
import { authorAddress } from '../../src/views/parts/prose/author-address.ts';
import type { ArticleView } from '../../src/views/article/article-view.ts';

const { site } = await compileFiles({
  'site.yaml': `title: Site
description: Of a test.
authors:
  - {name: Li Wei, url: https://li.example/, orcid: 0000-0002-1825-0097}
  - {name: Jan Smit, orcid: 0000-0001-5109-3700}
`,
  'entities/li-wei.md': '---\ntitle: Li Wei\nkind: person\n---\nWrites.\n',
  'data/d.csv': 'date,value\n2024,1\n',
  'data/d.yaml': 'title: D\ncolumns:\n  date: {type: date}\n  value: {type: number}\n',
  'articles/a.md':
    '---\ntitle: A\ndate: 2024\nauthors: [li-wei, Jan Smit, Ann Other]\n---\nText.\n',
  'articles/b.md': '---\ntitle: B\ndate: 2024\n---\nText.\n',
});
const page = (path: string): (typeof site.pages.all)[number] => {
  const found = site.pages.all.find((each) => each.path === path);
  assert.ok(found, `no page ${path}`);
  return found;
};
const fileAt = (path: string): string => {
  const file = site.files.find((each) => each.path === path);
  return file && 'make' in file ? String(file.make()) : '';
};

test('an author has the addresses that site.yaml gives, by name or by the id of a person', () => {
  const { authors } = page('/articles/a/').view as ArticleView;
  assert.deepEqual(
    authors.map((author) => [author.name, author.link?.path, authorAddress(author)]),
    [
      ['Li Wei', '/people/li-wei/', 'https://li.example/'],
      ['Jan Smit', undefined, 'https://orcid.org/0000-0001-5109-3700'],
      ['Ann Other', undefined, undefined],
    ],
  );
});

test('JSON-LD, the JSON feed and the data package say where authors are found', () => {
  for (const path of ['/articles/a/', '/articles/b/'])
    assert.match(
      JSON.stringify(page(path).frame()),
      /"name":"Li Wei","url":"https:\/\/li\.example\/","sameAs":"https:\/\/orcid\.org\/0000-0002-1825-0097"/,
    );
  const smit = 'https://orcid.org/0000-0001-5109-3700';
  assert.equal(JSON.parse(fileAt('/feed.json')).authors[1].url, smit);
  assert.equal(JSON.parse(fileAt('/data/datapackage.json')).contributors[1].path, smit);
});
