import assert from 'node:assert/strict';
import test from 'node:test';
import {
  colonIn,
  commaAfter,
  commaIn,
  semicolonIn,
  isLanguageTag,
  joinsWords,
} from '../../../src/model/text/language.ts';

for (const tag of ['en', 'zh-Hans', 'zh-Hans-CN-x-foo', 'de-CH-1996', 'ar-u-nu-latn', 'sl-rozaj']) {
  test(`${tag} is a language tag`, () => {
    assert.ok(isLanguageTag(tag));
  });
}

for (const text of ['English', 'en-12', 'en-', 'en-x', 'en_GB', '']) {
  test(`“${text}” is no language tag`, () => {
    assert.ok(!isLanguageTag(text));
  });
}

test('a list has the comma of the Arabic script where that is the script of its language', () => {
  assert.deepEqual(['ar', 'fa-IR', 'ur', 'az-Arab'].map(commaIn), ['، ', '، ', '، ', '، ']);
  assert.deepEqual(['en', 'he', 'az', 'English'].map(commaIn), [', ', ', ', ', ', ', ']);
  assert.deepEqual(['fa', 'he', 'zh'].map(semicolonIn), ['؛ ', '; ', '；']);
});

test('a colon and a semicolon in French have a space before them, no semicolon in Canada', () => {
  assert.deepEqual(['fr', 'fr-CA', 'de'].map(colonIn), ['\u00a0: ', '\u00a0: ', ': ']);
  assert.deepEqual(['fr-BE', 'fr-CA', 'de'].map(semicolonIn), ['\u00a0; ', '; ', '; ']);
});

test('a list has the wide comma of Chinese and Japanese', () => {
  assert.deepEqual(['zh-Hans', 'ja'].map(commaIn), ['，', '、']);
  assert.equal(commaAfter('Clerk', 'ja'), '、');
});

test('after a name in Latin letters, the comma is Latin', () => {
  assert.equal(commaAfter('Fictional Water Review', 'ar'), ', ');
  assert.equal(commaAfter('نشرة الواحة', 'ar'), '، ');
});

test('languages join words to long ones by their tag', () => {
  for (const language of ['de', 'de-AT', 'nl', 'FI', 'nb']) assert.ok(joinsWords(language));
  for (const language of ['en', 'fr', 'del', 'zh', '']) assert.ok(!joinsWords(language));
});
