import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const names = Array.from({ length: 13 }, (_, at) => `c${String(at + 10)}`);
const article = (title: string, rest: string, text: string): string =>
  `---\ntitle: ${title}\n${rest}\n---\n${text}\n`;
const { site } = await compileFiles({
  'site.yaml':
    'title: Site\ndescription: Of a test.\nurl: https://example.org/base\nlanguage: en\nlicense: CC0-1.0\nauthors: [{name: Ada}]\n',
  'sources.yaml':
    '- {id: paper, type: article, title: A paper, URL: "https://paper.example/1"}\n- {id: book, type: book, title: A book}\n',
  ...Object.fromEntries(
    names.map((id) => [
      `entities/${id}.md`,
      `---\ntitle: Firm ${id}\nkind: company\n---\nA firm.\n`,
    ]),
  ),
  'articles/first.md': article('First', 'date: 2020-01', 'Of [[c10]].'),
  'articles/second.md': article(
    'Second',
    'date: 2021-02-03\nupdated: 2022\nlang: fr\nauthors: [Bo, Cy]\ntags: [quays]',
    `${names.map((id) => `[[${id}]]`).join(', ')} [@paper; @book]. And [[c22]] again.`,
  ),
  'articles/third.md': article('Third', 'date: 2023', 'Of nothing.'),
});
const pageOf = (id: string) => {
  const page = site.pages.find('article', sitePath('articles', id));
  assert.ok(page);
  return page;
};
const metaOf = (id: string): string[] =>
  (pageOf(id).frame().meta ?? []).map(({ name, content }) => `${name} ${content}`);

test('an article leads to the ones before and after it by date', () => {
  const beside = (id: string) => {
    const { previous, next } = pageOf(id).view;
    return [previous?.title, next?.title];
  };
  assert.deepEqual(beside('first'), [undefined, 'Second']);
  assert.deepEqual(beside('second'), ['First', 'Third']);
  assert.deepEqual(beside('third'), ['Second', undefined]);
});

test('catalogues read who wrote an article, when and in which language', () => {
  assert.deepEqual(metaOf('second'), [
    'citation_title Second',
    'citation_author Bo',
    'citation_author Cy',
    'citation_publication_date 2021/02/03',
    'citation_journal_title Site',
    'citation_language fr',
    'citation_public_url https://example.org/base/articles/second/',
  ]);
  assert.deepEqual(metaOf('first').slice(1, 3), [
    'citation_author Ada',
    'citation_publication_date 2020/01',
  ]);
  assert.ok(metaOf('first').includes('citation_language en'));
});

test('readers are told how to cite an article, with its day and licence', () => {
  const { citation } = pageOf('second').view;
  assert.deepEqual(citation, {
    title: 'Second',
    site: 'Site',
    date: '3 February 2021',
    url: 'https://example.org/base/articles/second/',
    license: 'CC0-1.0',
    authors: 'Bo, Cy',
  });
});

test('JSON-LD of an article has its dates, what it is mostly about and what it cites', () => {
  const jsonLd = pageOf('second').frame().jsonLd;
  assert.partialDeepStrictEqual(jsonLd, {
    datePublished: '2021-02-03',
    dateModified: '2022',
    inLanguage: 'fr',
    citation: ['https://paper.example/1', 'A book'],
  });
  const about = jsonLd?.['about'] as { name: string }[];
  assert.deepEqual([about[0]?.name, about[1]?.name, about.length], ['Firm c22', 'Firm c10', 12]);
  const bare = pageOf('first').frame().jsonLd;
  assert.deepEqual([bare?.['dateModified'], bare?.['citation']], ['2020-01', undefined]);
});

test('search finds an article by its authors and tags, which stand above its text', () => {
  assert.deepEqual(pageOf('second').frame().search?.also, ['Bo', 'Cy', 'quays']);
});
