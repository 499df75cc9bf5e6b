import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const columns =
  'columns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Value}\n';
const files = {
  'entities/acme.md': '---\ntitle: Acme\nkind: company\n---\n',
  'entities/bolt.md': '---\ntitle: Bolt\nkind: company\n---\n',
  'data/one.csv': 'entity,date,value\nacme,2020,1\nbolt,2021,2\n',
  'data/one.yaml': `title: One\n${columns}`,
  'data/two.csv': 'entity,date,value\nacme,2020,711\nacme,2021,712\n',
  'data/two.yaml': `title: Two\n${columns}`,
  'charts/c.yaml': 'title: C\ntype: line\ndata: one\n',
  'charts/n.yaml': 'title: N\ntype: network\nentities: [acme, bolt]\n',
};

function articleWith(directive: string): Record<string, string> {
  return { ...files, 'articles/x.md': `---\ntitle: X\ndate: 2020-01-01\n---\n${directive}\n` };
}

test('a text may draw a chart from another dataset', async () => {
  const { site, problems } = await compileFiles(articleWith('::chart{id=c data=two}'));
  assert.deepEqual(problems, []);
  const [article] = site.pages.ofType('article');
  assert.match(article?.view.bodyHtml ?? '', /712/);
});

test('the description of the file is that of what it draws: a changed drawing gets its own', async () => {
  const described = {
    'charts/c.yaml': 'title: C\ndata: one\nnote: As told\ndescription: Two dots.\n',
    'data/one.csv': 'entity,date,value,how\nacme,2020,1,estimated\nbolt,2021,2,\n',
    'data/one.yaml': `title: One\n${columns}  how: {type: status}\n`,
  };
  const htmlOf = async (directive: string): Promise<string> => {
    const { site } = await compileFiles({ ...articleWith(directive), ...described });
    return site.pages.ofType('article')[0]?.view.bodyHtml ?? '';
  };
  assert.match(await htmlOf('::chart{id=c title=X highlight=acme}'), /<desc[^>]*>Two dots\./);
  assert.match(
    await htmlOf('::chart{id=c entities=acme}'),
    /<desc[^>]*>Line chart of Value of Acme/,
  );
  assert.match(await htmlOf('::chart{id=c to=2020 description=One.}'), /<desc[^>]*>One\./);
  assert.match(await htmlOf('::chart{id=c}'), /As told\. Estimated: /);
});

for (const [directive, code, words] of [
  ['::chart{id=c data=nope}', 'unknown-data', '`data: nope` names no dataset'],
  ['::chart{id=c data=data/one.csv}', 'unknown-data', 'Did you mean `one`?'],
  ['::chart{id=c entities=nope}', 'unknown-entity', '`nope` in `entities` names no entity'],
  ['::chart{id=c highlight=zz}', 'unknown-entity', '`zz` in `highlight` names no series'],
  ['::chart{id=c events=acme}', 'unknown-entity', '`acme` in `events` names no event'],
  ['::chart{id=c y=nope}', 'invalid-value', '`y: nope` names no column'],
  ['::chart{id=n relations=nope}', 'unknown-field', '`nope` in `relations`'],
  ['::chart{id=n layout=columns columns="company|nope"}', 'unknown-kind', '`nope` in `columns`'],
  [
    '::chart{id=n layout=columns columns="[[company], [person, nope]]"}',
    'unknown-kind',
    '`nope` in `columns`',
  ],
  ['::chart{id=c from=2022 to=2019}', 'invalid-date', '`to: 2019` is before'],
] as const) {
  test(`an attribute of ${directive} is checked like the key of a file`, async () => {
    const problems = await problemsOf(articleWith(directive));
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.line, problem.code]),
      [['articles/x.md', 5, code]],
      JSON.stringify(problems),
    );
    assert.ok(problems[0]?.message.includes(words), problems[0]?.message);
  });
}

test('what is wrong with the file of a chart is said there only', async () => {
  const problems = await problemsOf({
    ...articleWith('::chart{id=c title="Another"}'),
    'charts/c.yaml': 'title: C\ntype: line\ndata: one\nhighlight: [zz]\n',
  });
  assert.deepEqual(
    problems.map(({ file, code }) => [file, code]),
    [['charts/c.yaml', 'unknown-entity']],
  );
});
