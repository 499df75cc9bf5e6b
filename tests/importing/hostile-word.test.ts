import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, entry, numberingPart, p, r, stylesPart } from '../made/word-document.ts';
import { inTime } from '../in-time.ts';
import { articleOf } from './article-of.ts';

const title = p('a', 'Title');
const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

function nested(depth: number, around: (inside: string) => string, core: string): string {
  return Array.from({ length: depth }).reduce<string>(around, core);
}

test('sums in the limits of sums are read in time', async (t) => {
  const sums = nested(
    60,
    (inside) => `<m:nary><m:sub>${inside}</m:sub><m:e>${run('x')}</m:e></m:nary>`,
    run('i'),
  );
  const [text] = await inTime(() => articleOf(t, docx(title + p(`<m:oMath>${sums}</m:oMath>`))));
  assert.match(text, /^\$\\int _\{\\int _/);
});

test('text boxes in text boxes are read once, and in time', async (t) => {
  const boxes = nested(
    20,
    (inside) =>
      `<w:r><w:drawing><w:txbxContent><w:p>${r('In.')}${inside}</w:p></w:txbxContent></w:drawing></w:r>`,
    r('Core.'),
  );
  const [text] = await inTime(() => articleOf(t, docx(title + p(boxes))));
  assert.equal(text.match(/In\./g)?.length, 20);
  assert.equal(text.match(/Core\./g)?.length, 1);
});

test('an entry of a table of contents with very many tabs is read in time', async (t) => {
  const tabs = `<w:r>${'<w:tab/>'.repeat(100_000)}</w:r>`;
  const link = `<w:hyperlink w:anchor="_A">${r('Aims')}${tabs}</w:hyperlink>`;
  await inTime(() => articleOf(t, docx(title + p('Aims', 'Heading1') + p(link))));
});

test('paragraphs in a style on top of very many others are read in time', async (t) => {
  const count = 10_000;
  const styles = Array.from({ length: count }, (_, index): [string, [string, string]] => [
    `S${index}`,
    [`S ${index}`, `<w:basedOn w:val="S${index - 1}"/>`],
  ]);
  const last = p('x', `S${count - 1}`);
  await inTime(() =>
    articleOf(
      t,
      docx(title + last.repeat(2000), {
        'word/styles.xml': stylesPart({ Title: ['Title'], ...Object.fromEntries(styles) }),
      }),
    ),
  );
});

test('names that every object has are no elements of a formula', async (t) => {
  const formula = `<m:oMath><__proto__/><toString/><m:acc><m:accPr><m:chr m:val="constructor"/></m:accPr><m:e>${run('x')}</m:e></m:acc></m:oMath>`;
  const [text, report] = await articleOf(t, docx(title + p(formula)));
  assert.equal(text, '$\\hat{x}$\n');
  assert.match(report, /formula, now in TeX \(1\)$/);
});

test('a link or bookmark that is named as formulas and numbers of entries are stays what it is', async (t) => {
  const link = (anchor: string): string =>
    `<w:hyperlink w:anchor="${anchor}">${r('Words')}</w:hyperlink>`;
  const mark = '<w:bookmarkStart w:name="number of an entry x"/>';
  const [text] = await articleOf(
    t,
    docx(
      [
        title,
        p(link('formula set apart x$$ [[a]]')),
        p(link('formula 0')),
        entry(mark + r('One')),
      ].join(''),
      { 'word/numbering.xml': numberingPart([{ format: 'bullet' }]) },
    ),
  );
  assert.equal(text, 'Words\n\nWords\n\n- One\n');
});
