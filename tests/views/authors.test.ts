import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';
import { authorAddress } from '../../src/views/parts/prose/author-address.ts';
import type { ArticleView } from '../../src/views/article/article-view.ts';
import { fileText } from '../made/file-text.ts';

const { site } = await compileFiles({
  'site.yaml': `title: Site
description: Of a test.
authors:
  - {name: Li Wei, url: https://li.example/, orcid: 0000-0002-1825-0097}
  - {name: Jan Smit, orcid: 0000-0001-5109-3700}
`,
  'entities/li-wei.md': '---\ntitle: Li Wei\nkind: person\n---\nWrites.\n',
  'entities/desk.md': '---\ntitle: The Desk\nkind: publisher\n---\nWrites too.\n',
  'articles/c.md': '---\ntitle: C\ndate: 2024\nauthors: [li-wei, desk]\n---\nText.\n',
  'data/d.csv': 'date,value\n2024,1\n',
  'data/d.yaml': 'title: D\ncolumns:\n  date: {type: date}\n  value: {type: number}\n',
  'articles/a.md':
    '---\ntitle: A\ndate: 2024\nauthors: [li-wei, Jan Smit, Ann Other]\n---\nText.\n',
  'articles/linked.md': `---
title: Linked
date: 2024
author:
  - "[[Li Wei]]"
  - "[[li-wei|The desk]]"
  - "[[People/Rosa Bell]]"
  - "[[People/Nobody Here#Bio]]"
  - [[Unquoted Name]]
  - "[[ ]]"
  - "[[People/]]"
tags: ["[[Topics/Harbours]]", "#ships"]
---
Text.
`,
  'articles/single.md': '---\ntitle: Single\ndate: 2024\nauthor: [[Li Wei]]\n---\nText.\n',
  'pages/People/Rosa Bell.md': 'A note on her.\n',
  'articles/b.md': '---\ntitle: B\ndate: 2024\n---\nText.\n',
});
const page = (path: string): (typeof site.pages.all)[number] => {
  const found = site.pages.all.find((each) => each.path === path);
  assert.ok(found, `no page ${path}`);
  return found;
};
const fileAt = (path: string): string => fileText(site.files, path);

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

test('a link of Obsidian among authors leads to a page if there is one, and is a name if not', () => {
  const shown = (path: string): (string | undefined)[][] =>
    (page(path).view as ArticleView).authors.map(({ name, link }) => [name, link?.path]);
  assert.deepEqual(shown('/articles/linked/'), [
    ['Li Wei', '/people/li-wei/'],
    ['The desk', '/people/li-wei/'],
    ['Rosa Bell', '/people/rosa-bell/'],
    ['Nobody Here', undefined],
    ['Unquoted Name', undefined],
    ['[[ ]]', undefined],
    ['[[People/]]', undefined],
  ]);
  assert.deepEqual(shown('/articles/single/'), [['Li Wei', '/people/li-wei/']]);
});

test('a link of Obsidian among tags is its name', () => {
  const { tags } = page('/articles/linked/').view as ArticleView;
  assert.deepEqual(
    tags.map(({ tag }) => tag),
    ['Harbours', 'ships'],
  );
});

test('an author by a name that two entities share is reported at its place', async () => {
  const person = '---\ntitle: Ann Other\nkind: person\n---\nWrites.\n';
  const problems = await problemsOf({
    'entities/a.md': person,
    'entities/b.md': person,
    'articles/a.md': '---\ntitle: A\ndate: 2024\nauthor: ["[[Ann Other]]"]\n---\nText.\n',
  });
  assert.deepEqual(
    problems
      .filter(({ code }) => code === 'ambiguous-link')
      .map(({ file, line, column, message }) => [`${file}:${line}:${column}`, message]),
    [['articles/a.md:4:10', '`[[Ann Other]]` may mean `a` or `b`.']],
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

test('an article in the JSON feed has its own authors if they are others than those of the site', () => {
  const { items } = JSON.parse(fileAt('/feed.json')) as {
    items: { title: string; authors?: object[] }[];
  };
  const authorsOf = (title: string): object[] | undefined =>
    items.find((item) => item.title === title)?.authors;
  assert.deepEqual(authorsOf('A'), [
    { name: 'Li Wei', url: 'https://li.example/' },
    { name: 'Jan Smit', url: 'https://orcid.org/0000-0001-5109-3700' },
    { name: 'Ann Other' },
  ]);
  assert.deepEqual(authorsOf('Linked')?.[2], {
    name: 'Rosa Bell',
    url: 'http://localhost:4321/people/rosa-bell/',
  });
  assert.equal(authorsOf('B'), undefined);
});

test('an author that is an organization here is one in JSON-LD', () => {
  const authors = page('/articles/c/').frame().jsonLd?.['author'] as Record<string, unknown>[];
  assert.deepEqual(
    authors.map((author) => [author['@type'], author['name']]),
    [
      ['Person', 'Li Wei'],
      ['Organization', 'The Desk'],
    ],
  );
});
