import assert from 'node:assert/strict';
import test from 'node:test';
import * as ofQueries from '../../../../src/client/search/engine/search-scripts.ts';
import * as ofTheIndex from '../../../../src/model/text/scripts.ts';

test('a query and the index split the letters of the same scripts', () => {
  assert.equal(ofQueries.hanAndKana, ofTheIndex.hanAndKana);
});

test('a query and the index know the same articles', () => {
  assert.equal(ofQueries.joinedArticle, ofTheIndex.joinedArticle);
});
