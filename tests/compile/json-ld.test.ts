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

test('fields that name the same property of schema.org add to it, and to addresses and aliases', async () => {
  const { site } = await compileFiles({
    'kinds.yaml':
      'quay:\n  label: Quay\n  plural: Quays\n  fields:\n    registry: {type: url, schemaOrg: sameAs}\n' +
      '    depth: {type: number, schemaOrg: size}\n    width: {type: number, schemaOrg: size}\n' +
      '    formerly: {type: text, schemaOrg: alternateName}\n',
    'entities/vik.md':
      '---\ntitle: Vik\nkind: quay\naliases: [Vik Quay]\nformerly: [Vika, Viken]\nwikidata: Q1\n' +
      'registry: https://registry.example/vik\ndepth: 5\nwidth: 7\n---\n',
  });
  const { jsonLd } = site.pages.ofType('entity')[0]?.frame() ?? {};
  assert.deepEqual(jsonLd?.['sameAs'], [
    'https://www.wikidata.org/wiki/Q1',
    'https://registry.example/vik',
  ]);
  assert.deepEqual(jsonLd?.['size'], [5, 7]);
  assert.deepEqual(jsonLd?.['alternateName'], ['Vik Quay', 'Vika', 'Viken']);
});
