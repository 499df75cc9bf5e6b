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
