import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { codesOf, renderText } from './render-text.ts';

function htmlOf(markdown: string): string {
  return renderText(markdown).html;
}

test('a callout has its title, or the name of its type in the language of the site', () => {
  assert.equal(
    htmlOf('> [!note] A *title*\n> Body\n> more'),
    '<aside class="callout callout-note" role="note"><p class="callout-title">A <em>title</em></p><p>Body\nmore</p></aside>',
  );
  assert.equal(
    renderText('> [!warning]\n> Body', { labels: labelsFor('zh') }).html,
    '<aside class="callout callout-warning" role="note"><p class="callout-title">警告</p><p>Body</p></aside>',
  );
});

test('a callout of a type without a name in the interface has the word that is written, with a capital', () => {
  const titleOf = (type: string) =>
    />([^<]*)<\/p>/.exec(htmlOf(`> [!${type}]\n> Body`))?.[1] ?? 'none';
  assert.equal(titleOf('Open question'), 'Open question');
  assert.equal(titleOf('atenção'), 'Atenção');
  assert.equal(titleOf('TLDR'), 'Tldr');
});

test('a callout with `-` folds, with `+` it is open', () => {
  assert.equal(
    htmlOf('> [!TIP]- T\n>\n> Body'),
    '<details class="callout callout-tip"><summary class="callout-title">T</summary><p>Body</p></details>',
  );
  assert.match(htmlOf('> [!tip]+ T\n> Body'), /^<details class="callout callout-tip" open>/);
});

const types: [string, string][] = [
  ['important', 'important'],
  ['caution', 'caution'],
  ['TLDR', 'abstract'],
  ['hint', 'tip'],
  ['attention', 'warning'],
  ['faq', 'question'],
  ['error', 'danger'],
  ['cite', 'quote'],
  ['something-else', 'note'],
  ['atenção', 'note'],
  ['注意', 'note'],
  ['Open question', 'note'],
];
for (const [written, type] of types) {
  test(`the type \`${written}\` is a callout-${type}`, () => {
    assert.match(
      htmlOf(`> [!${written}]\n> x`),
      new RegExp(`^<aside class="callout callout-${type}"`),
    );
  });
}

test('what themes of Obsidian read after a bar is not shown', () => {
  const { html } = renderText('> [!tip|right wide]- Mind this\n> Words.');
  assert.match(html, /<details class="callout callout-tip/);
  assert.match(html, /Mind this/);
  assert.doesNotMatch(html, /right|\[!/);
});

test('callouts nest, and other quotations stay quotations', () => {
  assert.equal(htmlOf('> [!note] A\n> > [!tip] B\n> > c').match(/<aside/g)?.length, 2);
  assert.match(htmlOf('> said [!note] x'), /^<blockquote>/);
});

test('a footnote comes after its paragraph, with a letter in reading order', () => {
  assert.equal(
    htmlOf('One[^x] two.\n\n[^x]: A *note*.'),
    '<div class="with">' +
      '<p>One<a class="c fn" href="#fn-a" id="fnref-a" aria-label="Note a"><i>[</i>a<i>]</i></a> two.</p>' +
      '<div role="note" class="note" id="fn-a"><b>a</b> <span>A <em>note</em>.</span></div></div>',
  );
});

test('a footnote keeps all its paragraphs', () => {
  const html = htmlOf('One[^x].\n\n[^x]: First.\n\n    Second.\n\n    - Third');
  assert.match(html, /<span>First\.<\/span>\s*<p>Second\.<\/p>\s*<ul>\s*<li>Third/);
});

test('a footnote of an item stands in the list, below its item', () => {
  assert.match(
    htmlOf('- One[^x]\n- Two\n\n[^x]: N.').replace(/\n/g, ''),
    /<li>.*<div role="note".*<\/li><li>Two<\/li><\/ul>$/,
  );
});

test('a second mark of a footnote leads to the same note and has its own fragment', () => {
  const html = htmlOf('One[^x].\n\nTwo[^x].\n\n[^x]: N.');
  assert.equal(html.match(/id="fn-a"/g)?.length, 1);
  assert.match(html, /href="#fn-a" id="fnref-a-2"/);
});

test('footnotes in items, tables, callouts and notes are placed beside them, none at the end', () => {
  const html = htmlOf(
    '- i[^1]\n\n| a |\n| - |\n| t[^2] |\n\n> [!note] T\n> c[^3]\n\n[^1]: I[^4]\n[^2]: T\n[^3]: C\n[^4]: N',
  );
  assert.deepEqual(
    [...html.matchAll(/class="note" id="(fn-.)"/g)].map((match) => match[1]),
    ['fn-a', 'fn-b', 'fn-c', 'fn-d'],
  );
  assert.doesNotMatch(html, /footnote/);
});

test('a quotation holds the texts of its footnotes, which are not among its words', () => {
  const rendered = renderText(
    ':::quote{by="Li Wei"}\nSaid[^x], see [there].\n\n[^x]: Not *said*.\n[^y]: Unused.\n\n[there]: https://example.org\n\n:::\n',
  );
  const { html, alternate, quotes } = rendered;
  assert.match(html, /href="#fn-a"[^]*<div role="note" class="note" id="fn-a">[^]*<\/blockquote>/);
  assert.match(alternate, /Not \*said\*/);
  assert.deepEqual(codesOf(rendered), ['unknown-footnote 5:1']);
  assert.deepEqual(
    quotes.map(({ text }) => text),
    ['Said, see there.'],
  );
});

test('a title that folds a callout stays its first child, before its footnotes', () => {
  assert.match(
    htmlOf('> [!note]- T[^x]\n> c\n\n[^x]: N.'),
    /^<details[^>]*><summary[^>]*>T<a[^]*<\/summary><div role="note"[^]*<\/div><p>c<\/p><\/details>$/,
  );
});

test('footnotes of captions come after their gallery', () => {
  const { html } = renderText(
    ':::gallery\n![a](photo.png)\nThe map[^x].\n![b](photo.png)\nAgain.\n:::\n\n[^x]: N.',
  );
  assert.match(
    html,
    /<div class="with"><figure class="gallery">[^]*<figcaption>The map<a[^]*<\/figure><div role="note"[^]*<\/div><\/div>$/,
  );
  assert.doesNotMatch(html, /<div class="with"><figcaption/);
});

test('letters continue after z', () => {
  const numbers = Array.from({ length: 28 }, (_, index) => index);
  const html = htmlOf(
    `${numbers.map((each) => `[^${each}]`).join('')}\n\n${numbers.map((each) => `[^${each}]: x`).join('\n')}`,
  );
  assert.match(html, />z<.*>aa<.*>ab</s);
});

test('footnotes that refer to one another end', () => {
  const rendered = renderText('x[^a]\n\n[^a]: y[^b]\n[^b]: z[^a]');
  assert.equal(rendered.html.match(/class="note"/g)?.length, 2);
});

test('a first heading that repeats the title is removed, and other first-level headings move down', () => {
  const rendered = renderText('# Subject\n\nText\n\n# Other\n\n## Below');
  assert.equal(rendered.html, '<p>Text</p>\n<h2 id="other">Other</h2>\n<h3 id="below">Below</h3>');
  assert.deepEqual(rendered.headings, [
    { depth: 2, id: 'other', text: 'Other' },
    { depth: 3, id: 'below', text: 'Below' },
  ]);
});

test('every heading has its own fragment: Chinese, repeated, or without letters', () => {
  const { headings } = renderText(
    '## 中文标题\n\n## 中文标题\n\n## !!!\n\n## See [[tencent|them]][^1] `x`\n\n[^1]: N',
  );
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['中文标题', '中文标题-1', 'section', 'see-them-x'],
  );
});

test('the contents of a page list its headings of two levels; deeper ones have a fragment alone', () => {
  const { headings, html } = renderText('## Two\n\n### Three\n\n#### Four');
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['two', 'three'],
  );
  assert.match(html, /<h4 id="four">/);
});

test('a heading does not take a fragment of the page around it, a note or a quotation', () => {
  const { headings, html, problems } = renderText(
    '## References\n\n## Quote 1\n\n[[#References]] [[#Quote 1]]\n\n:::quote{by="A B"}\nx\n:::',
  );
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['references-1', 'section-quote-1'],
  );
  assert.match(html, /href="#references-1"|\/articles\/subject\/#references-1/);
  assert.deepEqual(problems, []);
});

test('a wide table scrolls in a named box, and its columns are aligned by class', () => {
  const html = htmlOf('| a | b |\n| -: | :-: |\n| 1 | 2 |');
  assert.match(html, /^<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>/);
  assert.match(html, /<td class="n">1<\/td>/);
  assert.doesNotMatch(html, /style=|align=/);
});

test('a task is a character, not a form control', () => {
  assert.match(htmlOf('- [x] done\n- [ ] open'), /☑ done<\/li>\n<li class="task-list-item">☐ open/);
  assert.match(htmlOf('- [ ] open\n- [-] dropped [for good]'), /☑ dropped \[for good\]<\/li>/);
});

test('a formula is MathML without a style, and a broken one is reported and shown', () => {
  const rendered = renderText('$x^2$ and $\\frac{1}{2$\n\n$$\n\\color{red} y\n$$');
  assert.match(rendered.html, /<math xmlns/);
  assert.match(rendered.html, /\\frac\{1\}\{2/);
  assert.doesNotMatch(rendered.html, /style=/);
  assert.deepEqual(codesOf(rendered), ['invalid-value 1:11']);
});

test('why a formula cannot be read is told without a drawing of it', () => {
  const messages = (written: string): string[] =>
    renderText(written).problems.map(({ message }) => message);
  assert.deepEqual(messages('$\\nie{x}$'), [
    'A formula cannot be read: Undefined control sequence: \\nie.',
  ]);
  assert.deepEqual(messages('$\\frac{a}$'), [
    "A formula cannot be read: Unexpected end of input in a macro argument, expected '}'.",
  ]);
});

test('a second footnote with one mark is said to be one', () => {
  const { problems } = renderText('A [^n].\n\n[^n]: One.\n[^N]: Two.\n');
  assert.deepEqual(
    problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ['4:1 The footnote `[^N]` has a text already, so this one is not shown.'],
  );
});

test('a formula that repeats is the same each time, and reported each time if it cannot be read', () => {
  const twice = renderText('$x^2$ and $x^2$');
  const once = renderText('$x^2$');
  const formula = /<span class="katex">.*<\/span>/s.exec(once.html)?.[0] ?? 'none';
  assert.ok(twice.html.includes(`${formula} and ${formula}`));
  const broken = renderText('$\\frac{$ and $\\frac{$\n\n$$\n\\frac{\n$$\n\n```math\n\\frac{\n```');
  assert.deepEqual(codesOf(broken), [
    'invalid-value 1:1',
    'invalid-value 1:14',
    'invalid-value 3:1',
    'invalid-value 7:1',
  ]);
});

test('code in a known language is highlighted with classes', () => {
  assert.match(htmlOf('```js\nconst a = 1;\n```'), /<span class="hljs-keyword">const<\/span>/);
  assert.doesNotMatch(htmlOf('```nosuch\nconst a\n```'), /<span/);
});

test('an invisible character that can mislead is reported with its position, once per line', () => {
  const rendered = renderText(
    'a\u202eb\u202c\n\nzero\u200bwidth\n\n👨\u200d👩 🏴\u{e0067}\u{e0062}\u{e007f}',
  );
  assert.deepEqual(codesOf(rendered), ['bidi-control 1:2', 'bidi-control 3:5']);
});

test('zero-width spaces between words are fine in scripts without spaces', () => {
  assert.deepEqual(codesOf(renderText('ភាសា\u200bខ្មែរ\u200b, \u200bไทย')), []);
});

test('an invisible character behind an entity or in an encoded address is reported too, but not in code', () => {
  const rendered = renderText(
    [
      'Say `&#x202e;` and `%E2%80%AE`, then &#x202e;evil&#8238;.',
      'A [link](https://example.org/%e2%80%aefdp.exe) and <span title="&ZeroWidthSpace;">x</span>',
      '[nul](https://example.org/a%00b), 100% &#x1F600; &amp; &nbsp; caf%C3%A9 %',
      '[Persian](https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C%D8%AE)',
      '```',
      '&#x202e;',
      '```',
      'after &NoBreak; it',
    ].join('\n'),
  );
  assert.deepEqual(codesOf(rendered), [
    'bidi-control 1:38',
    'bidi-control 2:30',
    'bidi-control 3:28',
    'bidi-control 8:7',
  ]);
});

test('a percentage of a Turkish text is no encoded address', () => {
  assert.deepEqual(
    codesOf(renderText('Işık %12 büyüdü, **%15** ve “%19,5”.[^1]\n\n[^1]: %10.')),
    [],
  );
  assert.deepEqual(codesOf(renderText('%12 [a](https://example.org/%12)')), ['bidi-control 1:29']);
});

test('words are counted, Chinese characters as half a word, and the first paragraph is the excerpt', () => {
  const rendered = renderText('## Head\n\nThe *first* [[tencent|one]], it’s 中文字符。\n\nSecond.');
  assert.equal(rendered.words, 1 + 4 + 2 + 1);
  assert.equal(rendered.excerpt, 'The first one, it’s 中文字符。');
});

test('a line of tags is no excerpt', () => {
  for (const line of ['#port #trade/grain', 'Tags: #port, #trade'])
    assert.equal(renderText(`${line}\n\nWords.`).excerpt, 'Words.');
  assert.equal(renderText('#port words.\n\nMore.').excerpt, '#port words.');
  assert.equal(renderText('Crane: #1\n\nMore.').excerpt, 'Crane: #1');
});

test('the excerpt is the first paragraph, also if a note belongs to it', () => {
  assert.equal(renderText('Words[^n].\n\nMore.\n\n[^n]: A note.').excerpt, 'Words.');
});
