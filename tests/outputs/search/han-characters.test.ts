import assert from 'node:assert/strict';
import test from 'node:test';
import { hasHan } from '../../../src/model/text/has-han.ts';
import { hanCharacters } from '../../../src/outputs/search/han-characters.ts';
import { searchableName } from '../../client/search/engine/searchable-name.ts';

test('each simplified character has its traditional one at the same place, the usual one first', async () => {
  const { simplified, traditional } = await hanCharacters();
  assert.equal(simplified.length, traditional.length);
  const traditionalOf = (character: string): string | undefined =>
    traditional[simplified.indexOf(character)];
  const simplifiedOf = (character: string): string | undefined =>
    simplified[traditional.indexOf(character)];
  assert.deepEqual(['腾', '讯', '发', '里', '冲'].map(traditionalOf), [
    '騰',
    '訊',
    '發',
    '裏',
    '衝',
  ]);
  assert.deepEqual(['騰', '訊', '發', '髮'].map(simplifiedOf), ['腾', '讯', '发', '发']);
  assert.equal(traditionalOf('中'), undefined);
});

test('a site is searched in Chinese characters if one of its names has some', () => {
  const names = [searchableName('Alibaba')];
  assert.equal(hasHan(JSON.stringify(names)), false);
  assert.equal(hasHan(JSON.stringify([...names, searchableName('Tencent', ['腾讯'])])), true);
});
