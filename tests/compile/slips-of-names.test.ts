import assert from 'node:assert/strict';
import test from 'node:test';
import { problemLinesOf, problemsOf } from '../made/compile-files.ts';

const people = {
  'entities/mira-lund.md': '---\ntitle: Mira Lund\nkind: person\n---\nOf the quay and [[kran]].\n',
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nOf [[mira-lund]].\n',
};

function problems(files: Record<string, string>): Promise<string[]> {
  return problemLinesOf({ ...people, ...files });
}

test('an author that is written as an id, but is none, is a warning with the id that was meant', async () => {
  const article = (authors: string): Record<string, string> => ({
    'articles/a.md': `---\ntitle: A\ndate: 2024-01-01\nauthors: ${authors}\n---\nText.\n`,
  });
  assert.deepEqual(await problems(article('[Ana, mira-lnd]')), [
    'articles/a.md:4:16 warning unknown-entity The author `mira-lnd` is not the id of an entity, so it is shown as written. Did you mean `mira-lund`?',
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
  const itself = company('[{name: Ana Berg}]\nowns: {name: Kran}');
  assert.deepEqual(await problems(itself), [], 'another of its own name');
  const law = '---\ntitle: Act\nkind: law\nreplaces: {name: Mira Lund}\n---\nOf [[kran]].\n';
  const found = await problems({
    'entities/act.md': law,
    'entities/kran.md': `${people['entities/kran.md']}[[act]]\n`,
  });
  assert.deepEqual(found, [], 'of a kind that the field does not take');
});

test('a title or alias where an id belongs is answered with the id', async () => {
  const found = await problemsOf({
    'site.yaml': 'title: T\ndescription: D\nhome: {entities: [Mira Lund], articles: [The Quay]}\n',
    'entities/m.md': '---\ntitle: Mira Lund\nkind: person\naliases: [Lund]\n---\nOf [[kran]].\n',
    'entities/kran.md':
      '---\ntitle: Kran\nkind: company\nfounders: Lund\nleaders: ["[[Mira Lund]]", {to: Mira Lund}, 5]\n---\nOf [[m]].\n',
    'entities/sale.md':
      '---\ntitle: The sale\nkind: event\ndate: 2020\nsources: s\n---\n[[kran]]\n',
    'articles/q.md': '---\ntitle: The Quay\ndate: 2024-01-01\n---\n[[kran]] and [[sale]] [@s].\n',
    'sources.yaml': '- {id: s, title: S}\n',
    'charts/c.yaml': 'title: C\ntype: timeline\nentities: [Mira Lund]\nevents: [The sale, kran]\n',
  });
  assert.deepEqual(
    found.map(({ file, line, column, fix }) => `${file}:${line}:${column} ${fix}`),
    [
      'charts/c.yaml:3:12 Write `m`.',
      'charts/c.yaml:4:10 Write `sale`.',
      'charts/c.yaml:4:20 Correct the id, or remove it.',
      'entities/kran.md:4:11 Write `m`.',
      'entities/kran.md:5:11 Write `m`.',
      'entities/kran.md:5:33 Write `m`.',
      'entities/kran.md:5:45 Correct the id, add the entity, or write `{name: ...}` for someone who has no page.',
      'site.yaml:3:19 Write `m`.',
      'site.yaml:3:42 Write `q`.',
    ],
  );
});

test('a link to a name that is no id is shown as it is written, with the id of who has the name', async () => {
  const found = await problems({
    'entities/国鉄.md': '---\ntitle: 日本国有鉄道\nkind: company\nid: jnr\n---\nOf [[kran]].\n',
    'entities/kran.md':
      '---\ntitle: Kran\nkind: company\nowns: ["[[日本国有鉄道]]", "[[国鉄]]", "[[Minna Holm]]"]\n---\n[[jnr]] [[mira-lund]]\n',
  });
  const relation = 'entities/kran.md:4';
  const code = 'error unknown-relation-target';
  assert.deepEqual(found, [
    `${relation}:8 ${code} \`owns: [[日本国有鉄道]]\` is the name of an entity, not its id.`,
    `${relation}:22 ${code} \`owns: [[国鉄]]\` is the name of an entity, not its id.`,
    `${relation}:32 ${code} \`owns: [[Minna Holm]]\` names no entity.`,
  ]);
});
