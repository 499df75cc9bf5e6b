import assert from 'node:assert/strict';
import test from 'node:test';
import { titleLanguage } from '../../../src/model/sources/work-language.ts';

test('a title in Latin letters is not in the script of its language', () => {
  for (const [title, language, tag] of [
    ['Risāla', 'ar', 'ar-Latn'],
    ['Kitāb al-masālik wa-l-mamālik, ʿAjāʾib', 'arabic', 'ar-Latn'],
    ['Zhufan zhi', 'zh-TW', 'zh-Latn'],
    ['رسالة', 'ar', 'ar'],
    ['رسالة (Risāla)', 'ar', 'ar'],
    ['1001', 'ar', 'ar'],
    ['Rerum gestarum', 'la', 'la'],
    ['Kitab', 'Klingonisch', undefined],
  ] as const) {
    assert.equal(titleLanguage({ title, language }), tag, title);
  }
  assert.equal(titleLanguage({ title: 'Risāla' }), undefined);
});
