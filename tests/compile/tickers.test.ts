import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

test('search finds an entity by its tickers, each by itself, but not by one that was withdrawn', async () => {
  const { site } = await compileFiles({
    'kinds.yaml':
      'fund:\n  label: Fund\n  fields:\n    code: {type: text, schemaOrg: tickerSymbol}\n    motto: {type: text}\n',
    'entities/acme.md':
      '---\ntitle: Acme\nkind: company\naliases: [ACM]\ntickers: "NYSE: ACM; HKEX: 0815, ACM"\n---\n',
    'entities/pot.md':
      '---\ntitle: Pot\nkind: fund\nmotto: Save\ncode: [POT, {value: OLD, status: withdrawn}]\n---\n',
  });
  const namesOf = (...path: string[]): unknown =>
    site.pages.find('entity', sitePath(...path))?.frame().search?.aliases;
  assert.deepEqual(namesOf('companies', 'acme'), ['ACM', '0815']);
  assert.deepEqual(namesOf('funds', 'pot'), ['POT']);
});
