import assert from 'node:assert/strict';
import test from 'node:test';
import { renderText } from './render-text.ts';

const quote = (gloss: string): string =>
  `:::quote{by="A B" lang=zh gloss="${gloss}"}\n系统正在升级\n:::`;

test('the author’s gloss of a foreign quotation stands below its words, and is said to be the author’s', () => {
  const { html, quotes, alternate } = renderText(quote('The *system* of Tencent'));
  assert.match(
    html,
    /<\/blockquote>\n?<div class="gloss">\s*<p>The author’s translation: The \*system\* of Tencent<\/p>\s*<\/div>\n?<figcaption>/,
  );
  assert.deepEqual(
    quotes.map(({ text, gloss }) => ({ text, gloss })),
    [{ text: '系统正在升级', gloss: 'The *system* of Tencent' }],
  );
  assert.match(alternate, /The author’s translation: The/);
});

test('a gloss that says nothing is none', () => {
  assert.doesNotMatch(renderText(quote('')).html, /gloss/);
});
