import assert from 'node:assert/strict';
import test from 'node:test';
import { Citations } from '../../src/importing/word/parts/citations.ts';
import { inTime } from '../in-time.ts';
import { docx, p, r, stylesPart } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';
import { errorsOf, importInto, siteOf, textOf } from './import-into.ts';

const title = p('a', 'Title');
const lund = {
  id: 7,
  type: 'book',
  title: 'Cranes',
  author: [{ family: 'Lund', given: 'Mira' }],
  issued: { 'date-parts': [['2019', 3]] },
  DOI: '10.1234/Cranes',
};
const office = {
  id: 9,
  type: 'webpage',
  title: 'Quay & wall',
  author: [{ literal: 'Port Office' }],
};

function field(instructions: string, ...runs: readonly string[]): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const [first = '', second = ''] = [instructions.slice(0, 40), instructions.slice(40)].map(
    (each) =>
      `<w:r><w:instrText>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:instrText></w:r>`,
  );
  return [mark('begin'), first, second, mark('separate'), ...runs, mark('end')].join('');
}

const cite = (items: readonly object[], ...runs: readonly string[]): string =>
  field(
    ` ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationID: 'x', citationItems: items })} `,
    ...runs,
  );

test('citations of Zotero cite sources, which a new file lists, and the list of references is left out', async (t) => {
  const content = siteOf(t);
  const document = docx(
    [
      title,
      p(
        r('Cranes turn ') +
          cite(
            [
              { itemData: lund, locator: '33-35', label: 'page', prefix: '<i>see</i>' },
              { itemData: office, suffix: 'at the end; [2]' },
            ],
            r('(see Lund '),
            r('2019)', '<w:i/>'),
          ) +
          r('. Lund ') +
          cite(
            [
              {
                itemData: { ...lund, id: 'other' },
                locator: 4,
                label: 'chapter',
                'suppress-author': true,
              },
            ],
            r('1', '<w:vertAlign w:val="superscript"/>'),
          ) +
          r(' agrees.'),
      ),
      p('References', 'Heading1'),
      p(field(' ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY ', r('Lund, Mira. 2019.'))),
    ].join(''),
    { 'word/styles.xml': stylesPart({ Title: ['Title'], Heading1: ['heading 1'] }) },
  );
  const { report } = await importInto(content, 'a.docx', document);
  const [, text] = textOf(content, 'articles/a.md').split('\n---\n\n');
  assert.equal(
    text,
    'Cranes turn [see @lund-2019, pp. 33-35; @port-office, at the end, 2]. Lund [@lund-2019, chap. 4] agrees.\n',
  );
  assert.deepEqual(JSON.parse(textOf(content, 'sources/a.json')), [
    { ...lund, id: 'lund-2019' },
    { ...office, id: 'port-office' },
  ]);
  assert.deepEqual(report, [
    'sources: 2, in sources/a.json',
    'Left out or changed: list of references, which pages have by themselves (1)',
  ]);
  assert.deepEqual(await errorsOf(content), []);
});

test('citations name the sources that the site has, by DOI or by title, year and author', async (t) => {
  const content = siteOf(t, {
    'sources.bib':
      '@book{crane, title = {Cranes}, doi = {10.1234/cranes}, year = 2018}\n@misc{quay, title = {Quay \\& wall}, author = {{Port Office}}}\n@book{Lund-2019, title = {Ships}}',
  });
  const [other, named, wang] = [
    { ...lund, title: 'Locks', DOI: '' },
    { ...lund, title: 'Tides', DOI: '', 'citation-key': 'lundTides' },
    { ...lund, title: '起重机', DOI: '', author: [{ family: '王' }] },
  ];
  const document = docx(
    title +
      p(
        [lund, office, other, named, wang]
          .map((itemData) => cite([{ itemData }], r('x')))
          .join(r(', ')),
      ),
  );
  await importInto(content, 'a.docx', document);
  assert.match(
    textOf(content, 'articles/a.md'),
    /\n\[@crane\], \[@quay\], \[@lund-2019-2\], \[@lundTides\], \[@王-2019\]\n$/,
  );
  assert.equal(JSON.parse(textOf(content, 'sources/a.json')).length, 3);
});

test('words beside a citation are plain, and a key that is taken gets a number', async (t) => {
  const raw = { id: 3, title: 'Tides', 'citation-key': 'a', issued: { raw: 'May 2020' } };
  const [text] = await articleOf(
    t,
    docx(
      title +
        p(
          cite([{ itemData: raw, suffix: ', at *the* end_' }], r('1')) +
            cite([{ itemData: { ...raw, title: 'Locks' } }], r('2')),
        ),
    ),
  );
  assert.equal(text, '[@a, at the end][@locks-2020]\n');
});

test('the list of references of Mendeley is left out, and one without citations stays', async (t) => {
  const list = p(field(' ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY ', r('Lund 2019.')));
  const [kept] = await articleOf(t, docx(title + p(r('A.')) + list));
  assert.equal(kept, 'A.\n\nLund 2019.\n');
  const [dropped] = await articleOf(t, docx(title + p(cite([{ itemData: lund }], r('1'))) + list));
  assert.equal(dropped, '[@lund-2019]\n');
});

test('a heading with nothing below it stays where no list of references was', async (t) => {
  const [text] = await articleOf(
    t,
    docx(title + p(cite([{ itemData: lund }], r('1'))) + p('Appendix', 'Heading1'), {
      'word/styles.xml': stylesPart({ Title: ['Title'], Heading1: ['heading 1'] }),
    }),
  );
  assert.equal(text, '[@lund-2019]\n\n## Appendix\n');
});

test('a citation of Mendeley is read, and one without data stays words', async (t) => {
  const mendeley = ` ADDIN CSL_CITATION {"citationItems": [${JSON.stringify({ id: 'ITEM-1', itemData: lund })}], "mendeley": {}} `;
  const broken = ' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [';
  const [text, report] = await articleOf(
    t,
    docx(
      title +
        p(`${field(mendeley, r('(Lund)'))}${r(' and ')}${field(broken, r('(Moe)'))}${r('.')}`),
    ),
  );
  assert.equal(text, '[@lund-2019] and (Moe).\n');
  assert.match(report, /citation of Zotero or the like, now plain words \(1\)$/);
});

test('a field full of citations without end is read in time', async () => {
  const instructions = 'CSL_CITATION {'.repeat(50_000);
  assert.equal(await inTime(() => new Citations([]).take(instructions)), undefined);
});
