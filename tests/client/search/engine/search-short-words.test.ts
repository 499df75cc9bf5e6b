import assert from 'node:assert/strict';
import test from 'node:test';
import { strayWords } from '../../../../src/client/search/engine/search-short-words.ts';

function strays(query: string, words: string): string {
  const isStray = strayWords(query);
  return words
    .split(' ')
    .filter((word) => isStray(word))
    .join(' ');
}

test('a short word means itself, its plural and its genitive, in any case and beside any sign', () => {
  assert.equal(strays('an app store', 'app App apps “app app, app’s apply Apple'), 'apply Apple');
  assert.equal(strays('why fines', 'why whys which fined'), 'which');
  assert.equal(strays('app', 'apply'), '');
  assert.equal(strays('they left', 'theyre'), '');
});

test('a word that may be a form of a longer word of the query counts, whatever short word it starts with', () => {
  assert.equal(strays('in international law', 'into international internal internet law'), 'into');
});

test('a word means no adverb that is made of it, but may be the beginning of one', () => {
  const words = 'finely Finely, fine fined fines';
  for (const query of ['fine', 'fines', 'fine didi'])
    assert.equal(strays(query, words), 'finely Finely,', query);
  assert.equal(strays('finel', words), '');
  assert.equal(strays('rep', 'reply'), '');
});

test('a whole number means no longer one', () => {
  assert.equal(strays('2 July', '2 2. 2.5 2bn 26 12 July'), '26');
});
