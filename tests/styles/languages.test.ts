import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');

test('a Japanese paragraph begins one character in, a Chinese one two', () => {
  const prose = sheet('parts/text/prose.css');
  assert.match(prose, /:lang\(ja\) \.prose > p,[^{]*\{\s*text-indent: 1em;/);
  assert.match(prose, /:lang\(zh\) \.prose > p,[^{]*\{\s*text-indent: 2em;/);
});

test('words of a language in Latin letters have the italics and the font of these', () => {
  const base = sheet('base.css');
  const rules = base.match(/[^{}]*:lang\([^{}]*\{[^{}]*(?:font-style|--cjk)[^{}]*\}/g) ?? [];
  assert.equal(rules.length, 2);
  for (const rule of rules) {
    const languages = [...rule.matchAll(/^:lang\((\w+)\)(.*?),?(?: \{)?$/gm)];
    assert.ok(languages.length >= 3);
    for (const [, language = '', rest] of languages) {
      assert.equal(rest, `:where(:not(:lang(${language}-Latn)))`);
    }
  }
});
