import assert from 'node:assert/strict';
import test from 'node:test';
import { subjectOf } from '../../../../src/client/search/engine/search-question.ts';

test('a question asks for what its other words say, in several languages', () => {
  for (const [query, subject] of Object.entries({
    'when was didi fined': 'didi fined',
    'How much was Didi fined?': 'Didi fined',
    'who is Jack Ma': 'Jack Ma',
    'what is the data security law': 'data security law',
    'Wann wurde der Hafen gebaut?': 'Hafen gebaut',
    'où est le port': 'port',
    '¿cuándo fue la huelga?': 'huelga',
  }))
    assert.equal(subjectOf(query), subject, query);
});

test('words of questions count where they are no question, or all of it', () => {
  const queries = ['didi fined', 'the who', 'who', 'who is', 'was', '"who is who"', '谁是马云'];
  for (const query of [...queries, 'WHO budget', 'WHO is funded', 'who regulates what'])
    assert.equal(subjectOf(query), undefined, query);
});
