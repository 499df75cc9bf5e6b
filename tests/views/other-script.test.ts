import assert from 'node:assert/strict';
import test from 'node:test';
import { otherScriptName } from '../../src/views/parts/links/other-script.ts';

test('the other name of a title is its first alias in another script, with the language that this suggests', () => {
  const tencent = ['Tencent Holdings', '0700.HK', '腾讯', 'Тенсент'];
  assert.deepEqual(otherScriptName('Tencent', tencent), { text: '腾讯', lang: 'zh' });
  assert.deepEqual(otherScriptName('腾讯', tencent), {
    text: 'Tencent Holdings',
    lang: 'und-Latn',
  });
  assert.deepEqual(otherScriptName('Mount Fuji', ['富士の山']), { text: '富士の山', lang: 'ja' });
  assert.equal(otherScriptName('Tencent', ['Tengxun', '0700', '—']), undefined);
});
