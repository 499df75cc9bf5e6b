import assert from 'node:assert/strict';
import test from 'node:test';
import { findComments, withoutComments } from '../../src/model/markdown/comments.ts';
import { nativeParser, parseMarkdown } from '../../src/markdown/parse/parser.ts';
import { remarkParser } from '../../src/markdown/parse/remark-parser.ts';
import { codesOf, renderText } from './render-text.ts';

const shown: [written: string, html: string][] = [
  ['a %%b%% c', '<p>a  c</p>'],
  ['a%%b%%c', '<p>ac</p>'],
  ['%%a [[nobody]] [@nobody] ![[no.png]] :nothing{}%%', ''],
  ['%%\n# A\n\n- [[nobody]]\n\n```js\n%%\n\nText.', '<p>Text.</p>'],
  ['%%\na\n%%\nText.', '<p>Text.</p>'],
  ['A\n%%b%%\nc', '<p>A\nc</p>'],
  ['%%\r\na\r\n\r\nb\r\n%%\r\nc', '<p>c</p>'],
  ['**a**%%b%%\nc', '<p><strong>a</strong>\nc</p>'],
  ['%%a%% b %%c%%', '<p> b </p>'],
  ['## %%a%%\n\nText.', '<p>Text.</p>'],
  ['- a %%b%%\n- c', '<ul>\n<li>a </li>\n<li>c</li>\n</ul>'],
  ['> a\n> %%b\n> c%%\n> d', '<blockquote>\n<p>a\nd</p>\n</blockquote>'],
  ['_a_%%b%%', '<p><em>a</em></p>'],
  ['%%%%', ''],
  [
    '[x](https://a.org/%%b%%c)',
    '<p><a href="https://a.org/c" class="ext" rel="noopener noreferrer">x</a></p>',
  ],
  ['`%%a%%` and ``b`%%c%%``', '<p><code>%%a%%</code> and <code>b`%%c%%</code></p>'],
  ['`a\n%%b%%` %%c%%', '<p><code>a %%b%%</code> </p>'],
  [
    '```matlab\n%% A\n%% B\n```',
    '<pre><code class="hljs language-matlab">%% A\n%% B\n</code></pre>',
  ],
  ['    %% A\n    %% B', '<pre><code>%% A\n%% B\n</code></pre>'],
  ['\\%%a\\%%', '<p>%%a%%</p>'],
  ['A $5 %%b%% note costs $6.', '<p>A $5  note costs $6.</p>'],
];
for (const [written, html] of shown) {
  test(`a comment is left out: ${JSON.stringify(written)}`, () => {
    for (const parser of [nativeParser, remarkParser]) {
      const rendered = renderText(written, { parser });
      assert.equal(rendered.html, html);
      assert.deepEqual(codesOf(rendered), []);
    }
  });
}

test('problems behind a comment keep their places', () => {
  const rendered = renderText('%%a\n\nb%% [[nobody]] c\nd %%e%% [[nobody]]');
  assert.deepEqual(codesOf(rendered), ['unknown-link 3:5', 'unknown-link 4:9']);
});

test('a comment without an end is reported and shown', () => {
  const rendered = renderText('A %%b.\n\nC %%d%%.\n\n%%\n\nE.');
  assert.deepEqual(codesOf(rendered), ['unclosed-comment 1:3', 'unclosed-comment 5:1']);
  assert.equal(rendered.html, '<p>A %%b.</p>\n<p>C .</p>\n<p>%%</p>\n<p>E.</p>');
});

test('an HTML comment that a blank line ends is reported, since it is shown', () => {
  const rendered = renderText('A <!-- b\n\nc --> d.\n\n> E\n> <!-- f');
  assert.deepEqual(codesOf(rendered), ['unclosed-comment 1:3', 'unclosed-comment 6:3']);
  assert.deepEqual(codesOf(renderText('`<!-- a` \\<!-- b, &lt;!-- c')), []);
});

test('no comment is in an attribute of a directive or the text of a picture', () => {
  assert.match(renderText('![A <!-- b -->c](assets/maps/photo.png)').html, /alt="A c"/);
  const [directive] = parseMarkdown('::chart{id="a %%b%%c"}').children;
  assert.deepEqual(directive && 'attributes' in directive && directive.attributes, { id: 'a c' });
});

test('a link in a comment is not a link of the page', () => {
  const rendered = renderText('%%[[tencent]]%% Text.');
  assert.deepEqual([rendered.references, rendered.linked], [[], []]);
  assert.equal(withoutComments('a %%[[b]]%% c'), 'a  c');
});

test('every symbol of a text may be written beside a comment', () => {
  const symbols = String.fromCodePoint(...Array.from({ length: 12 }, (_, at) => 0x2ff0 + at));
  assert.equal(renderText(`${symbols} %%a%%`).html, `<p>${symbols} </p>`);
});

test('fifty thousand marks are read in one pass', () => {
  const counts = ['%%', '%%a ', 'a %%\n\n', '`%%', '%%\n', '> %%\n', '- %%a\n\n'].map((part) => {
    const { found, unclosed } = findComments(part.repeat(50_000));
    return [part, found.length, unclosed.length];
  });
  assert.deepEqual(counts, [
    ['%%', 25_000, 0],
    ['%%a ', 25_000, 0],
    ['a %%\n\n', 0, 50_000],
    ['`%%', 16_666, 1],
    ['%%\n', 25_000, 0],
    ['> %%\n', 25_000, 0],
    ['- %%a\n\n', 25_000, 0],
  ]);
  assert.deepEqual(parseMarkdown('%%a '.repeat(50_000)).children.length, 1);
});
