import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

const company = (title: string): string =>
  `---\ntitle: ${title}\nkind: company\naliases: [Mercury]\n---\nA firm.\n`;
const files = {
  'sources.yaml': '- {id: reg, title: Register}\n- {id: post, title: The Post}\n',
  'entities/bank.md': company('Mercury Bank'),
  'entities/ships.md': company('Mercury Ships'),
};

test('a name of several entities in a table is told their ids', async () => {
  assert.deepEqual(await told('Mercury,2020,1,reg\n'), [
    'data/t.csv:2:1 `Mercury` is the name of 2 entities, not an id. Tables have the ids of entities: write `bank` or `ships`.',
  ]);
});

test('a name in the form of a link is told the id', async () => {
  const [problem = ''] = await told('[[Mercury Bank]],2020,1,reg\n');
  assert.match(problem, /not its id\. .* write `bank`\.$/);
});

test('several keys in a cell of sources are told so, an unknown key how often it occurs', async () => {
  const found = await told('bank,2020,1,reg; post\nbank,2021,1,x-1\nbank,2022,1,x-1\n');
  assert.match(
    found[0] ?? '',
    /^data\/t\.csv:2:13 `reg; post` is not the key of one source\. Leave/,
  );
  assert.match(found[1] ?? '', /^data\/t\.csv:3:13 .* key `x-1`\. It occurs in 2 rows\./);
  assert.equal(found.length, 2);
});

test('several keys in one text of a description are told to be a list', async () => {
  const found = await told('bank,2020,1,reg\n', 'source: reg, post\n');
  assert.deepEqual(found, [
    'data/t.yaml:2:9 `reg, post` is not the key of one source. Write a list: `[reg, post]`.',
  ]);
});

test('a key with a comma behind it is no list', async () => {
  const [problem = ''] = await told('bank,2020,1,"reg,"\n');
  assert.match(problem, /There is no source with the key `reg,`\./);
});

test('a row without an entity is a warning in a table that pages of entities draw, without any chart', async () => {
  const [problem, ...others] = await told('bank,2020,1,reg\n,2021,1,reg\n', 'profile: true\n');
  assert.deepEqual(others, []);
  assert.match(
    problem ?? '',
    /^data\/t\.csv:3:1 The row has no `entity`.* A spreadsheet saves only/,
  );
  assert.deepEqual(await told('bank,2020,1,reg\n,2021,1,reg\n'), []);
});

async function told(rows: string, more = ''): Promise<string[]> {
  const found = await problemsOf({
    ...files,
    'data/t.yaml': `title: T\n${more}columns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n  source: {type: source}\n`,
    'data/t.csv': `entity,date,value,source\n${rows}`,
  });
  return found
    .filter(({ code }) => code !== 'orphan-page' && code !== 'ambiguous-mention')
    .map(({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`);
}
