import assert from 'node:assert/strict';
import test from 'node:test';
import { isLanguageTag } from '../../../src/model/text/language.ts';

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
