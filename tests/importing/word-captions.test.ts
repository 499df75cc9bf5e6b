import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, p, picture, r, stylesPart } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';
import { errorsOf, importInto, siteOf } from './import-into.ts';

const styles = {
  'word/styles.xml': stylesPart({
    Title: ['Title'],
    caption: ['caption'],
    Illustration: ['Illustration'],
  }),
};
const title = p('a', 'Title');
const table = `<w:tbl><w:tr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`;

async function textOf(
  claim: { after(hook: () => void): void },
  ...body: string[]
): Promise<string> {
  const [text] = await articleOf(claim, docx(title + body.join(''), styles));
  return text;
}

test('the caption of a picture is in the Markdown of the picture', async (t) => {
  const below = await textOf(
    t,
    p(picture('r3')),
    p(
      `${r('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${r('1')}</w:fldSimple>${r(': The "mill"')}`,
      'caption',
    ),
    p('Text.'),
  );
  assert.equal(below, '![A \\[map\\] \\*here\\*](a-1.png "Figure 1: The \\"mill\\"")\n\nText.\n');
  const above = await textOf(t, p('Text.'), p('Figure 1', 'Illustration'), p(picture('r3')));
  assert.match(above, /^Text\.\n\n!\[.*\]\(a-1\.png "Figure 1"\)\n$/);
  const within = await textOf(t, p(picture('r3') + r('Figure 1'), 'caption'));
  assert.match(within, /^!\[.*\]\(a-1\.png "Figure 1"\)\n$/);
});

test('captions of tables, and those with links or notes, stay paragraphs', async (t) => {
  const ofTable = await textOf(t, table, p('Table 1', 'caption'), p(picture('r3')));
  assert.match(ofTable, /\n\nTable 1\n\n!\[.*\]\(a-1\.png\)\n$/);
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const withNote = await textOf(t, p(picture('r3')), p(r('Figure 1') + note, 'caption'));
  assert.match(withNote, /a-1\.png\)\n\nFigure 1\[\^1\]\n/);
  const two = await textOf(
    t,
    p(picture('r3')),
    p('One', 'caption'),
    p(picture('r3')),
    p('Two', 'caption'),
  );
  assert.deepEqual(two.match(/"\w+"/g), ['"One"', '"Two"']);
});

test('an article with captions compiles', async (t) => {
  const content = siteOf(t);
  const body = title + p(picture('r3')) + p('[[x]] :value{data=y} &lt;b&gt; `', 'caption');
  await importInto(content, 'a.docx', docx(body, styles));
  assert.deepEqual(await errorsOf(content), []);
});
