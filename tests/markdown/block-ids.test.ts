import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, page, renderText, smallSite } from './render-text.ts';

const named: [written: string, html: string][] = [
  ['Words. ^a-1', '<p id="block_a-1">Words.</p>'],
  ['- one ^a\n- two', '<ul>\n<li id="block_a">one</li>\n<li>two</li>\n</ul>'],
  ['> Said.\n\n^a', '<blockquote id="block_a">\n<p>Said.</p>\n</blockquote>'],
  ['- one\n- two\n\n^A', '<ul id="block_a">\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['*Words* ^a', '<p id="block_a"><em>Words</em></p>'],
  ['One. ^a\n\nTwo. ^a', '<p id="block_a">One.</p>\n<p>Two.</p>'],
  ['x^a', '<p>x^a</p>'],
  ['x \\^a', '<p>x ^a</p>'],
  ['x ^a b', '<p>x ^a b</p>'],
  ['`x ^a`', '<p><code>x ^a</code></p>'],
];
for (const [written, html] of named) {
  test(`the name of a block is not shown: ${JSON.stringify(written)}`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html, html);
    assert.deepEqual(codesOf(rendered), []);
  });
}

const records = {
  ...smallSite(),
  pages: [
    page(
      'note',
      'Note',
      '## Part ^part\n\nFirst. ^one\n\n- a\n- b ^two\n\n| c |\n| - |\n| d |\n\n^three\n\nLast[^n]. ^four\n\n[^n]: N.',
    ),
  ],
};

test('links lead to named blocks, and to the headings of those that name headings', () => {
  const rendered = renderText(
    '[[note#^one]] [[note#^TWO|x]] [y](../pages/note.md#^part) [[note#^no]]',
    {
      records,
    },
  );
  const addresses = [...rendered.html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  assert.deepEqual(addresses, ['/note/#block_one', '/note/#block_two', '/note/#part', '/note/']);
  assert.deepEqual(codesOf(rendered), ['unknown-link 1:59']);
});

test('lists of quotations lead to one that its author has named', () => {
  const quote = ':::quote{by="A B"}\nx\n:::';
  const { html, quotes } = renderText(`${quote}\n\n^said\n\n${quote}`);
  const anchors = quotes.map(({ anchor }) => anchor);
  assert.deepEqual(anchors, ['block_said', 'quote-2']);
  for (const anchor of anchors) assert.ok(html.includes(` id="${anchor}"`), anchor);
});

test('an embedded block is shown without what is around it, and without its fragment', () => {
  const { html } = renderText('![[note#^one]]\n\n![[note#^two]]\n\n![[note#^three]]', { records });
  assert.match(html, /<div class="embed"><p>First.<\/p><\/div>/);
  assert.match(html, /<ul>\n?<li>b<\/li>\n?<\/ul>/);
  assert.match(html, /<td>d<\/td>/);
  assert.doesNotMatch(html, /block_|First.*First/s);
});

test('an embedded block keeps its note', () => {
  assert.match(renderText('![[note#^four]]', { records }).html, /role="note"/);
});

test('a page may embed a section of itself, but no section may embed itself', () => {
  const text = 'See:\n\n![[#Part]]\n\n## Part\n\nWords.\n\n## Other\n\n![[#Other]]';
  const rendered = renderText(text);
  assert.match(rendered.html, /<div class="embed"><h2 id="part">Part<\/h2><p>Words.<\/p><\/div>/);
  assert.match(
    rendered.html,
    /<p><a href="\/articles\/subject\/#other" class="int">Subject<\/a><\/p>/,
  );
  assert.deepEqual(codesOf(rendered), ['embed-limit 11:1']);
});

test('only the embeds within an embedded section count', () => {
  const many = '![[#Part]]\n\n'.repeat(40);
  assert.deepEqual(codesOf(renderText(`${many}## Part\n\nWords.`)), []);
});
