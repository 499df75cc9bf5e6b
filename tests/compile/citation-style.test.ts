import assert from 'node:assert/strict';
import test from 'node:test';
import type { SourceListView } from '../../src/views/source/source-list-view.ts';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const content: Record<string, string> = {
  'sources.yaml': `- id: report
  type: report
  title: A report on <i>Homo sapiens</i>
  author: [{family: Moore, given: Jake}]
  publisher: The Press
  issued: 2021-02
`,
  'articles/one.md': '---\ntitle: One\ndate: 2022-03-04\n---\nIt is so [@report, p. 3].\n',
  'data/output.yaml':
    'title: Output\ncolumns:\n  year: {type: date}\n  output: {type: number}\nsource: report\n',
  'data/output.csv': 'year,output\n2020,5\n',
  'charts/growth.yaml': 'title: Growth\ndata: output\n',
  'charts/ties.yaml': 'title: Ties\ntype: network\n',
};

const settings = (style: string): string =>
  `title: Site\ndescription: Of a test.\nauthors: [{name: The desk}]\nurl: https://a.org\ncitationStyle: ${style}\n`;

const house = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>House</title></info>
  <bibliography><layout suffix="!"><text variable="title" text-case="uppercase"/></layout></bibliography>
</style>
`;

async function entriesIn(style: string, files: Record<string, string> = {}) {
  const { site, problems } = await compileFiles({
    ...content,
    ...files,
    'site.yaml': settings(style),
  });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const [article] = site.pages.ofType('article').map(({ view }) => view);
  const [source] = site.pages.ofType('source').map(({ view }) => view);
  const [dataset] = site.pages.ofType('dataset').map(({ view }) => view);
  return {
    reference: article?.references[0]?.entry?.html,
    source: source?.entry?.html,
    article: article?.citation.entry?.text,
    dataset: dataset?.citation.entry?.text,
    charts: site.pages.ofType('chart').map(({ view }) => view.citation.entry?.text),
    mark: /<a class="c[^>]*>\[([^<]*)\]</.exec(article?.bodyHtml ?? '')?.[1],
  };
}

test('the style writes references, the pages of sources, and how to cite a page; marks stay numbers', async () => {
  const reference =
    'Moore, J. (2021). <i>A report on <span class="upright">Homo sapiens</span></i>. The Press.';
  assert.deepEqual(await entriesIn('apa'), {
    reference,
    source: reference,
    article: 'The desk. (2022, March 4). One. Site. https://a.org/articles/one/',
    dataset: 'The desk. (n.d.). Output [Dataset]. Site. Retrieved https://a.org/data/output/',
    charts: [
      'The desk. (n.d.). Growth [Graphic]. In Site. Retrieved https://a.org/charts/growth/',
      'The desk. (n.d.). Ties [Graphic]. In Site. Retrieved https://a.org/charts/ties/',
    ],
    mark: '1,\u00a0p.\u00a03',
  });
});

test('the default style leaves all of this to the pages', async () => {
  assert.deepEqual(await entriesIn('numeric'), {
    reference: undefined,
    source: undefined,
    article: undefined,
    dataset: undefined,
    charts: [undefined, undefined],
    mark: '1,\u00a0p.\u00a03',
  });
});

test('a style may be a file of the folder', async () => {
  const { reference } = await entriesIn('house.csl', { 'house.csl': house });
  assert.equal(reference, 'A REPORT ON <i>HOMO SAPIENS</i>!');
});

for (const file of [
  'styles/house.csl',
  'styles/own/house.csl',
  'assets/house.csl',
  'sources/house.csl',
]) {
  test(`${file} is a style of the folder, which is not published`, async () => {
    const { reference } = await entriesIn(file, { [file]: house });
    assert.equal(reference, 'A REPORT ON <i>HOMO SAPIENS</i>!');
    const { site, problems } = await compileFiles({ ...content, [file]: house });
    assert.deepEqual(problems, []);
    assert.ok(!site.files.some(({ path }) => path.endsWith('.csl')));
  });
}

test('a style file that is missing or broken is an error at its place; one that is not named is left alone', async () => {
  const missing = await problemsOf({
    ...content,
    'site.yaml': settings('hause.csl'),
    'house.csl': house,
  });
  assert.deepEqual(
    missing.map(({ file, line, column, code, fix }) => [file, line, column, code, fix]),
    [['site.yaml', 5, 16, 'missing-file', 'Did you mean `house.csl`?']],
  );
  const below = { ...content, 'site.yaml': settings('house.csl'), 'styles/house.csl': house };
  assert.equal((await problemsOf(below))[0]?.fix, 'Write `styles/house.csl`.');
  const broken = house.replace('<text ', '<txt ');
  const named = await problemsOf({
    ...content,
    'site.yaml': settings('house.csl'),
    'house.csl': broken,
  });
  assert.deepEqual(
    named.map(({ file, line, column, code }) => [file, line, column, code]),
    [['house.csl', 3, 36, 'invalid-bibliography']],
  );
  assert.deepEqual(await problemsOf({ ...content, 'house.csl': broken }), []);
});

test('a source that the style prints nothing of is a warning, and shown in the default style', async () => {
  const silent = house.replace('variable="title"', 'variable="volume"');
  const files = { ...content, 'site.yaml': settings('house.csl'), 'house.csl': silent };
  const problems = await problemsOf(files);
  assert.deepEqual(
    problems.map(({ file, code, severity }) => [file, code, severity]),
    [['house.csl', 'invalid-bibliography', 'error']],
  );
  const two = {
    ...files,
    'sources.yaml': `${content['sources.yaml']}- {id: b, title: B, volume: 2}\n`,
  };
  const warned = (await problemsOf(two)).filter(({ code }) => code === 'invalid-bibliography');
  assert.deepEqual(
    warned.map(({ file, line, severity }) => [file, line, severity]),
    [['sources.yaml', 1, 'warning']],
  );
});

test('the name of a site keeps its capitals where an article in English is cited', async () => {
  const { site } = await compileFiles({
    'site.yaml':
      'title: Fındığın yolu\ndescription: D\nlanguage: tr\ncitationStyle: chicago-author-date\nauthors: [{name: A}]\n',
    'articles/one.md': '---\ntitle: Who buys the nuts\ndate: 2024-01-01\nlang: en\n---\nText.\n',
  });
  const entry = site.pages.ofType('article')[0]?.view.citation.entry;
  assert.match(entry?.text ?? '', /“Who Buys the Nuts\.” Fındığın yolu, January 1/);
});

test('pages of one author are numbered where references are not in the order of their dates', async () => {
  const sources = Array.from({ length: 1001 }, (_, index) => ({
    ...{ id: `s-${index}`, type: 'report', title: `Report ${index}` },
    author: [{ family: 'Lund', given: 'Mira' }],
    issued: { 'date-parts': [[1990 + (index % 30)]] },
  }));
  const labelsIn = async (style: string): Promise<string[]> => {
    const { site } = await compileFiles({
      'site.yaml': `title: Site\ndescription: Of a test.\n${style}`,
      'sources.json': JSON.stringify(sources),
    });
    const page = site.pages.all.find(({ path }) => path === '/sources/in/l/');
    assert.ok(page);
    return (page.view as SourceListView).shares.map(({ label }) => label);
  };
  assert.deepEqual(await labelsIn(''), ['2004–2019', '1990–2004']);
  assert.deepEqual(await labelsIn('citationStyle: apa\n'), ['Lund, Mira', 'Lund, Mira (2)']);
});
