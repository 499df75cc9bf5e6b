import assert from 'node:assert/strict';
import test from 'node:test';
import { foreignWords, markForeignWords } from '../../src/components/frame/foreign-words.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';

function marked(html: string, language: string, around = language, own = {}): string {
  const labels = labelsFor(language, own);
  return markForeignWords(html, foreignWords({ labels, language }, around));
}

test('words that a site has not translated are English', () => {
  const html = '<h2 id="cite">Cite this</h2><a>3 sources</a><dt>Founded</dt><h2>Artikel</h2>';
  assert.equal(
    marked(html, 'de', 'de', { articles: 'Artikel' }),
    '<h2 id="cite" lang="en">Cite this</h2><a lang="en">3 sources</a><dt lang="en">Founded</dt><h2>Artikel</h2>',
  );
});

test('on a page in another language, words are in that of the site', () => {
  const own = { citeThis: 'Zitieren' };
  assert.equal(marked('<h2>Zitieren</h2>', 'de', 'fr', own), '<h2 lang="de">Zitieren</h2>');
  assert.equal(
    marked('<span>1 minute</span>', 'en', 'he'),
    '<span lang="en"><bdi dir="ltr">1 minute</bdi></span>',
  );
});

test('on a page in simplified Chinese, the words of a site in traditional Chinese say so', () => {
  const html = '<h2>離線閱讀</h2><a>首頁</a>';
  assert.equal(
    marked(html, 'zh-Hant-TW', 'zh-Hans'),
    '<h2 lang="zh-Hant-TW">離線閱讀</h2><a lang="zh-Hant-TW">首頁</a>',
  );
  assert.equal(marked(html, 'zh-Hant-TW', 'zh-HK'), html);
});

test('English words on a page from right to left, which are one piece already, stay one', () => {
  const { citeThis } = labelsFor('ar');
  assert.equal(marked(`<h2>${citeThis}</h2>`, 'ar'), `<h2 lang="en">${citeThis}</h2>`);
});

test('words around a name, other texts and what has a language already stay as they are', () => {
  const html =
    '<b>in Berlin</b><caption>Umsatz: data table</caption><p>Text.</p><b lang="fr">About</b><a>CSV</a><p>a, <b>b</b></p>';
  assert.equal(marked(html, 'de'), html);
});

test('a template says its own language', () => {
  const html = '<template data-cards lang="en"><h2>Cite this</h2></template><p>Words</p>';
  assert.equal(marked(html, 'en', 'fr'), html);
});

test('a word that both languages have is one of the page', () => {
  assert.equal(marked('<th>Name</th>', 'de', 'de', { names: 'Name' }), '<th>Name</th>');
});

test('a site in a language of the interface has no foreign words on its own pages', () => {
  for (const language of ['en', 'en-GB', 'zh-Hans'])
    assert.equal(foreignWords({ labels: labelsFor(language), language }, language), undefined);
});

test('words in the value of an attribute stay in it', () => {
  assert.equal(
    marked('<a title="<b>Search</b>">Search</a>', 'de'),
    '<a title="&lt;b&gt;Search&lt;/b&gt;" lang="en">Search</a>',
  );
});
