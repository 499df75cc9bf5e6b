import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

async function counts(keys: string): Promise<[all: number, sourced: number]> {
  const { site } = await compileFiles({
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
