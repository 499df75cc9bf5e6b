import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { partialDate } from '../made/partial-date.ts';
import { docx, entry, numberingPart, p, r, stylesPart } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';
import { importInto, siteOf, textOf } from './import-into.ts';

const title = p('a', 'Title');

test('breaks of lines and pages keep words apart, also in the title and in headings', async (t) => {
  const broken = (first: string, mark: string, second: string): string =>
    `<w:r><w:t>${first}</w:t>${mark}<w:t>${second}</w:t></w:r>`;
  const content = siteOf(t);
  await importInto(
    content,
    'a.docx',
    docx(
      [
        p(broken('The', '<w:br/>', 'mill'), 'Title'),
        p(broken('A', '<w:br/>', 'part'), 'Heading1'),
        p(broken('one', '<w:br w:type="page"/>', 'two')),
        p(broken('three', '<w:cr/>', 'four')),
        p('<w:r><w:br w:type="page"/><w:t>Alone.</w:t><w:br/></w:r>'),
      ].join(''),
    ),
  );
  const text = textOf(content, 'articles/the-mill.md');
  assert.match(text, /^title: The mill$/m);
  assert.equal(text.split('\n---\n\n')[1], '## A part\n\none\\\ntwo\n\nthree\\\nfour\n\nAlone.\n');
});

test('code keeps its spaces and empty lines, by its style or its font', async (t) => {
  const typed = (text: string): string => p(r(text, '<w:rFonts w:ascii="Consolas"/>'));
  const [text, report] = await articleOf(
    t,
    docx(
      [
        title,
        p('if x:', 'C'),
        p('', 'C'),
        p('<w:r><w:tab/><w:t>go( 1 )</w:t></w:r>', 'C'),
        p(`${r('Run ')}${r('x  y', '<w:rStyle w:val="V"/>')}${r('.')}`),
        typed('a {'),
        typed('  b: [[c]]'),
        typed('}'),
        p('Words.'),
        p('More words.'),
        p('And more.'),
      ].join(''),
      {
        'word/styles.xml': stylesPart({
          Title: ['Title'],
          C: ['HTML Preformatted'],
          V: ['HTML Code', '<w:rPr></w:rPr>'],
        }),
      },
    ),
  );
  assert.equal(
    text,
    '```\nif x:\n\n\tgo( 1 )\n```\n\nRun `x y`.\n\n```\na {\n  b: [[c]]\n}\n```\n\nWords.\n\nMore words.\n\nAnd more.\n',
  );
  assert.equal(report, '');
});

test('a document that is typed in a font of code throughout is text', async (t) => {
  const typed = r('Words.', '<w:rFonts w:ascii="Courier New"/>');
  const [text] = await articleOf(t, docx(title + p(typed) + p(typed)));
  assert.equal(text, 'Words.\n\nWords.\n');
});

test('hidden words are left out and counted, what else is in hidden runs is not', async (t) => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const [text, report] = await articleOf(
    t,
    docx(
      [
        title,
        `<w:p><w:pPr>${hidden}</w:pPr>${r('Shown.')}</w:p>`,
        p(r('Shown.', '<w:vanish w:val="0"/>')),
        p(`<w:r>${hidden}<w:instrText>XE "word"</w:instrText></w:r>${r('Shown.')}`),
        p(r('Hidden.', '<w:vanish/>')),
        p(r('Hidden.', '<w:rStyle w:val="H"/>') + r(' Shown.')),
        p(r('Hidden.') + r('Shown.', '<w:vanish w:val="0"/>'), 'I'),
      ].join(''),
      { 'word/styles.xml': stylesPart({ Title: ['Title'], H: ['H', hidden], I: ['I', hidden] }) },
    ),
  );
  assert.equal(text, 'Shown.\n\nShown.\n\nShown.\n\nShown.\n\nShown.\n');
  assert.match(report, /hidden words \(3\)/);
});

test('words in fields, in their own direction and under readings are kept', async (t) => {
  const [text, report] = await articleOf(
    t,
    docx(
      [
        title,
        p(
          `${r('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${r('7')}</w:fldSimple>${r(': a map')}`,
        ),
        p(`<w:bdo w:val="rtl">${r('سلام')}</w:bdo>`),
        p(
          `<w:r><w:ruby><w:rt>${r('かんじ')}</w:rt><w:rubyBase>${r('漢字')}</w:rubyBase></w:ruby></w:r>`,
        ),
      ].join(''),
    ),
  );
  assert.equal(text, 'Figure 7: a map\n\nسلام\n\n漢字\n');
  assert.equal(report, '');
});

test('the words of a citation of Zotero stay, which the report says, and a box to tick is a sign', async (t) => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION {"id": 1} </w:instrText></w:r>';
  const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>`;
  const [text, report] = await articleOf(
    t,
    docx(
      title +
        p(mark('begin') + code + mark('separate') + r('(Lund 2019)') + mark('end')) +
        p(box + r(' Done')),
    ),
  );
  assert.equal(text, '(Lund 2019)\n\n☒ Done\n');
  assert.match(report, /: citation of Zotero or the like, now plain words \(1\)$/);
});

test('a style that the document does not describe is named once', async (t) => {
  const [text, report] = await articleOf(t, docx(title + p(r('Words.', '<w:rStyle w:val="X"/>'))));
  assert.equal(text, 'Words.\n');
  assert.match(report, /: style “X”, which the document does not describe \(1\)$/);
});

test('a text box is read once, whether older programs know it or not, and an empty field of a form is not', async (t) => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawing = (text: string): string =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const choice = (text: string, older = ''): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(text)}</mc:Choice>${older}</mc:AlternateContent></w:r>`;
  const older = `<mc:Fallback><w:pict><v:shape><v:textbox>${box('Old box.')}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  const invitation = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`;
  const [text, report] = await articleOf(
    t,
    docx(
      [
        title,
        p(r('One.') + choice('Old box.', older)),
        p(r('Two.') + choice('New box.')),
        p(r('Three.') + invitation),
      ].join(''),
    ),
  );
  assert.equal(text, 'One.\n\nOld box.\n\nTwo.\n\nNew box.\n\nThree.\n');
  assert.match(report, /text box, whose text stands after its paragraph \(2\)/);
  assert.match(report, /empty field of a form \(1\)/);
});

test('formulas are TeX that the site reads', async (t) => {
  const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const of = (name: string, ...parts: [string, string][]): string =>
    `<m:${name}>${parts.map(([part, text]) => `<m:${part}>${text.startsWith('<') ? text : run(text)}</m:${part}>`).join('')}</m:${name}>`;
  const formulas: [xml: string, tex: string][] = [
    [of('f', ['num', 'C'], ['den', of('sSup', ['e', 'r'], ['sup', 't'])]), '\\frac{C}{{r}^{t}}'],
    [
      of('nary', ['naryPr', '<m:chr m:val="∑"/>'], ['sub', 'i=0'], ['sup', 'n'], ['e', '𝑥']),
      '\\sum _{i=0}^{n}{x}',
    ],
    [of('rad', ['deg', '3'], ['e', 'α+β']), '\\sqrt[3]{α+β}'],
    [
      of('d', ['dPr', '<m:begChr m:val="|"/><m:endChr m:val="|"/>'], ['e', 'a']),
      '\\left\\vert a\\right\\vert',
    ],
    [of('func', ['fName', 'log'], ['e', 'x']), '\\operatorname{log}{x}'],
    [of('acc', ['accPr', '<m:chr m:val="⃗"/>'], ['e', 'v']), '\\vec{v}'],
    [
      of(
        'm',
        ['mr', of('e', ['r', '<m:t>a</m:t>']) + of('e', ['r', '<m:t>b</m:t>'])],
        ['mr', of('e', ['r', '<m:t>c</m:t>'])],
      ),
      '\\begin{matrix}a & b \\\\ c\\end{matrix}',
    ],
    [of('bar', ['barPr', '<m:pos m:val="top"/>'], ['e', 'x']), '\\overline{x}'],
    [
      run('成本=5$ 20%~{a}_^\\'),
      '\\text{成本}=5\\text{\\textdollar} 20\\%\\sim \\{a\\}\\_\\text{\\textasciicircum}\\backslash',
    ],
    [`<m:r><m:rPr><m:nor/></m:rPr><m:t>if $a_b</m:t></m:r>`, '\\text{if \\textdollar a\\_b}'],
  ];
  const content = siteOf(t);
  const { report } = await importInto(
    content,
    'a.docx',
    docx(
      [
        title,
        ...formulas.map(([xml]) => p(`${r('So ')}<m:oMath>${xml}</m:oMath>${r(' holds.')}`)),
        p(`<m:oMathPara><m:oMath>${run('x')}</m:oMath></m:oMathPara>`),
      ].join(''),
    ),
  );
  const [, text] = textOf(content, 'articles/a.md').split('\n---\n\n');
  const expected = formulas.map(([, tex]) => `So $${tex}$ holds.\n\n`);
  assert.equal(text, `${expected.join('')}$$x$$\n`);
  assert.match(report.join('\n'), /formula, now in TeX \(11\)/);
  const { problems } = await compile({ contentDir: content, today: partialDate('2026-01-01') });
  assert.deepEqual(problems, []);
});

test('formulas side by side have a space between them, and a title has the signs of its formula', async (t) => {
  const formula = (text: string): string => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`;
  const content = siteOf(t);
  await importInto(
    content,
    'a.docx',
    docx(
      [
        p(r('The root of ') + formula('n'), 'Title'),
        p(`<m:oMathPara>${formula('x')}${formula('y')}</m:oMathPara>`),
        p(formula('a') + formula('b')),
      ].join(''),
    ),
  );
  const text = textOf(content, 'articles/the-root-of-n.md');
  assert.match(text, /^title: The root of n$/m);
  assert.equal(text.split('\n---\n\n')[1], '$$x$$ $$y$$\n\n$a$ $b$\n');
});

test('the note of a title is a paragraph, and the lowest headings are headings', async (t) => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const [text, report] = await articleOf(
    t,
    docx(
      [
        p(r('a') + note, 'Title'),
        p(`${r('Words')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
        p('Low', 'H'),
      ].join(''),
      {
        'word/styles.xml': stylesPart({ Title: ['Title'], H: ['heading 7'] }),
      },
    ),
  );
  assert.equal(text, 'A footnote.\n\nWords[^1]\n\n## Low\n\n[^1]: An endnote.\n');
  assert.match(report, /note of the title, now a paragraph \(1\)/);
});

test('a table of one cell is a frame, whose headings, lists and paragraphs stay what they are', async (t) => {
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const frame = `<w:tbl><w:tr>${cell(p('Box', 'Heading1') + entry('One') + entry('Two') + p('Words.'))}</w:tr></w:tbl>`;
  const table = `<w:tbl><w:tr>${cell(p('a'))}${cell(p('b'))}</w:tr></w:tbl>`;
  const [text, report] = await articleOf(
    t,
    docx([title, frame, table].join(''), {
      'word/numbering.xml': numberingPart([{ format: 'bullet' }]),
    }),
  );
  assert.equal(text, '## Box\n\n- One\n- Two\n\nWords.\n\n| a | b |\n| - | - |\n');
  assert.match(report, /frame of one cell, whose text stands in its place \(1\)/);
});
