import assert from 'node:assert/strict';
import test from 'node:test';
import { hanAndKana } from '../../../../src/client/search/engine/search-scripts.ts';
import { hanAndKana as ofTheIndex } from '../../../../src/model/text/scripts.ts';

test('a query and the index split the letters of the same scripts', () => {
  assert.equal(hanAndKana, ofTheIndex);
});
