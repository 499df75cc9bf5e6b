import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, renderText } from './render-text.ts';

const cleaned: [string, string, string[]][] = [
  ['a <b onclick="x()">b</b>', '<p>a <b>b</b></p>', ['unsafe-html 1:3']],
  ['a <script>alert(1)</script>', '<p>a </p>', ['unsafe-html 1:3']],
  ['<script>\nalert(1)\n</script>', '', ['unsafe-html 1:1']],
  ['a <?php echo 1 ?> b', '<p>a  b</p>', ['unsafe-html 1:3']],
  ['a\n\n<?xml version="1.0"\n\nb', '<p>a</p>', ['unsafe-html 3:1']],
  ['a <![CDATA[b]]> c', '<p>a  c</p>', ['unsafe-html 1:3']],
  ['a <!ENTITY b>', '<p>a </p>', ['unsafe-html 1:3']],
  ['a <span id="location">b</span>', '<p>a <span>b</span></p>', ['unsafe-html 1:3']],
  ['a <span style="position:fixed">b</span>', '<p>a <span>b</span></p>', ['unsafe-html 1:3']],
  ['a <span class="ent">b</span>', '<p>a <span>b</span></p>', ['unsafe-html 1:3']],
  ['a <a href="java&#9;script:x">b</a>', '<p>a b</p>', ['unsafe-url 1:3']],
  ['a <a href=" &#x6A;avascript:x">b</a>', '<p>a b</p>', ['unsafe-url 1:3']],
  ['a <a href="data:text/html,x">b</a>', '<p>a b</p>', ['unsafe-url 1:3']],
  ['a <q cite="vbscript:x">b</q>', '<p>a <q>b</q></p>', ['unsafe-url 1:3']],
  ['a <iframe src="https://x.org"></iframe>', '<p>a </p>', ['unsafe-html 1:3']],
  ['a <svg onload=x><circle/></svg>', '<p>a </p>', ['unsafe-html 1:3']],
  ['a <math><mtext>x</mtext></math>', '<p>a </p>', ['unsafe-html 1:3']],
  ['<body onload="x()">\n\nb', '<p>b</p>', ['unsafe-html 1:1']],
  ['a <h1>b</h1>', '<p>a </p>b<p></p>', ['unsafe-html 1:3']],
  ['a <b data-stash="x-0">b</b>', '<p>a <b>b</b></p>', []],
];
for (const [written, html, codes] of cleaned) {
  test(`\`${written.replaceAll('\n', '⏎')}\` is cleaned and reported`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html.trim(), html);
    assert.deepEqual(codesOf(rendered), codes);
    assert.ok(rendered.problems.every(({ severity }) => severity === 'warning'));
  });
}

test('harmless HTML stays', () => {
  const text =
    '<p>H<sub>2</sub>O <mark>x</mark> <abbr title="y">z</abbr> <time datetime="2021">t</time></p>';
  const rendered = renderText(text);
  assert.equal(rendered.html, text);
  assert.deepEqual(codesOf(rendered), []);
});

test('a comment is removed without a report', () => {
  const rendered = renderText('a <!-- b --> c\n\n<!-- <script> -->');
  assert.equal(rendered.html.trim(), '<p>a  c</p>');
  assert.deepEqual(codesOf(rendered), []);
});

test('Markdown, links, notes, formulas and figures inside HTML keep what the site gave them', () => {
  const { html } = renderText(
    '<details>\n<summary>S</summary>\n\n*md* [[tencent]] [@verdict] x[^1] $y$\n\n::chart{id=market-value}\n\n| a |\n| - |\n| b |\n\n- [x] c\n\n</details>\n\n[^1]: N',
  );
  assert.match(html, /^<details>\s*<summary>S<\/summary>/);
  assert.match(html, /<a href="\/companies\/tencent\/" class="ent k-company">Tencent<\/a>/);
  assert.match(
    html,
    /<a class="c" href="#ref-verdict" id="cite-verdict-1"><i>\[<\/i>1<i>\]<\/i><\/a>/,
  );
  assert.match(html, /<div role="note" class="note" id="fn-a">/);
  assert.match(html, /<math /);
  assert.match(
    html,
    /<figure class="fig" id="chart-market-value" data-overrides="{}">drawn market-value<\/figure>/,
  );
  assert.match(html, /<div class="scroll"/);
  assert.doesNotMatch(html, /data-stash|drawn-figure/);
});

test('links and pictures in HTML follow the rules of Markdown', () => {
  const rendered = renderText(
    '<p><a href="../entities/tencent.md">t</a> <a href="https://a.org">e</a> <img src="beside.png" alt="p" width="100"></p>',
  );
  assert.equal(
    rendered.html,
    '<p><a href="/companies/tencent/" class="ent k-company">t</a> <a href="https://a.org" class="ext" rel="noopener noreferrer">e</a> ' +
      '<img src="/assets/articles/beside.png" alt="p" width="100" height="50" loading="lazy" decoding="async"></p>',
  );
  assert.deepEqual(codesOf(renderText('x <img src="https://a.org/p.png" onerror="x">')), [
    'remote-image 1:3',
    'unsafe-html 1:3',
  ]);
});

test('no mark of the stash can be forged', () => {
  const { html } = renderText('[[tencent]] <b data-stash="0">x</b> <drawn-figure>y</drawn-figure>');
  assert.doesNotMatch(html, /data-stash|drawn-figure/);
});

test('what a removed element holds is in no description and mentions nobody', () => {
  const rendered = renderText('Before <script>let Tencent = 1</script> *and* <b>after</b>.');
  assert.equal(rendered.excerpt, 'Before and after.');
  assert.deepEqual(rendered.references, []);
  const unclosed = renderText('Before <style>Tencent');
  assert.equal(unclosed.excerpt, 'Before');
});

test('an HTML comment without an end is reported, since it hides the text after it, or is shown', () => {
  const rendered = renderText('A <!-- b --> c\n\n<div>\n<!-- d --> <!-- e\n\nF');
  assert.deepEqual(codesOf(rendered), ['unclosed-comment 4:12']);
  assert.deepEqual(codesOf(renderText('A\n\n<!-- b\n\nC')), ['unclosed-comment 3:1']);
  assert.deepEqual(codesOf(renderText('`<!-- a` <!-- b')), ['unclosed-comment 1:10']);
});

const reports: [written: string, report: string][] = [
  [
    'Fill <template>.\n\nMore.',
    'The element `<template>` is not allowed, and was removed with the text after it. Write `\\<template>` if it is not HTML, or leave it out.',
  ],
  [
    'A List<String> b',
    'The element `<string>` is not allowed and was removed. If it is no HTML, write `\\<string>`; otherwise, leave it out.',
  ],
  [
    '<iframe src="https://a.org/v"></iframe>',
    'The element `<iframe>` is not allowed and was removed. Link to what it shows, `[its name](https://a.org/v)`, or leave it out.',
  ],
  [
    '<iframe src="javascript:x"></iframe>',
    'The element `<iframe>` is not allowed and was removed. Write it in Markdown, or leave it out.',
  ],
];
for (const [written, report] of reports) {
  test(`what to do about \`${written.replaceAll('\n', '⏎')}\` is said`, () => {
    const { problems } = renderText(written);
    assert.deepEqual(
      problems.map(({ message, fix }) => `${message} ${fix}`),
      [report],
    );
  });
}
