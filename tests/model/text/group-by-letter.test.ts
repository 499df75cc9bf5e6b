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
