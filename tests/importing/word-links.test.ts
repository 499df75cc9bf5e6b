import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, p, r, stylesPart } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';
import { errorsOf, importInto, siteOf, textOf } from './import-into.ts';

const bookmark = (name: string): string =>
  `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;
const link = (anchor: string, text: string): string =>
  `<w:hyperlink w:anchor="${anchor}">${r(text)}</w:hyperlink>`;
const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instructions: readonly string[], result: string): string =>
  [
    sign('begin'),
    ...instructions.map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`),
    sign('separate'),
    r(result),
    sign('end'),
  ].join('');
const title = p('a', 'Title');

test('links and cross-references lead to the headings that the article keeps, and others stay words', async (t) => {
  const content = siteOf(t);
  const document = docx(
    [
      p(bookmark('_Top') + r('a'), 'Title'),
      p(
        `${r('See ')}${link('_Two', 'below')}${r(', ')}${field([' REF _Re', 'f1 \\h '], 'Aims')}${r('.')}`,
      ),
      p(
        `<w:fldSimple w:instr=" REF _Ref1 \\h ">${r('Aims')}</w:fldSimple>${r(', ')}${link('_Par', 'words')}${r(' or ')}${link('_Top', 'the top')}`,
      ),
      p(bookmark('_Ref1') + r('Aims'), 'Heading1'),
      bookmark('_Two'),
      p('Aims', 'Heading2'),
      p(bookmark('_Par') + r('Data: 数据'), ''),
      p(bookmark('_Data') + r('数据'), 'Heading1'),
      p(link('_Data', 'data')),
    ].join(''),
  );
  const { report } = await importInto(content, 'a.docx', document);
  const [, text] = textOf(content, 'articles/a.md').split('\n---\n\n');
  assert.equal(
    text,
    `See [below](#aims-1), [Aims](#aims).

[Aims](#aims), words or the top

## Aims

### Aims

Data: 数据

## 数据

[data](#数据)
`,
  );
  assert.match(report.join('\n'), /link within the document to no heading \(2\)/);
  assert.deepEqual(await errorsOf(content), []);
});

test('a paragraph that is only a link to a heading stays, and links one after another are a table of contents', async (t) => {
  const heading = (name: string, text: string): string => p(bookmark(name) + r(text), 'Heading1');
  const [text, report] = await articleOf(
    t,
    docx(
      [
        title,
        p(link('_A', 'Aims')),
        heading('_A', 'Aims'),
        p('Words.'),
        p(link('_A', 'Aims')),
      ].join(''),
    ),
  );
  assert.equal(text, '[Aims](#aims)\n\n## Aims\n\nWords.\n\n[Aims](#aims)\n');
  assert.doesNotMatch(report, /table of contents/);
  const [other] = await articleOf(
    t,
    docx(
      [
        title,
        p(link('_A', 'Aims')),
        p(link('_B', 'Data')),
        p('Words.'),
        heading('_A', 'Aims'),
        heading('_B', 'Data'),
      ].join(''),
    ),
  );
  assert.equal(other, 'Words.\n\n## Aims\n\n## Data\n');
});

test('the table of contents that Word keeps in a control, and lists of figures, are left out', async (t) => {
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents')}${p(link('_A', 'Aims'))}</w:sdtContent></w:sdt>`;
  const [text, report] = await articleOf(
    t,
    docx([title, control, p('Figure 1: A map\t3', 'Figures'), p('Words.')].join(''), {
      'word/styles.xml': stylesPart({ Title: ['Title'], Figures: ['table of figures'] }),
    }),
  );
  assert.equal(text, 'Words.\n');
  assert.match(report, /table of contents/);
});

test('the mark of a note in a heading is no place that its note leads back to', async (t) => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const [text] = await articleOf(t, docx(title + p(r('Aims') + note, 'Heading1') + p('Words.')));
  assert.equal(text, '## Aims[^1]\n\nWords.\n\n[^1]: A footnote.\n');
});
