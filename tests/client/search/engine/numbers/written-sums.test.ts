import assert from 'node:assert/strict';
import test from 'node:test';
import {
  hasSum,
  numberOfSum,
  sumForms,
  wordsAndSums,
} from '../../../../../src/client/search/engine/numbers/written-sums.ts';

test('a sum has a short form and a phrase, whichever is written', () => {
  for (const query of ['fine of 2.8bn', 'fine of 2.8 billion', 'fine of 2.8BN', 'fine of 2.8b'])
    assert.deepEqual(sumForms(query), ['fine of 2.8bn', 'fine of "2.8 billion"'], query);
  assert.deepEqual(sumForms('$3m to 4 million'), ['$3m to 4m', '$"3 million" to "4 million"']);
  assert.deepEqual(sumForms('3,5 Mrd'), ['3,5mrd', '"3,5 milliarden"']);
});

test('a number without a scale, another unit and a phrase are no sums', () => {
  for (const query of [
    '2.8',
    '47,000',
    '100 m',
    '5 mines',
    '3 bnx',
    'version2.8bn',
    '"2.8 billion"',
  ])
    assert.equal(hasSum(query), false, query);
});

test('each sum is one of the words', () => {
  assert.deepEqual(wordsAndSums('RMB 18.2 billion  in US$2.8bn fines'), [
    'RMB',
    '18.2 billion',
    'in',
    'US$2.8bn',
    'fines',
  ]);
});

test('a sum of three digits may be rounded', () => {
  assert.equal(numberOfSum('18.2bn'), '18.2');
  assert.equal(numberOfSum('US$18.2 billion'), '18.2');
  for (const word of ['2.8bn', '18.2', 'billion']) assert.equal(numberOfSum(word), undefined, word);
});
