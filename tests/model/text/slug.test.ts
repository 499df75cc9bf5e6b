import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiSlug, wordSlug } from '../../../src/model/text/slug.ts';

test('an ASCII slug keeps letters without their marks, and joins words with one hyphen', () => {
  assert.equal(asciiSlug('  Crème  brûlée, US$ '), 'creme-brulee-us');
  assert.equal(asciiSlug('微信'), '');
});

test('a slug of words keeps the letters of every script', () => {
  assert.equal(wordSlug('Personal data'), 'personal-data');
  assert.equal(wordSlug('个人 信息 ＡＢＣ'), '个人-信息-abc');
  assert.equal(wordSlug('?!'), '');
  assert.equal(wordSlug('हिन्दी भाषा'), 'हिन्दी-भाषा');
  assert.equal(wordSlug('❤\ufe0f ทัวร์'), 'ทัวร์');
});
