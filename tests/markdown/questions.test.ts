import assert from 'node:assert/strict';
import test from 'node:test';
import {
  followsFromRecords,
  readQuestion,
  writeQuestion,
  type Asking,
} from '../../src/markdown/kept/question.ts';

const ofRecords: Asking[] = [
  ['resolve', 'tencent', ''],
  ['drawChart', 'market-value', {}, { anchor: 'a' }],
  ['map', 'sources', { about: 'get', key: 'reuters' }],
  ['map', 'entities', { about: 'get', key: 'tencent' }],
];
const ofMore: Asking[] = [
  ['drawChart', 'market-value', { from: '2021' }, { anchor: 'a' }],
  ['map', 'articles', { about: 'get', key: 'one' }],
  ['whole', 'reservedNames'],
];

test('a question tells whether its answer follows from the records, and is read as it was asked', () => {
  for (const asking of [...ofRecords, ...ofMore]) {
    const question = writeQuestion(asking);
    assert.equal(followsFromRecords(question), ofRecords.includes(asking), question);
    assert.deepEqual(readQuestion(question), asking);
  }
});
