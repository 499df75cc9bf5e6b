import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

const people = {
  'entities/mira-lund.md': '---\ntitle: Mira Lund\nkind: person\n---\nOf the quay and [[kran]].\n',
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nOf [[mira-lund]].\n',
};

async function problems(files: Record<string, string>): Promise<string[]> {
  const found = await problemsOf({ ...people, ...files });
  return found.map(
    ({ file, line, column, severity, code, message }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message}`,
  );
}

test('an author that is written as an id, but is none, is a warning with the id that was meant', async () => {
  const article = (authors: string): Record<string, string> => ({
    'articles/a.md': `---\ntitle: A\ndate: 2024-01-01\nauthors: ${authors}\n---\nText.\n`,
  });
  assert.deepEqual(await problems(article('[Ana, mira-lnd]')), [
    'articles/a.md:4:16 warning unknown-entity The author `mira-lnd` is no id of an entity, and is shown as written. Did you mean `mira-lund`?',
  ]);
  assert.deepEqual(await problems(article('[mira-lund, Mira Lnd, jean-paul-of-elsewhere]')), []);
});

test('a relation to a name of someone who has a page is a warning with the id', async () => {
  const company = (founders: string): Record<string, string> => ({
    'entities/kran.md': `---\ntitle: Kran\nkind: company\nfounders: ${founders}\n---\nOf [[mira-lund]].\n`,
  });
  assert.deepEqual(await problems(company('[{name: Mira Lund}, {name: Ana Berg}]')), [
    'entities/kran.md:4:19 warning invalid-value `{name: Mira Lund}` is for someone who has no page, and `mira-lund` has this name.',
  ]);
  const law = '---\ntitle: Act\nkind: law\nreplaces: {name: Mira Lund}\n---\nOf [[kran]].\n';
  const found = await problems({
    'entities/act.md': law,
    'entities/kran.md': `${people['entities/kran.md']}[[act]]\n`,
  });
  assert.deepEqual(found, [], 'of a kind that the field does not take');
});
