import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { zipSync } from 'fflate';
import type { Paragraph, PhrasingContent } from 'mdast';
import { tidyMarks } from '../../src/importing/word/tidy-marks.ts';
import { digests } from '../cli/run-command.ts';
import { inTime } from '../in-time.ts';
import { docx, p, picture, png, r } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';
import { errorsOf, exportOf, importInto, siteOf, textOf } from './import-into.ts';

function row(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
}

const body = [
  p('The mill', 'Title'),
  p('A story.', 'Subtitle'),
  p('First', 'Heading1'),
  p(
    `${r('Some ')}${r('bold', '<w:b/>')}${r(' and ')}${r('italic', '<w:i/>')}${r(' words, H')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r('O, ')}<w:hyperlink r:id="r1">${r('a link')}</w:hyperlink><w:hyperlink r:id="r2">${r(' and none')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r><w:del w:id="1"><w:r><w:delText>deleted</w:delText></w:r></w:del>`,
  ),
  p('Deeper', 'Heading2'),
  p('Said once.', 'Quote'),
  p(
    '<w:r><w:t>One line</w:t><w:br/><w:t>and another</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
  ),
  `<w:tbl>${row('Year', 'a | b')}${row('2001', '5')}</w:tbl>`,
  p(picture('r3')),
  p(picture('r5')),
  p('Strange.', 'Odd'),
  p('[[x]] :value{data=y} [@key] *star* &lt;b&gt;bold&lt;/b&gt; &lt;script&gt; $5 %%c%% \u202e'),
].join('');

test('a Word document becomes an article with its picture, and compiles without errors', async (t) => {
  const content = siteOf(t);
  const { report } = await importInto(content, 'draft.docx', docx(body));
  assert.equal(
    textOf(content, 'articles/the-mill.md'),
    String.raw`---
title: The mill
description: A story.
date: 2020-03-04
---

## First

Some **bold** and _italic_ words, H<sub>2</sub>O, [a link](https://example.org/a) and none[^1]

### Deeper

> Said once.

One line\
and another[^2]

| Year | a \| b |
| - | - |
| 2001 | 5 |

![A \[map\] \*here\*](the-mill-1.png)

Strange.

\[\[x]] \:value{data=y} \[\@key] \*star\* \<b>bold\</b> \<script> \$5 \%%c\%%

[^1]: A footnote.

[^2]: An endnote.
`,
  );
  assert.ok(existsSync(join(content, 'assets/the-mill-1.png')));
  assert.deepEqual(await errorsOf(content), []);
  assert.match(
    await exportOf(content, '/articles/the-mill/index.md'),
    /\\\[\\\[x\\?\]\\?\] :value\{data=y\}/,
  );
  assert.equal(report[0], 'pictures: 1, in assets/');
  for (const lost of [
    'style “Odd” (1)',
    'picture that is no PNG, JPEG, GIF or WebP, or too large (1)',
    'link to something other than a web page (1)',
  ])
    assert.ok(report[1]?.includes(lost), report[1]);
});

test('without a Title paragraph, the first heading is the title, and pages have no date', async (t) => {
  const content = siteOf(t);
  await importInto(
    content,
    'draft.docx',
    docx(p('Name', 'Heading1') + p('Part', 'Heading3')),
    'page',
  );
  assert.equal(textOf(content, 'pages/name.md'), '---\ntitle: Name\n---\n\n## Part\n');
  await importInto(content, 'My draft.docx', docx(p('Text.')), 'page');
  assert.match(textOf(content, 'pages/my-draft.md'), /^---\ntitle: My draft\n/);
  await assert.rejects(
    importInto(content, 'search.docx', docx(p('Text.')), 'page'),
    /the site itself uses `\/search\/`/,
  );
});

test('a cell with paragraphs, lists or a table in it stays one line of its table', async (t) => {
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const entry = (...runs: string[]): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs.join('')}</w:p>`;
  const inner = `<w:tbl>${row('x', 'y')}${row('z', '1')}</w:tbl>`;
  const table = `<w:tbl>${row('Head', 'B')}<w:tr>${cell(p('One.') + p('Two.'))}${cell(entry(r('first')) + entry(r('second, '), r('bold', '<w:b/>'), r(' words')))}</w:tr><w:tr>${cell(inner + p(''))}${cell(p('<w:r><w:t>up</w:t><w:br/><w:t>down</w:t></w:r>'))}</w:tr></w:tbl>`;
  const [text, report] = await articleOf(
    t,
    docx(table, {
      'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    }),
  );
  assert.equal(
    text,
    `| Head | B |
| - | - |
| One.<br>Two. | • first<br>• second, **bold** words |
| x, y<br>z, 1 | up<br>down |
`,
  );
  assert.match(report, /table in a table, now lines of its cell \(1\)/);
});

test('bold words keep no spaces, and headings and heads of tables no bold', async (t) => {
  const bold = (text: string): string => r(text, '<w:b/>');
  const [text] = await articleOf(
    t,
    docx(
      [
        p('a', 'Title'),
        p(bold('Why'), 'Heading1'),
        p(r('They ') + bold('paid ') + r('twice.')),
        p(r('强调') + bold('“引号”') + r('后')),
        `<w:tbl><w:tr><w:tc>${p(bold('Year'))}</w:tc></w:tr>${row('2001')}</w:tbl>`,
      ].join(''),
    ),
  );
  assert.equal(
    text,
    '## Why\n\nThey **paid** twice.\n\n强调<strong>“引号”</strong>后\n\n| Year |\n| - |\n| 2001 |\n',
  );
});

test('italic and bold words within a word are marked, and keep the spaces that do not break', async (t) => {
  const [text] = await articleOf(
    t,
    docx(
      [
        p('a', 'Title'),
        p(r('这是') + r('斜体', '<w:i/>') + r('文字') + r('粗斜', '<w:b/><w:i/>') + r('后')),
        p(r('See') + r('\u00a0Fig.\u00a0', '<w:b/>') + r('2')),
      ].join(''),
    ),
  );
  assert.equal(
    text,
    '这是<em>斜体</em>文字<strong>_粗斜_</strong>后\n\nSee\u00a0**Fig.**\u00a02\n',
  );
});

test('a table of contents is left out, in its styles or as links to headings', async (t) => {
  const link = (text: string): string => `<w:hyperlink w:anchor="_h">${r(text)}</w:hyperlink>`;
  const [text, report] = await articleOf(
    t,
    docx(
      [
        p('a', 'Title'),
        p(`${link('What next')}${r('\t2')}`),
        p(link('What next')),
        p('Styled', 'TOC1'),
        p(
          '<w:bookmarkStart w:id="1" w:name="_h"/><w:bookmarkEnd w:id="1"/>' + r('What next'),
          'Heading1',
        ),
        p(r('See ') + link('What next') + r('.')),
      ].join(''),
      {
        'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
      },
    ),
  );
  assert.equal(text, '## What next\n\nSee [What next](#what-next).\n');
  assert.match(report, /table of contents, which articles have by themselves \(1\)/);
});

test('a raised mark of a note is a mark, a picture shown twice one file, hidden words are counted', async (t) => {
  const mark =
    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
  const [text, report] = await articleOf(
    t,
    docx(
      p('a', 'Title') +
        p(r('Words') + mark) +
        p(picture('r3')) +
        p(picture('r3')) +
        p(picture('r5')) +
        p(r('Hidden.', '<w:vanish/>')),
    ),
  );
  assert.match(text, /^Words\[\^1\]\n/);
  assert.equal(text.match(/\(a-1\.png\)/g)?.length, 2);
  assert.match(report, /pictures: 1,/);
  assert.match(report, /hidden words \(1\)/);
  assert.doesNotMatch(report, /broken picture/);
});

test('a link of very many tabs, and very many bold spaces, are read in time', async (t) => {
  const tabs = `<w:r>${'<w:tab/>'.repeat(100_000)}<w:t>x</w:t></w:r>`;
  const link = `<w:hyperlink w:anchor="_h">${tabs}</w:hyperlink>`;
  const [text] = await inTime(() => articleOf(t, docx(p('a', 'Title') + p(link))));
  assert.equal(text.trim(), 'x');
  const pairs = Array.from({ length: 100_000 }, (): PhrasingContent[] => [
    { type: 'text', value: 'ab' },
    { type: 'strong', children: [{ type: 'text', value: '  ' }] },
  ]);
  const paragraph: Paragraph = { type: 'paragraph', children: pairs.flat() };
  await inTime(() => tidyMarks(paragraph));
  assert.equal(paragraph.children.length, 1);
});

test('an article or picture that exists is never overwritten', async (t) => {
  const content = siteOf(t, { 'assets/the-mill-1.png': 'mine' });
  const before = digests(content);
  await assert.rejects(
    importInto(content, 'a.docx', docx(body)),
    /`assets\/the-mill-1\.png` already exists\. Nothing was written/,
  );
  assert.deepEqual(digests(content), before);
  const other = siteOf(t);
  await importInto(other, 'a.docx', docx(body));
  await assert.rejects(importInto(other, 'a.docx', docx(body)), /already has the id `the-mill`/);
});

test('a document that points out of itself, is damaged or too large is refused or harmless', async (t) => {
  const content = siteOf(t);
  await assert.rejects(importInto(content, 'a.docx', 'no archive'), /no Word document, or damaged/);
  await assert.rejects(
    importInto(content, 'a.docx', zipSync({ 'a.txt': Buffer.from('x') })),
    /no Word document/,
  );
  await assert.rejects(
    importInto(content, 'a.docx', docx('<w:p>')),
    /document is damaged: .+\. Open it/,
  );
  const bomb = Buffer.from(docx(p('Text.')));
  // What the archive says of its first part: 4 GB when unpacked.
  bomb.writeUInt32LE(0xfffffffe, bomb.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  await assert.rejects(importInto(content, 'a.docx', bomb), /larger than 300 MB/);
  await importInto(content, 'up.docx', docx(p('Up') + p(picture('r4')), { '../../up.png': png }));
  assert.deepEqual(Object.keys(digests(content)).sort(), ['articles/up.md', 'site.yaml']);
});

test('a document that is nested too deeply is refused in words of authors', async (t) => {
  const content = siteOf(t);
  const count = 3000;
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(count)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(count)}`;
  await assert.rejects(
    importInto(content, 'a.docx', docx(nested)),
    /The document is nested too deeply to be read\. Take tables out/,
  );
  await assert.rejects(
    importInto(content, 'a.docx', docx(p(picture('none')))),
    /The document is damaged\. Open it in Word/,
  );
});

test('a cell that claims a billion columns, and a picture without a file, stop no import', async (t) => {
  const content = siteOf(t);
  const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${p('a')}</w:tc></w:tr>${row('b')}</w:tbl>`;
  const { report } = await importInto(content, 'wide.docx', docx(wide + p(picture('r4'))));
  assert.match(textOf(content, 'articles/wide.md'), /^\| a( \|){63}$/m);
  assert.match(report.join(), /broken picture \(1\)/);
  assert.doesNotMatch(report.join(), /properties/);
});
