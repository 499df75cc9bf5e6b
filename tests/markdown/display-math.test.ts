import assert from 'node:assert/strict';
import test from 'node:test';
import type { Nodes } from 'mdast';
import { nativeParser, parseMarkdown } from '../../src/markdown/parse/parser.ts';
import { remarkParser } from '../../src/markdown/parse/remark-parser.ts';
import { codesOf, page, renderText } from './render-text.ts';

const read: [written: string, blocks: string[]][] = [
  ['$$x\ny$$\n\nText', ['math x\ny', 'paragraph']],
  ['$$x\ny\n$$\nText', ['math x\ny', 'paragraph']],
  ['$$\nx\n$$ after\n\nText', ['math x', 'paragraph', 'paragraph']],
  ['before $$\nx\n$$ after\n\nText', ['paragraph', 'math x', 'paragraph', 'paragraph']],
  ['$$x\n\ny$$\n\nText', ['math x\n\ny', 'paragraph']],
  ['$$\r\nx\r\n$$ after\r\n\r\nText', ['math x', 'paragraph', 'paragraph']],
  ['$$x$$ and $$\ny\n$$ end', ['paragraph', 'math y', 'paragraph']],
  ['> a $$x\n> y$$ b\n\nText', ['blockquote', 'paragraph']],
  ['- $$x\n  y$$ b\n- c', ['list']],
  ['%%$$%% a\n\n$$x\ny$$', ['paragraph', 'math x\ny']],
  ['```\n$$x\n```\n\n`$$`\n\n$$x\ny$$', ['code', 'paragraph', 'math x\ny']],
];
for (const [written, blocks] of read) {
  test(`a formula ends where its $$ are: ${JSON.stringify(written)}`, () => {
    for (const parser of [nativeParser, remarkParser]) {
      const { children } = parseMarkdown(written, parser);
      assert.deepEqual(children.map(nameOf), blocks);
    }
    assert.deepEqual(codesOf(renderText(written)), []);
  });
}

test('words around a formula keep their places', () => {
  const rendered = renderText('> a $$x\n> y$$ [[nobody]]\n\n$$z\nz$$\n\n[[nobody]]');
  assert.deepEqual(codesOf(rendered), ['unknown-link 2:7', 'unknown-link 7:1']);
});

test('a formula without an end is an error at its place, and text', () => {
  const rendered = renderText('A.\n\n$$\nx = y\n\n**B**.\n\n- $$x\n\nC.\n\n$$$$\n\nD $$ e.');
  assert.deepEqual(codesOf(rendered), [
    'unread-markup 3:1',
    'unread-markup 8:3',
    'unread-markup 12:1',
  ]);
  assert.equal(rendered.problems[0]?.severity, 'error');
  assert.match(rendered.html, /<p>\$\$\nx = y<\/p>\n<p><strong>B<\/strong>\.<\/p>/);
  assert.match(rendered.html, /<p>D \$\$ e\.<\/p>/);
});

test('a formula without an end only warns on a free page', () => {
  const [problem] = renderText('$$\nx', { as: page('notes', 'Notes', '') }).problems;
  assert.equal(problem?.severity, 'warning');
});

test('of several formulas, the one that goes on over a blank line has no end', () => {
  const rendered = renderText('$$\na\n$$\n\n$$\nb\n\nText.\n\n$$\nc\n$$');
  assert.deepEqual(codesOf(rendered), ['unread-markup 5:1']);
  assert.match(rendered.html, /<p>Text\.<\/p>/);
  assert.equal(rendered.html.match(/display="block"/g)?.length, 2);
});

const prices: [written: string, html: string][] = [
  ['- Cheap: $$\n- Dear: $$$', '<ul>\n<li>Cheap: $$</li>\n<li>Dear: $$$</li>\n</ul>'],
  ['Cheap: $$\n\nDear: $$', '<p>Cheap: $$</p>\n<p>Dear: $$</p>'],
  ['\\$\\$ is cheap.\n\nText', '<p>$$ is cheap.</p>\n<p>Text</p>'],
];
for (const [written, html] of prices) {
  test(`prices are text: ${JSON.stringify(written)}`, () => {
    const rendered = renderText(written);
    assert.deepEqual([rendered.html, codesOf(rendered)], [html, []]);
  });
}

test('prices in the cells of a table are text', () => {
  const rendered = renderText('a | price\n--- | ---\nb | $$\nc | $$');
  assert.equal(rendered.html.match(/<td>\$\$<\/td>/g)?.length, 2);
});

test('what stands between $$ is set apart, and a block if it is alone', () => {
  const alone = renderText('$$\\int f$$\n\nText');
  assert.match(alone.html, /^<span class="katex"><math [^>]*display="block">/);
  assert.equal(alone.alternate, '$$\n\\int f\n$$\n\nText');
  const within = renderText('So $$\\int f$$ and $f$.');
  assert.equal(within.html.match(/display="block"/g)?.length, 1);
  assert.equal(within.alternate, 'So $$\\int f$$ and $f$.');
});

test('the Markdown alternate keeps the lines of a formula', () => {
  assert.equal(renderText('$$x\n+ y\n- z$$').alternate, '$$\nx\n+ y\n- z\n$$');
});

const letters: [written: string, shown: string][] = [
  ['\\mathbb{RN1k}', 'ℝℕ𝟙𝕜'],
  ['\\mathcal{LA}', 'ℒ𝒜'],
  ['\\mathfrak{gC}', '𝔤ℭ'],
  ['\\mathbf{x2\\Sigma}', '𝐱𝟐𝚺'],
  ['\\boldsymbol{\\beta v}', '𝜷𝒗'],
  ['\\mathsf{A}\\mathtt{z9}', '𝖠𝚣𝟿'],
  ['\\mathrm{d}x', 'dx'],
];
for (const [written, shown] of letters) {
  test(`letters of another form are those of Unicode: ${written}`, () => {
    const { html } = renderText(`$${written}$`);
    assert.equal(html.replace(/<annotation.*<\/annotation>|<[^<>]*>/g, ''), shown);
    assert.doesNotMatch(html, /mathvariant="(?!normal)/);
  });
}

test('the list of contents has the letters of a formula in a row, and other formulas in TeX', () => {
  const { headings } = renderText(
    '## Rings $\\mathbb{Z}/n$ and $x^2$\n\n### $\\alpha \\to \\beta$',
  );
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['Rings ℤ/n and x^2', 'α→β'],
  );
});

function nameOf(node: Nodes): string {
  return node.type === 'math' ? `math ${node.value.replaceAll('\r', '')}` : node.type;
}
