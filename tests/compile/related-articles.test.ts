import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('related articles share the most entities, rare ones above all, in the order of the alphabet', async () => {
  const related = await relatedTo('subject', {
    subject: 'Kran, Lotse, Hafen.',
    // Hafen is in all of them, Kran in three and Lotse in two.
    d: 'Hafen and Lotse.',
    c: 'Hafen and Kran.',
    b: 'Hafen and Kran.',
    a: 'Hafen.',
    e: 'Nothing.',
  });
  assert.deepEqual(related, ['d', 'b', 'c']);
});

test('an article is not related to itself, nor to one that shares nothing', async () => {
  assert.deepEqual(await relatedTo('subject', { subject: 'Kran.', a: 'Kran.', b: 'Lotse.' }), [
    'a',
  ]);
});

/** The titles of the articles that the page of one names. */
async function relatedTo(id: string, texts: Record<string, string>): Promise<string[]> {
  const articles = Object.entries(texts).map(([title, text]) => [
    `articles/${title}.md`,
    `---\ntitle: ${title}\ndate: 2025-01-01\n---\n\n${text}\n`,
  ]);
  const entities = ['Kran', 'Lotse', 'Hafen'].map((title) => [
    `entities/${title.toLowerCase()}.md`,
    `---\ntitle: ${title}\nkind: company\n---\n`,
  ]);
  const { site } = await compileFiles(Object.fromEntries([...articles, ...entities]));
  const page = site.pages.ofType('article').find(({ path }) => path === `/articles/${id}/`);
  return page?.view.related.map(({ title }) => title) ?? [];
}
