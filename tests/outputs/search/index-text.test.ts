import assert from 'node:assert/strict';
import test from 'node:test';
import { restoreLetters } from '../../../src/model/text/letters/stroked-letters.ts';
import { prepareForIndex } from '../../../src/outputs/search/index-text.ts';

/** The prepared text with its seams as `|`. */
function prepare(html: string): string {
  return prepareForIndex(html).replaceAll(' \u2060', '|');
}

test('each Chinese or Japanese letter is a word, and figures and Latin letters beside it are others', () => {
  assert.equal(prepare('2021年QQ群'), '2021|年|QQ|群');
  assert.equal(prepare('がまん'), 'が|ま|ん');
  assert.equal(prepare('２０２１年<b>ＱＱ</b>群、！'), '2021|年<b>|QQ</b>|群、！');
});

test('so is each letter of Thai and Khmer, with the marks on it', () => {
  assert.equal(prepare('ที่ท่าช้าง 5'), 'ที่|ท่|า|ช้|า|ง 5');
  assert.equal(prepare('ភ្នំពេញ'), 'ភ្|នំ|ពេ|ញ');
});

test('punctuation stays with the letter before it', () => {
  assert.equal(prepare('腾讯，微信。'), '腾|讯，|微|信。');
});

test('Korean keeps the spaces its writers put', () => {
  assert.equal(prepare('네이버 지도'), '네이버 지도');
});

test('a sum is a word apart from letters with a sign of money', () => {
  assert.equal(prepare('about US$2.8bn, HK$5 or CN¥3'), 'about US$|2.8bn, HK$|5 or CN¥|3');
  assert.equal(prepare('$2.8bn, US$ 5, cash$ and A$AP'), '$2.8bn, US$ 5, cash$ and A$AP');
});

test('a link inside a word does not join its letters', () => {
  assert.equal(prepare('微<a href="/x">信</a>支'), '微<a href="/x">|信</a>|支');
});

test('attributes keep their text, with `>` in them', () => {
  const tag = '<span title="微信 > 支付" data-x=\'"微信"\'>';
  assert.equal(prepare(`${tag}x</span>`), `${tag}x</span>`);
});

test('elements that end a word have a space around them, outside', () => {
  assert.equal(prepare('<p>One</p><p>Two</p>'), ' <p>One</p>  <p>Two</p> ');
});

test('a fact ends as a sentence does', () => {
  assert.equal(prepare('<dt>Date</dt><dd>3 May</dd>'), ' <dt>Date</dt>  <dd>3 May</dd>. ');
  assert.equal(prepare('<dd>It is one.</dd>'), ' <dd>It is one.</dd> ');
  assert.equal(
    prepare('<dd>3 May <small>as said</small> </dd>'),
    ' <dd>3 May  <small>as said</small>  </dd>. ',
  );
  assert.equal(
    prepare('<blockquote>So it is</blockquote>'),
    ' <blockquote>So it is</blockquote>. ',
  );
  const titled = prepare('<figcaption><h2>Turnover</h2></figcaption>Text');
  assert.ok(!titled.includes('.'), 'the index itself ends a heading');
});

test('status and confidence are words in brackets, and other hidden words stay hidden', () => {
  const hidden = (sign: string): string => `<span class="sr">${sign}</span>`;
  const words = `<span class="as as-disputed">disputed</span>${hidden(', ')}<span class="as as-low" lang="en">low confidence</span>`;
  assert.equal(
    prepare(
      `5 m <span class="assessed">${hidden('(')}2009: ${words}${hidden(')')}</span>${hidden('x')}`,
    ),
    '5 m <span class="assessed"><span>(</span>2009: <span class="as as-disputed">disputed</span><span>, </span>' +
      '<span class="as as-low" lang="en">low confidence</span><span>)</span></span><span class="sr">x</span>',
  );
});

test('each entity that a page speaks of is an element of its own', () => {
  const prepared = prepare('<main data-search-mentions="low-bank v-90">');
  assert.deepEqual(prepared.match(/<span data-pagefind-filter="[^"]*"><\/span>/g), [
    '<span data-pagefind-filter="mentions:low-bank"></span>',
    '<span data-pagefind-filter="mentions:v-90"></span>',
  ]);
});

test('a quotation ends as a sentence does, unless it ends with a paragraph or list, which the index itself ends', () => {
  assert.match(prepare('<blockquote>So it is</blockquote>'), /\. $/);
  assert.match(prepare('<blockquote><p>So</p>it is</blockquote>'), /\. $/);
  assert.ok(!prepare('<blockquote><p>So it is</p></blockquote>').includes('.'));
  assert.ok(!prepare('<blockquote><ul><li>So it is</li></ul></blockquote>').includes('.'));
  const cited = '<a class="c" href="#ref-a"><i>[</i>4<i>]</i></a>';
  assert.match(prepare(`<figcaption>Mica, 3 May${cited}</figcaption>`), /\. $/);
  assert.ok(!prepare(`<figcaption>It is so.${cited}</figcaption>`).endsWith('. '));
});

test('letters that take no marks off are plain ones with a stroke, in texts and not in tags', () => {
  assert.equal(prepare('<b title="ø">Øst, ß</b>'), '<b title="ø">O\u0338st, s\u0338s\u0338</b>');
});

test('a lone `<` is text', () => {
  assert.equal(prepare('1 < 2 微信'), '1 < 2 微|信');
});

test('zero-width spaces and word joiners of authors are taken out, as letters and as references', () => {
  assert.equal(prepare('a\u200Bb\u2060c&#8203;d&ZeroWidthSpace;e&#x200B;f'), 'abcdef');
});

test('the title counts little in the text, since it counts as a name', () => {
  assert.match(
    prepareForIndex('<h1 class="x">T</h1>'),
    /<h1 data-pagefind-weight="0\.1" class="x">/,
  );
});

test('a noun is parted from an elided word before it, and a name from its ending not', () => {
  const parted = prepareForIndex('<p>L’œuvre, dell’acqua, O’Brien’s, they’re, d’un</p>');
  assert.equal(
    restoreLetters(parted).replaceAll('\u2060-', '|'),
    ' <p>L’|œuvre, dell’|acqua, O’|Brien’s, they’re, d’un</p> ',
  );
});

test('an Arabic or Hebrew article is parted from its noun, with or without vowel marks', () => {
  const parted = (text: string): string => prepareForIndex(text).replaceAll('\u2060-', '|');
  assert.equal(parted('ركبت العدادات والشركة'), 'ركبت ال|عدادات وال|شركة');
  assert.equal(parted('للمياه بِالْعَدَّادَات'), 'لل|مياه بِالْ|عَدَّادَات');
  assert.equal(parted('בנמל הנמל והעיר'), 'בנמל ה|נמל וה|עיר');
  assert.equal(parted('ألم الر מהר'), 'ألم الر מהר');
});

test('signs stand around the words of tables and lists of facts, once around what is nested', () => {
  const shown = (html: string): string =>
    prepareForIndex(html)
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  assert.equal(
    shown('<p>One.</p><table><tr><th>A<td>5<dl><dt>B<dd>6</dl></table><p>Two.</p>'),
    'One. \u2063 A 5 B 6 \u2064 Two.',
  );
  assert.equal(shown('<dl><dt>Date</dt><dd>3 May</dd></dl>'), '\u2063 Date 3 May. \u2064');
});

test('signs in the text of an author are not taken for those around tables', () => {
  assert.equal(prepareForIndex('a\u2063b&#8291;c&#x2064;d&ic;e'), 'abcde');
});

test('a text of a hundred thousand marks is prepared', () => {
  const marks = 'ก' + '\u0e48'.repeat(100_000);
  assert.equal(prepareForIndex(`<p>${marks}</p>`).includes(marks), true);
});

test('a word of more letters than anybody searches for is parted, also across tags, and no reference in it', () => {
  assert.equal(prepare(`${'y'.repeat(301)} z`), `${'y'.repeat(300)}|y z`);
  assert.equal(prepare('&amp;'.repeat(301)), `${'&amp;'.repeat(300)}|&amp;`);
  assert.equal(prepare('y'.repeat(300)), 'y'.repeat(300));
  const words = prepare('<i>y</i>'.repeat(10_000)).replaceAll(/<[^>]*>/g, '');
  assert.ok(words.split('|').every((word) => word.length <= 300));
  assert.equal(words.replaceAll('|', ''), 'y'.repeat(10_000));
});
