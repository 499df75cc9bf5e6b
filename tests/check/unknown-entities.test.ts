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

test('a few unknown names are listed one by one', async () => {
  const found = await unknownOf(strange(20));
  assert.equal(found.length, 20);
  assert.ok(found.every(({ message }) => message.endsWith('names no entity.')));
});

function strange(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `zz-${1000 + index}-zz`);
}

async function unknownOf(names: readonly string[]): Promise<Problem[]> {
  const { problems } = await compileFiles({
    'site.yaml': 'title: Site\ndescription: Of a test.\n',
    'entities/kran.md': '---\ntitle: Kran AS\nkind: company\n---\n\nBuilds cranes.\n',
    'data/t.yaml': 'title: T\ncolumns: {entity: {type: entity}, n: {type: number}}\n',
    'data/t.csv': `entity,n\n${names.map((name) => `${name},1\n`).join('')}`,
  });
  return problems.filter(({ code }) => code === 'unknown-entity');
}
