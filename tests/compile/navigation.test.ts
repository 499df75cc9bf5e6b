import assert from 'node:assert/strict';
import test from 'node:test';
import { digestOfPlain } from '../../src/model/digest.ts';
import { compileFiles } from '../made/compile-files.ts';

const entities = (kind: string, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `entities/${kind}-${at}.md`,
      `---\ntitle: The ${kind} ${at}\nkind: ${kind}\n---\n`,
    ]),
  );
const article = (id: string): Record<string, string> => ({
  [`articles/${id}.md`]: `---\ntitle: ${id}\ndate: 2024-01-02\n---\nSee [[agency-0]].\n`,
});
const files: Record<string, string> = {
  'site.yaml': 'title: Site\ndescription: About.\n',
  ...entities('person', 4),
  ...entities('agency', 5),
  ...entities('company', 2),
  ...entities('law', 1),
  ...article('one'),
};

async function compiled(more: Record<string, string>) {
  const { site } = await compileFiles({ ...files, ...more });
  return site.site;
}

test('the header names the largest kinds; those of about one size stand in the order of all kinds', async () => {
  const { navigation } = await compiled({});
  const labels = navigation.links.map(({ label }) => label);
  assert.deepEqual(labels, ['Articles', 'Agencies', 'People', 'Companies']);
});

test('a kind that grows a little, an article and a quotation leave what every page shows as it was', async () => {
  const before = digestOfPlain(await compiled({}));
  const quote = ':::quote{by=person-1 date=2024-01-03}\nYes.\n:::\n';
  const more = {
    ...entities('person', 7),
    'articles/two.md': `---\ntitle: Two\ndate: 2024-05-06\n---\n${quote}`,
    'articles/one.md': `${files['articles/one.md']}\n${quote}`,
  };
  const first = await compiled({ 'articles/one.md': more['articles/one.md'] });
  assert.equal(digestOfPlain(await compiled(more)), digestOfPlain(first));
  assert.notEqual(before, digestOfPlain(first), 'the first quotation adds a page');
});
