import assert from 'node:assert/strict';
import test from 'node:test';
import { indexOptions } from '../../../src/outputs/search/page-to-index.ts';

test('texts whose letters are indexed one by one are not parted into words by Pagefind', () => {
  for (const language of ['zh-Hant', 'ja', 'th', 'my'])
    assert.equal(indexOptions(language).forceLanguage, 'en');
  for (const language of ['ko', 'hi', 'pt-BR', 'de'])
    assert.equal(indexOptions(language).forceLanguage, language.slice(0, 2));
});
