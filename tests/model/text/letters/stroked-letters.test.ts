import assert from 'node:assert/strict';
import test from 'node:test';
import {
  plainLetters,
  restoreLetters,
  strokeLetters,
} from '../../../../src/model/text/letters/stroked-letters.ts';
import { fold } from '../../../../src/model/text/fold.ts';

const letters = [...'đðħıłøŧþßæœґςĐÐĦŁØŦÞÆŒҐ'];

test('each letter that the index changes is restored', () => {
  for (const letter of [...letters, 'smørrebrød', 'ŒUVRE', 'Þórður', 'Ґанок', 'κόσμος', 'ΚΌΣΜΟΣ']) {
    assert.notEqual(strokeLetters(letter), letter);
    assert.equal(restoreLetters(strokeLetters(letter)), letter);
  }
});

test('a query and the index have the same plain letters', () => {
  for (const letter of letters) {
    assert.equal(plainLetters(letter).toLowerCase(), fold(letter), letter);
    assert.equal(strokeLetters(letter).replace(/\p{M}/gu, '').toLowerCase(), fold(letter), letter);
  }
});

test('other letters and signs stay as they are', () => {
  const text = 'é ñ ü 微信 a ≠ b σίσσυ г';
  assert.equal(strokeLetters(text), text);
  assert.equal(restoreLetters(text), text);
  assert.equal(plainLetters(text), text);
});

test('a sigma is the same within and at the end of a word, and as a capital', () => {
  for (const word of ['φάρος', 'ΦΆΡΟΣ', 'Φάρος']) {
    const indexed = strokeLetters(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    assert.equal(indexed, 'φαροσ', word);
    assert.equal(fold(word), 'φαροσ', word);
  }
});
