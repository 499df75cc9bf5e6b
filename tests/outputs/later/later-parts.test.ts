import assert from 'node:assert/strict';
import test from 'node:test';
import {
  isSplit,
  joinPage,
  laterFile,
  pageForIndex,
  splitPage,
} from '../../../src/outputs/later/later-parts.ts';

const row = '<tr><td>微信 costs $&amp; nothing</td></tr>'.repeat(31);
const cards = `<div class="card">${'$1 fact '.repeat(50)}</div>`;
const template = `<template data-cards data-reference="Reference" lang="en">${cards}</template>`;
const table = (address: string): string =>
  `<details class="tbl" data-page="${address}"><summary>Table</summary><div><table>${row}</table></div></details>`;
const own = `<details class="tbl" open><summary>Table</summary><table>${row}</table></details>`;
const values = '{&#x22;a&#x22;:[&#x22;$1&#x22;]}';
const scale = `<div class="scale index" data-unit="2020 = 100" data-values="${values}"></div>`;
const words = ' data-label-search-hint="a > b" data-label-tags="Tags"';
const search = `<dossier-search lang="en"${words}><dialog></dialog></dossier-search>`;
const page = `${search}${scale}<p>Text</p>${table('/a/')}<p>$&</p>${own}${table('/b/')}${template}<footer></footer>`;

test('a page is sent without its cards, and with links in place of tables that another page has', () => {
  const { html, parts } = splitPage(page) ?? { html: '', parts: '{}' };
  const [later = '', edition] = /data-later="later\.json\?([0-9a-f]{8})"/.exec(html) ?? [];
  assert.equal(
    html,
    `<dossier-search lang="en" ${later}><dialog></dialog></dossier-search>` +
      `<div class="scale index" data-unit="2020 = 100" ${later}></div><p>Text</p>` +
      `<a class="tbl" href="/a/" ${later}>Table</a><p>$&</p>${own}` +
      `<a class="tbl" href="/b/" ${later}>Table</a>` +
      `<template data-cards data-reference="Reference" lang="en" ${later}></template><footer></footer>`,
  );
  assert.deepEqual(JSON.parse(parts), {
    edition,
    cards,
    tables: Array.from({ length: 2 }, () => `<div><table>${row}</table></div>`),
    values: [values],
    words: [words],
  });
});

test('a short table stays in its page', () => {
  const short = table('/a/').replace(row, () => row.slice(row.length / 31));
  const { html } = splitPage(page.replace(table('/a/'), () => short)) ?? { html: '' };
  assert.ok(html.includes(short));
  assert.ok(!html.includes(table('/b/')));
});

test('a page and its parts make the whole page again', () => {
  const split = splitPage(page);
  assert.ok(split);
  assert.equal(joinPage(split.html, JSON.parse(split.parts)), page);
});

test('a page names other parts by another address', () => {
  const addressIn = (html: string): string | undefined =>
    /data-later="([^"]*)"/.exec(splitPage(html)?.html ?? '')?.[1];
  assert.notEqual(addressIn(page), addressIn(page.replace('$1 fact', 'a fact')));
});

test('a page with few parts keeps them: a request is not worth it', () => {
  assert.equal(
    splitPage(`${search}<template data-cards><div class="card"></div></template>`),
    undefined,
  );
  assert.equal(splitPage(`<template data-cards lang="en"></template>${own}`), undefined);
});

test('of a long page, such as that of a large dataset, what only scripts read comes later in any case', () => {
  const rows = '<tr><td>1</td></tr>'.repeat(30_000);
  const { html, parts } = splitPage(`${search}<table>${rows}</table>`) ?? { html: '', parts: '' };
  assert.match(html, /^<dossier-search lang="en" data-later="later\.json\?[0-9a-f]{8}"><dialog>/);
  assert.ok(html.includes(rows));
  assert.deepEqual(JSON.parse(parts), {
    edition: /\?([0-9a-f]{8})"/.exec(html)?.[1],
    tables: [],
    values: [],
    words: [words],
  });
  assert.equal(splitPage(`<table>${rows}</table>`), undefined);
});

test('what only the index reads is no part of the page, and comes back for the index', () => {
  const text =
    '<main id="main" data-pagefind-body data-search-title="a > b $&" data-search-tag-0="c"><p>Text</p></main>';
  const { html, parts } = splitPage(page + text) ?? { html: '', parts: '{}' };
  assert.ok(html.endsWith('<main id="main" data-pagefind-body><p>Text</p></main>'));
  assert.ok(pageForIndex(html, JSON.parse(parts)).endsWith(text));
  assert.equal(joinPage(html, JSON.parse(parts)), page + text);
  assert.equal(isSplit(html), true);
  assert.equal(isSplit(page + text), false);
});

test('the file of the parts stands beside its page', () => {
  assert.equal(laterFile('articles/x/index.html'), 'articles/x/later.json');
  assert.equal(laterFile('index.html'), 'later.json');
});
