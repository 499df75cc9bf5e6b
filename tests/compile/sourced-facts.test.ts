import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

async function counts(
  keys: string,
  files: Record<string, string> = {},
): Promise<[all: number, sourced: number]> {
  const { site } = await compileFiles({
    ...files,
    'sources.yaml': '- {id: register, type: book, title: The register}\n',
    'entities/kran.md': `---\ntitle: Kran\nkind: company\nfounded: 1998\nheadquarters: Havn\n${keys}---\nText.\n`,
  });
  const [page] = site.pages.ofType('entity');
  assert.ok(page);
  return [page.view.factCount, page.view.sourcedFactCount];
}

test('the sources of a page are those of its facts', async () => {
  assert.deepEqual(await counts(''), [2, 0]);
  assert.deepEqual(await counts('sources: [register]\n'), [2, 2]);
});

test('the figure above the facts is one of them', async () => {
  const table = {
    'data/worth.csv': 'entity,date,value,source\nkran,2020,5,register\n',
    'data/worth.yaml':
      'title: Worth\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Worth}\n  source: {type: source}\n',
  };
  assert.deepEqual(await counts('', table), [3, 1]);
});
