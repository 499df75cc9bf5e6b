import assert from 'node:assert/strict';
import test from 'node:test';
import { countText } from '../../../src/client/search/search-results.ts';
import type { SearchAnswer } from '../../../src/client/search/engine/search-request.ts';
import { english } from '../../../src/model/labels/english.ts';
import type { Words } from '../../../src/client/page/words.ts';

const words: Words = (key, values = {}) =>
  english[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const found: SearchAnswer = {
  query: 'corvnae',
  corrected: 'Corvane',
  count: 1,
  isPartial: false,
  sections: [],
  choices: {},
};

test('one result of a corrected query is one', () => {
  assert.equal(countText(found, words), 'Nothing found for “corvnae”. 1 result for “Corvane”');
  assert.equal(
    countText({ ...found, count: 2 }, words),
    'Nothing found for “corvnae”. 2 results for “Corvane”',
  );
});
