import assert from 'node:assert/strict';
import test from 'node:test';
import { languageRules } from '../../../src/outputs/theme/language-rules.ts';
import { hasOwnTheme, themeSheet } from '../../../src/outputs/theme/theme-sheet.ts';

test('a site in Japanese, Korean or traditional Chinese has fonts with the forms of its letters', () => {
  for (const [language, family] of [
    ['ja', 'Noto Sans CJK JP'],
    ['ko-KR', 'Noto Sans CJK KR'],
    ['zh-TW', 'Noto Sans CJK TC'],
  ] as const) {
    const rules = languageRules(language);
    assert.match(rules, new RegExp(`--cjk:[^;]*'${family}'`));
    assert.doesNotMatch(rules, / SC'/);
  }
});

test('Korean lines end between words, and Thai titles have room for vowels and tones', () => {
  assert.match(languageRules('ko'), /:lang\(ko\)\{word-break:keep-all/);
  assert.match(languageRules('ja'), /h1[^{]*:lang\(ja\)\{word-break:auto-phrase/);
  assert.match(languageRules('th'), /:is\(h1,[^{]*:lang\(th\)\{line-height:1\.45/);
});

test('other sites have no such rules', () => {
  for (const language of ['en', 'zh-Hans', 'de', 'ar', 'hi', 'English'])
    assert.equal(languageRules(language), '');
});

test('the font that a site names comes before those of its language', () => {
  const site = { language: 'ja', kinds: [] };
  assert.ok(hasOwnTheme(site));
  const sheet = themeSheet({ ...site, font: 'Klee' });
  assert.ok(sheet.lastIndexOf("--serif:'Klee'") > sheet.indexOf('--serif:'));
});
