import assert from 'node:assert/strict';
import test from 'node:test';
import { allMissing, missingScripts } from '../../../src/outputs/pictures/missing-scripts.ts';
import { lettersWithoutFont } from '../../../src/outputs/pictures/render-svg.ts';

/** A private letter, for which no machine has a font. */
const unknown = '\u{10fffd}';

test(
  'a letter without a font is told from those with one',
  { skip: process.platform === 'darwin' && 'The last font of macOS draws a box for any letter.' },
  () => {
    assert.deepEqual(lettersWithoutFont(['a', unknown, 'ß']), [unknown]);
    assert.deepEqual(lettersWithoutFont([]), []);
  },
);

test('scripts without a font are named with some of their letters and what to install', () => {
  const asked: string[] = [];
  const found = missingScripts(['Quarter 1', '항구 빵집의 빵', 'ข่าว 政', '⟶ 😀'], (letters) => {
    asked.push(...letters);
    return letters.filter((letter) => letter !== '政');
  });
  assert.deepEqual(found, [
    { name: 'Korean', package: 'fonts-noto-cjk', letters: '항 구 빵 집' },
    { name: 'Thai', package: 'fonts-noto-core', letters: 'ข า ว' },
  ]);
  assert.equal(asked.join(''), '항구빵집ขาว政');
});

test('texts in letters of the project ask for no fonts', () => {
  assert.deepEqual(
    missingScripts(['Łódź', 'Größe'], (letters) => [...letters]),
    [],
  );
});

test('what an earlier build and the pictures of an edit lack is named once', () => {
  const thai = { name: 'Thai', package: 'fonts-noto-core', letters: 'ข' };
  const korean = { name: 'Korean', package: 'fonts-noto-cjk', letters: '항' };
  assert.deepEqual(allMissing([thai], [{ ...thai, letters: 'ก' }, korean]), [thai, korean]);
});
