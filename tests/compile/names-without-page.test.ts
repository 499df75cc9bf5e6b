import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const { site } = await compileFiles({
  'entities/acme.md': `---
title: Acme
kind: company
founders: [{name: Ann Lee}, {name: Bo Kim}, {name: Cy Ong}]
owns: [{name: Bolt}]
---
A firm.
`,
});
const { surroundingsHtml: chart = '' } =
  site.pages.find('entity', sitePath('companies', 'acme'))?.view ?? {};

test('a name without a page has the shape of the kind to which its relation leads, or a dot', () => {
  const marks = [...chart.matchAll(/<rect class="(km[^"]*)"[^>]*>.*?<text[^>]*>([^<]*)</gs)];
  assert.deepEqual(
    marks.map(([, mark, name]) => `${name}: ${mark}`),
    [
      'Ann Lee: km kd k-person',
      'Bo Kim: km kd k-person',
      'Cy Ong: km kd k-person',
      'Acme: km kd k-company',
      'Bolt: km',
    ],
  );
});
