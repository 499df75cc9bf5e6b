import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('JSON-LD has all items of a list, and of several statements the preferred one', async () => {
  const { site } = await compileFiles({
    'entities/acme.md':
      '---\ntitle: Acme\nkind: company\ntickers: ["0700", TME]\nfounded:\n  - {value: 1998, source: s}\n  - {value: 1999, source: s}\n---\n',
    'sources.yaml': '- {id: s, title: S}\n',
  });
  const { jsonLd } = site.pages.ofType('entity')[0]?.frame() ?? {};
  assert.deepEqual(jsonLd?.['tickerSymbol'], ['0700', 'TME']);
  assert.equal(jsonLd?.['foundingDate'], '1998');
});
