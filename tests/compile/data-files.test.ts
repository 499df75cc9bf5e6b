import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const table = {
  'data/output.csv': 'date,value\n2024,1.5\n',
  'data/output.yaml':
    'title: Output\ndescription: >\n  Of one\n  year.\ncolumns:\n  date: {type: date}\n  value: {type: number}\n',
};

test('descriptions that YAML ends with a line break are without it in files', async () => {
  const site = 'title: T\ndescription: >\n  On one\n  matter.\nurl: https://example.org\n';
  const files = { ...table, 'site.yaml': site };
  const described = JSON.parse(await fileOf(files, '/data/datapackage.json')) as {
    description: string;
    resources: { description: string }[];
  };
  assert.equal(described.description, 'On one matter.');
  assert.equal(described.resources[0]?.description, 'Of one year.');
});

test('FollowTheMoney: the share of a relation that is no ownership there is in its summary', async () => {
  const holder = '---\ntitle: Holder\nkind: company\nowns: [{name: A fund, share: 40%}]\n---\n';
  const text = await fileOf({ 'entities/holder.md': holder }, '/entities.ftm.json');
  const link = text.split('\n').find((line) => line.includes('UnknownLink'));
  assert.match(link ?? '', /"summary":\["40%"\]/);
});

async function fileOf(files: Record<string, string>, path: string): Promise<string> {
  const { site } = await compileFiles(files);
  const file = site.files.find((each) => each.path === path);
  assert.ok(file && 'make' in file, path);
  return String(file.make());
}
