import assert from 'node:assert/strict';
import test from 'node:test';
import { article, page, renderText, smallSite } from './render-text.ts';

function htmlOf(markdown: string, lang?: string): string {
  const subject = article('subject', 'Subject', '');
  return renderText(markdown, { as: { ...subject, ...(lang && { lang }) } }).html.replace(
    /\n/g,
    '',
  );
}

test('a paragraph and a heading in the letters of the other direction run in it', () => {
  assert.match(htmlOf('הנמל נסגר (זמנית).'), /^<p dir="rtl">/);
  assert.match(htmlOf('## הנמל, 2021!'), /^<h2 dir="rtl" id="הנמל-2021">/);
  assert.match(htmlOf('It closed (in 2021).', 'he'), /^<p dir="ltr">/);
});

test('a name in the letters of the other direction turns no paragraph', () => {
  assert.match(htmlOf('The port of נמל closed.'), /^<p>/);
  assert.match(htmlOf('הנמל של North Quay Ltd. נסגר.', 'he'), /^<p>/);
  assert.match(htmlOf('נמל', 'he'), /^<p>/);
});

test('a quotation, a callout and a note have one direction for all their paragraphs', () => {
  const quote = '<blockquote dir="rtl"><p>הנמל נסגר.</p><p>הוא ייפתח.</p></blockquote>';
  assert.equal(htmlOf('> הנמל נסגר.\n>\n> הוא ייפתח.'), quote);
  assert.match(
    htmlOf('> [!note] שימו לב!\n> הנמל נסגר.'),
    /^<aside class="callout callout-note" [^>]*dir="rtl"><p class="callout-title">/,
  );
  assert.match(htmlOf('A note.[^1]\n\n[^1]: הערה (2021).'), /<div dir="rtl" role="note"/);
  assert.match(htmlOf(':::quote{by="Rut"}\nהנמל נסגר!\n:::'), /<blockquote dir="rtl"><p>/);
});

test('an item of a list begins where the others do', () => {
  assert.equal(
    htmlOf('- הנמל נסגר.\n- הוא ייפתח.\n- It is open.'),
    '<ul dir="rtl"><li>הנמל נסגר.</li><li>הוא ייפתח.</li><li><bdi dir="ltr">It is open.</bdi></li></ul>',
  );
  assert.equal(
    htmlOf('1. It is open, or so they say.\n2. סגור!'),
    '<ol><li>It is open, or so they say.</li><li><bdi dir="rtl">סגור!</bdi></li></ol>',
  );
});

test('the head of a table turns its columns, and a name in a cell only itself', () => {
  const named = htmlOf('| Name | Value |\n| --- | --- |\n| קרן (12)! | 3 |');
  assert.match(named, /<table><thead>.*<td><bdi dir="rtl">קרן \(12\)!<\/bdi><\/td>/);
  assert.match(htmlOf('| Name |\n| --- |\n| קרן הנמל הגדול נסגרה |'), /<table><thead>/);
  assert.match(
    htmlOf('| שם | ערך |\n| --- | --- |\n| קרן | 3 |'),
    /<table dir="rtl">.*<td>קרן<\/td>/,
  );
});

test('an embedded text in the language of the site says so on a page in another', () => {
  const records = smallSite();
  const method = page('guides/short', 'Short', 'It closed (in 2021).');
  const site = { ...records, pages: [...records.pages, method] };
  const subject = { ...article('subject', 'Subject', ''), lang: 'he' };
  const markdown = '![[guides/short]]';
  const { html } = renderText(markdown, { records: site, as: { ...subject, markdown } });
  assert.match(html, /<div class="embed" lang="en" dir="ltr"[^>]*>\s*<p>It closed/);
});

test('a sign typed before digits stays on their left in a text from right to left', () => {
  assert.equal(
    htmlOf('-12.5 או +7.8%, (\u22125) ה־\u2212₪120', 'he'),
    '<p>\u200e-12.5 או \u200e+7.8%, (\u200e\u22125) ה־\u200e\u2212₪120</p>',
  );
  assert.match(htmlOf('הפסד של -۱۲٫۵.'), /של \u200e-۱۲/);
});

test('a hyphen before digits is no sign, nor are signs of other texts and of code', () => {
  for (const text of ['ב-2017, 08-17, 03-555', '12%-18%'])
    assert.equal(htmlOf(text, 'he'), `<p>${text}</p>`);
  assert.equal(
    htmlOf('`נמל -5` **קו**-5', 'he'),
    '<p><code>נמל -5</code> <strong>קו</strong>-5</p>',
  );
  assert.equal(htmlOf('A loss of -5'), '<p>A loss of -5</p>');
});
