import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const article = `---
title: News
date: 2022
---
## Words

Acme grew.

| Firm | Staff |
| --- | --- |
| Acme | 5 |
| [[bolt]] | 6 |

## Figures

| Firm | Staff |
| --- | --- |
| [[acme]] | 7 |
| [[acme]] | 8 |
`;
const company = (title: string): string => `---\ntitle: ${title}\nkind: company\n---\nA firm.\n`;
const { site } = await compileFiles({
  'articles/news.md': article,
  'entities/acme.md': company('Acme'),
  'entities/bolt.md': company('Bolt'),
});

function mentionsOf(id: string): string[] {
  const { mentions = [] } = site.pages.find('entity', sitePath('companies', id))?.view ?? {};
  return mentions.map(
    ({ heading, sentence }) =>
      `${heading?.text}: ${sentence ? sentence.before + sentence.match + sentence.after : '-'}`,
  );
}

test('a row of a table is not quoted as a sentence: its section is told once, without words', () => {
  assert.deepEqual(mentionsOf('acme'), ['Words: Acme grew.', 'Figures: -']);
  assert.deepEqual(mentionsOf('bolt'), ['Words: -']);
});
