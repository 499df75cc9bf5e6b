import assert from 'node:assert/strict';
import { basename } from 'node:path';
import test from 'node:test';
import type { ArticleView } from '../../src/views/article/article-view.ts';
import { compileFiles } from '../made/compile-files.ts';

test('related articles share the most entities, rare ones above all, in the order of the alphabet', async () => {
  const related = await relatedTo('subject', {
    subject: 'Kran, Lotse, Hafen.',
    // Hafen is in all of them, Kran in three and Lotse in two.
    d: 'Hafen and Lotse.',
    c: 'Hafen and Kran.',
    'later/b': 'Hafen and Kran.',
    a: 'Hafen.',
    e: 'Nothing.',
  });
  assert.deepEqual(related, ['d', 'b', 'c']);
});

test('what shares less stands behind, wherever it is in the alphabet', async () => {
  const texts = { a: 'Kran, Lotse, Hafen.', b: 'Kran and Lotse.', c: 'Kran.', d: 'Hafen.' };
  assert.deepEqual(await relatedTo('subject', { subject: 'Kran, Lotse, Hafen.', ...texts }), [
    'a',
    'b',
    'd',
  ]);
});

test('what one article shares does not count for the next', async () => {
  const pages = await articlesOf({ a: 'Kran.', b: 'Lotse.', c: 'Kran.', d: 'Lotse.' });
  const related = pages.map(({ title, related: others }) => [
    title,
    ...others.map((each) => each.title),
  ]);
  assert.deepEqual(related, [
    ['after'],
    ['before'],
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'a'],
    ['d', 'b'],
  ]);
});

test('an article is not related to itself, nor to one that shares nothing', async () => {
  assert.deepEqual(await relatedTo('subject', { subject: 'Kran.', a: 'Kran.', b: 'Lotse.' }), [
    'a',
  ]);
});

test('the previous and the next article are not among the related ones', async () => {
  const texts = { subject: 'Kran.', a: 'Kran.', before: 'Kran.', after: 'Kran.' };
  assert.deepEqual(await relatedTo('subject', texts), ['a']);
});

const dates: Record<string, string> = {
  before: '2024-01-01',
  subject: '2025-01-01',
  after: '2026-01-01',
};

/** The titles of the articles that the page of one names; `before` and `after` are its neighbours. */
async function relatedTo(id: string, given: Record<string, string>): Promise<string[]> {
  const view = (await articlesOf(given)).find(({ path }) => path === `/articles/${id}/`);
  return view?.related.map(({ title }) => title) ?? [];
}

/** The pages of articles with these texts, by title. */
async function articlesOf(given: Record<string, string>): Promise<ArticleView[]> {
  const texts = { before: 'Nothing.', after: 'Nothing.', ...given };
  const articles = Object.entries(texts).map(([title, text]) => [
    `articles/${title}.md`,
    `---\ntitle: ${basename(title)}\ndate: ${dates[title] ?? '2020-01-01'}\n---\n\n${text}\n`,
  ]);
  const entities = ['Kran', 'Lotse', 'Hafen'].map((title) => [
    `entities/${title.toLowerCase()}.md`,
    `---\ntitle: ${title}\nkind: company\n---\n`,
  ]);
  const { site } = await compileFiles(Object.fromEntries([...articles, ...entities]));
  return site.pages.ofType('article').map(({ view }) => view);
}
