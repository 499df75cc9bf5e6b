import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('Markdown in a plain text is a warning at its place, once for each text', async () => {
  const { problems } = await compileFiles({
    'site.yaml': 'title: T\ndescription: What [[acme]] owes.\n',
    'articles/a.md':
      '---\ntitle: A\ndate: 2021-01-01\nsummary: How [[acme]] grew [@s].\ncorrections: [{date: 2021-01-02, text: "See [x](y.md)."}]\n---\nAcme.\n',
    'entities/acme.md':
      '---\ntitle: Acme\nkind: company\nheadquarters: "[[oslo]]"\nindustry: {value: Ships, source: s, note: "**Large** ones"}\nowns: [{name: B, note: "See [@s, p. 3]."}]\n---\n',
    'sources.yaml': '- {id: s, title: S}\n',
    'charts/c.yaml': 'title: Acme ==fell==\ntype: network\nnote: ":value{data=x} more"\n',
  });
  assert.deepEqual(
    problems.map(({ file, line, column, severity, code, message }) => [
      `${file}:${line}:${column} ${severity} ${code}`,
      message.split(' ')[0],
    ]),
    [
      ['articles/a.md:4:10 warning unread-markup', '`[[acme]]`'],
      ['articles/a.md:5:40 warning unread-markup', '`[x](y.md)`'],
      ['charts/c.yaml:1:8 warning unread-markup', '`==fell==`'],
      ['charts/c.yaml:3:7 warning unread-markup', '`:value{data=x}`'],
      ['entities/acme.md:4:15 warning unread-markup', '`[[oslo]]`'],
      ['entities/acme.md:5:19 warning unread-markup', '`**Large**`'],
      ['entities/acme.md:6:15 warning unread-markup', '`[@s,'],
      ['site.yaml:2:14 warning unread-markup', '`[[acme]]`'],
    ],
  );
});

test('a comment in a plain text is a warning, since readers see it', async () => {
  const { problems } = await compileFiles({
    'articles/a.md':
      '---\ntitle: A %%ask Ada%%\ndate: 2021-01-01\nauthors: [Ada, "Bo <!-- real name? -->"]\ncorrections: [{date: 2021-01-02, text: "Sum %%cut%% mended."}]\n---\nText.\n',
    'charts/c.yaml': 'title: Links\ntype: network\nnote: As told <!-- by whom -->\n',
  });
  assert.deepEqual(
    problems.map(({ file, line, column, message }) => [
      `${file}:${line}:${column}`,
      message.split(' is shown')[0],
    ]),
    [
      ['articles/a.md:2:8', '`%%ask Ada%%`'],
      ['articles/a.md:4:16', '`<!-- real name? -->`'],
      ['articles/a.md:5:40', '`%%cut%%`'],
      ['charts/c.yaml:3:7', '`<!-- by whom -->`'],
    ],
  );
});

test('signs of plain words are no markup', async () => {
  const { problems } = await compileFiles({
    'articles/a.md':
      '---\ntitle: The ==first== A\ndate: 2021-01-01\ndescription: "2 * 3 ** 4, a == b, [sic], ana@b.org, 5 [kg], x:y"\n---\nText.\n',
  });
  assert.deepEqual(problems, []);
});
