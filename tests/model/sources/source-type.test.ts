import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../../src/model/labels/labels.ts';
import { sourceTypeName } from '../../../src/model/sources/source-type.ts';

for (const [type, name] of [
  ['article-newspaper', 'Newspaper article'],
  ['legal_case', 'Court case'],
  ['webpage', 'Web page'],
  ['musical_score', 'Musical score'],
  ['constructor', 'Constructor'],
] as const) {
  test(`a source of the type ${type} is a ${name}`, () => {
    assert.equal(sourceTypeName(type, labelsFor('en')), name);
  });
}

test('a site has its own words for types of sources', () => {
  assert.equal(sourceTypeName('webpage', labelsFor('zh')), '网页');
  assert.equal(sourceTypeName('webpage', labelsFor('de', { typeWebpage: 'Webseite' })), 'Webseite');
});
