import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import type { Source } from '../../src/model/sources/source.ts';
import { lineOfProblem } from './line-of-problem.ts';

async function only(entry: string): Promise<Source> {
  const { sources, problems } = await readBibliography(entry, 'x.bib');
  assert.deepEqual(problems, []);
  const [source] = sources;
  assert.ok(source);
  return source;
}

for (const [fields, url] of [
  ['eprint = {1901.01234}, archivePrefix = {arXiv}', 'https://arxiv.org/abs/1901.01234'],
  ['eprint = {arXiv:hep-th/9901001}, eprinttype = {arxiv}', 'https://arxiv.org/abs/hep-th/9901001'],
  ['eprint = {40985214}, eprinttype = {jstor}', 'https://www.jstor.org/stable/40985214'],
  ['eprint = {2027/1}, eprinttype = {hdl}', 'https://hdl.handle.net/2027/1'],
  ['eprint = {1}, eprinttype = {jstor}, url = {https://a.org/}', 'https://a.org/'],
  ['eprint = {1}, eprinttype = {elsewhere}', undefined],
] as const) {
  test(`the address of a source with ${fields} is ${url}`, async () => {
    const source = await only(`@article{a, title = {T}, journal = {J}, ${fields}}`);
    assert.equal(source.url, url);
    assert.equal(source.type, 'article-journal');
  });
}

test('what stands after a title, such as its translation, is part of it', async () => {
  const titleOf = async (title: string, addon: string): Promise<string> =>
    (await only(`@book{a, title = {${title}}, titleaddon = {${addon}}}`)).title;
  assert.equal(
    await titleOf('长江的泥沙', '[{Silt} of the Yangtze]'),
    '长江的泥沙 [Silt of the Yangtze]',
  );
  assert.equal(
    await titleOf('Silt', 'A talk in Havnby \\& elsewhere'),
    'Silt. A talk in Havnby & elsewhere',
  );
  assert.equal(await titleOf('What is silt?', 'A talk'), 'What is silt? A talk');
  assert.equal(await titleOf('Silt', ''), 'Silt');
});

test('what is on arXiv alone is a preprint with its number', async () => {
  const { type, publisher, csl } = await only(
    '@misc{a, title = {T}, eprint = {1901.01234}, eprinttype = {arxiv}}',
  );
  assert.deepEqual([type, publisher, csl['number']], ['article', 'arXiv', 'arXiv:1901.01234']);
});

for (const type of ['review', 'suppperiodical']) {
  test(`an @${type} keeps its journal and number, as an article does`, async () => {
    const source = await only(
      `@${type}{a, title = {T}, journaltitle = {Isis}, volume = 33, number = 4, year = 1992}`,
    );
    const { container, csl } = source;
    assert.deepEqual([source.type, container, csl['issue']], ['article-journal', 'Isis', '4']);
  });
}

for (const [written, edition] of [
  ['Second', '2'],
  ['tenth edition', '10'],
  ['2nd', '2'],
  ['3.', '3'],
  ['3rd ed.', '3'],
  ['11', '11'],
  ['Second, revised', 'Second, revised'],
  ['Zweite', 'Zweite'],
] as const) {
  test(`the edition ${written} is ${edition}`, async () => {
    const { csl } = await only(`@book{a, title = {T}, edition = {${written}}}`);
    assert.equal(csl['edition'], edition);
  });
}

test('a judgment has its court and the reports that print it', async () => {
  const { csl } = await only(
    "@jurisdiction{a, title = {R v. X}, institution = {Queen's Bench}, volume = 6, reporter = {El. \\& Bl.}}",
  );
  assert.deepEqual([csl['authority'], csl['container-title']], ["Queen's Bench", 'El. & Bl.']);
});

test('a type that other programs have is told what BibTeX calls it', async () => {
  const types = ['archival', 'newspaper', 'webpage', 'statute'];
  const text = types.map((type) => `@${type}{${type}, title = {T}}`).join('\n');
  const { problems } = await readBibliography(text, 'x.bib');
  assert.deepEqual(
    problems.map((each) => [lineOfProblem(each), each.fix]),
    [
      [
        'x.bib:1:1 warning invalid-bibliography',
        'Write `@unpublished`, with archive and shelfmark as `note`.',
      ],
      [
        'x.bib:2:1 warning invalid-bibliography',
        'Write `@article` with `entrysubtype = {newspaper}`.',
      ],
      ['x.bib:3:1 warning invalid-bibliography', 'Write `@online`.'],
      ['x.bib:4:1 warning invalid-bibliography', 'Write `@legislation`.'],
    ],
  );
});

for (const [name, text] of [
  ['x.bib', '@article{a, title = {T}, journal = {J}, date = {1992-21}}'],
  ['x.bib', '@article{a, title = {T}, journal = {J}, year = 1992, month = {Spring}}'],
  ['x.json', '[{"id": "a", "title": "T", "issued": {"date-parts": [[1992]], "season": "Spring"}}]'],
  ['x.yaml', '- {id: a, title: T, issued: 1992-21}'],
] as const) {
  test(`a season is kept beside its year: ${text}`, async () => {
    const { sources, problems } = await readBibliography(text, name);
    assert.deepEqual(problems, []);
    assert.equal(sources[0]?.issued, '1992');
    assert.deepEqual(sources[0]?.csl['issued'], { 'date-parts': [[1992]], season: 1 });
  });
}

test('the word before a year of Zotero says that it is about right', async () => {
  const issued = '{"date-parts": [[1998]], "season": "circa"}';
  const { sources } = await readBibliography(
    `[{"id": "a", "title": "T", "issued": ${issued}}]`,
    'x.json',
  );
  assert.equal(sources[0]?.isIssuedCirca, true);
});
