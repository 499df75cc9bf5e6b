import assert from 'node:assert/strict';
import test from 'node:test';
import { groupByLetter } from '../../../src/model/text/group-by-letter.ts';

test('a Thai or Lao name is filed under its first consonant, though a vowel is written before it', () => {
  const names = ['กรม', 'เกษตร', 'มาลี', '“แม่น้ำ”', 'ໄຟ'];
  assert.deepEqual(
    groupByLetter(names, String, 'th').map(({ letter, items }) => [letter, ...items]),
    [
      ['ก', 'กรม', 'เกษตร'],
      ['ม', 'มาลี', '“แม่น้ำ”'],
      ['ຟ', 'ໄຟ'],
    ],
  );
});

test('two letters that a language counts as one have a group of their own, at its place in the alphabet', () => {
  const names = ['Cesta', 'Hora', 'CHKO', 'Chalupa', 'Šíp'];
  const lettersIn = (language: string, of = names): string[] =>
    groupByLetter(of, String, language).map(({ letter, items }) => `${letter} ${items.length}`);
  assert.deepEqual(lettersIn('cs'), ['C 1', 'H 1', 'Ch 2', 'Š 1']);
  assert.deepEqual(lettersIn('en'), ['C 3', 'H 1', 'S 1']);
  assert.deepEqual(lettersIn('hr', ['Luka', 'Ljubav', 'Džep', 'Dar']), [
    'D 1',
    'Dž 1',
    'L 1',
    'Lj 1',
  ]);
});

test('`Aa` and `Å` are one letter in Danish, and no others', () => {
  const lettersIn = (language: string): string[] =>
    groupByLetter(['Aabenraa', 'Åbenrå', 'Zebra'], String, language).map(({ letter }) => letter);
  assert.deepEqual(lettersIn('da'), ['Z', 'Å']);
  assert.deepEqual(lettersIn('sv'), ['A', 'Z', 'Å']);
});
