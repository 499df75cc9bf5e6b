import assert from 'node:assert/strict';
import test from 'node:test';
import { indexOptions, pageToIndex } from '../../../src/outputs/search/page-to-index.ts';

test('a page is sorted by its date, and one without the attributes is not indexed', () => {
  const main = (attributes: string) => `<body><main ${attributes}><p>Text</p></main></body>`;
  const dated = pageToIndex(
    'a b/index.html',
    main('data-pagefind-body data-search-date="2021-07"'),
  );
  assert.equal(dated?.url, '/a%20b/');
  assert.deepEqual(dated.sorts, { date: '2021-07' });
  assert.deepEqual(pageToIndex('a.html', main('data-pagefind-body'))?.sorts, {});
  assert.equal(pageToIndex('a.html', main('class="a"')), undefined);
});

test('texts whose letters are indexed one by one are not parted into words by Pagefind', () => {
  for (const language of ['zh-Hant', 'ja', 'th', 'my'])
    assert.equal(indexOptions(language).forceLanguage, 'en');
  for (const language of ['ko', 'hi', 'pt-BR', 'de'])
    assert.equal(indexOptions(language).forceLanguage, language.slice(0, 2));
});
