import assert from 'node:assert/strict';
import test from 'node:test';
import type { Problem } from '../../src/model/problems/problem.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { compileFiles } from '../made/compile-files.ts';

test('of many names that are like none of the site, some are listed and the last speaks of the others', async () => {
  const found = await unknownOf(['kran', ...strange(900), 'Kran AS', 'krxn']);
  assert.equal(found.length, 22);
  const last = found.find(({ line }) => line === 22);
  assert.match(last?.message ?? '', /names no entity\. Nor do 880 more names in the table\.$/);
  assert.match(last?.fix ?? '', /give the column the type `text`/);
  const [named, misspelt] = found.slice(-2);
  assert.equal(named && lineOfProblem(named), 'data/t.csv:903:1 unknown-entity');
  assert.match(named?.fix ?? '', /write `kran`\.$/);
  assert.match(misspelt?.message ?? '', /Did you mean `kran`\?$/);
});

test('names without pages in a table of dates become columns, since texts would not tell its rows apart', async () => {
  const rows = strange(30).map((name) => `${name},2019,1\n`);
  const problems = await problemsOf('entity: {type: entity}, date: {type: date}', rows);
  const last = problems.findLast(({ code }) => code === 'unknown-entity');
  assert.match(last?.fix ?? '', /write a column of numbers for each of them instead of rows\.$/);
});

test('a few unknown names are listed one by one', async () => {
  const found = await unknownOf(strange(20));
  assert.equal(found.length, 20);
  assert.ok(found.every(({ message }) => message.endsWith('names no entity.')));
});

function strange(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `zz-${1000 + index}-zz`);
}

async function unknownOf(names: readonly string[]): Promise<Problem[]> {
  const problems = await problemsOf(
    'entity: {type: entity}',
    names.map((name) => `${name},1\n`),
  );
  return problems.filter(({ code }) => code === 'unknown-entity');
}

/** The problems of a table with these columns, a number in the last cell of each row. */
async function problemsOf(columns: string, rows: readonly string[]): Promise<Problem[]> {
  const header = [...columns.matchAll(/(\w+): \{/g)].map(([, name]) => name).join(',');
  const { problems } = await compileFiles({
    'site.yaml': 'title: Site\ndescription: Of a test.\n',
    'entities/kran.md': '---\ntitle: Kran AS\nkind: company\n---\n\nBuilds cranes.\n',
    'data/t.yaml': `title: T\ncolumns: {${columns}, n: {type: number}}\n`,
    'data/t.csv': `${header},n\n${rows.join('')}`,
  });
  return problems;
}
