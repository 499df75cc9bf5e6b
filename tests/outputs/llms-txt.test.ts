import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('the index for language models leads to free pages, tables and sources, too', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\nurl: https://example.org/base\n',
    'pages/method.md': '---\ntitle: Method\ndescription: How we counted.\n---\nBy hand.\n',
    'sources.yaml': '- {id: ledger, title: The ledger}\n',
    'data/output.csv': 'date,value\n2024,1\n',
    'data/output.yaml': 'title: Output\ncolumns:\n  date: {type: date}\n  value: {type: number}\n',
  });
  const file = site.files.find(({ path }) => path === '/llms.txt');
  assert.ok(file && 'make' in file);
  const text = String(file.make());
  assert.match(
    text,
    /^## Pages\n\n- \[Method\]\(https:\/\/example\.org\/base\/method\/\): How we counted\.$/m,
  );
  for (const path of ['data/datapackage.json', 'sources.json'])
    assert.ok(text.includes(`(https://example.org/base/${path})`), path);
});
