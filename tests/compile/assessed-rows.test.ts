import assert from 'node:assert/strict';
import test from 'node:test';
import { filePath, sitePath } from '../../src/model/addresses/path.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { compileFiles, problemsOf } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const description =
  'title: Staff\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  staff: {type: number, unit: people}\n' +
  '  surety: {type: confidence}\n  standing: {type: status}\n';
const files = {
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nCranes.\n',
  'entities/vik.md': '---\ntitle: Vik\nkind: company\n---\nDocks.\n',
  'data/staff.yaml': description,
  'data/staff.csv': `entity,date,staff,surety,standing
kran,2019,30,high,confirmed
kran,2020,40,Low,estimated
kran,2021,900,,withdrawn
vik,2019,5,,
vik,2020,6,,disputed
`,
  'charts/line.yaml': 'title: Lines\ntype: line\ndata: staff\n',
  'charts/tree.yaml': 'title: Tree\ntype: treemap\ndata: staff\n',
  'charts/bars.yaml': 'title: Bars\ntype: bar\ndata: staff\n',
  'articles/news.md':
    '---\ntitle: News\ndate: 2022\n---\nKran has :value{data=staff entity=kran at=latest}, at most :value{data=staff entity=kran at=max}.\n\n' +
    'It said :value{data=staff entity=kran at=2021}. Grown by :change{data=staff entity=kran from=2019 to=2020}.\n',
};
const { problems, site } = await compileFiles(files);
const html = site.pages.find('article', sitePath('articles', 'news'))?.view.bodyHtml ?? '';
const textAt = (...parts: [string, ...string[]]): string =>
  fileText(site.files, filePath(...parts));
const chartHtml = (id: string): string =>
  site.pages.find('chart', sitePath('charts', id))?.view.figureHtml ?? '';

test('rows take a confidence and a status', () => {
  assert.deepEqual(problems.filter(({ code }) => code !== 'orphan-page').map(lineOfProblem), []);
});

test('the latest and the highest value are not withdrawn ones', () => {
  const [latest = '', said = ''] = html.split('It said');
  assert.equal(latest.match(/<data value="40">/g)?.length, 2);
  assert.match(latest, /<span class="as as-estimated">estimated<\/span>/);
  assert.match(latest, /<span class="as as-low">low confidence<\/span>/);
  assert.doesNotMatch(latest, /900/);
  assert.match(said, /<s><data value="900">/);
  assert.match(said, /<span class="as as-withdrawn">withdrawn<\/span>/);
});

test('a change has the words of both its values, with their dates', () => {
  const [, change = ''] = html.split('Grown by');
  assert.equal(
    change.replaceAll(/<span class="val.*?<\/data>|<[^>]*>/g, '').replace(/^.*?\) /s, ''),
    '(2019: confirmed, high confidence) (2020: estimated, low confidence).',
  );
});

test('the key figure of an entity says it', () => {
  const figure = site.pages.find('entity', sitePath('companies', 'kran'))?.view.keyFigure;
  assert.deepEqual(
    [figure?.text, figure?.status, figure?.confidence],
    ['40\u00a0people', 'estimated', 'low'],
  );
});

test('a chart says how many of its values are weak, and leaves out withdrawn ones', () => {
  const line = chartHtml('line');
  for (const note of [
    'Estimated: 1 of 4 values.',
    'Disputed: 1 of 4 values.',
    'Low confidence: 1 of 4 values.',
    'Withdrawn and not shown: 1.',
  ]) {
    assert.ok(line.includes(note), note);
  }
  assert.match(line, /<td>40\n\(estimated, low confidence\)<\/td>/);
  assert.doesNotMatch(line, /900/);
});

test('what all values of a column are called stands once, in its head', async () => {
  const alike = await compileFiles({
    ...files,
    'data/staff.csv':
      'entity,date,staff,surety,standing\nkran,2019,30,,estimated\nkran,2020,40,,estimated\n' +
      'vik,2019,5,,\nvik,2020,6,,estimated\n',
  });
  const page = alike.site.pages.find('chart', sitePath('charts', 'line'));
  const line = page?.view.figureHtml ?? '';
  assert.match(line, />Kran<small> people<\/small><small data-said=""> \(estimated\)<\/small></);
  assert.match(line, />Vik<small> people<\/small><\/th>/);
  assert.match(line, /<td>30<\/td><td>5<\/td>.*<td>40<\/td><td>6\n\(estimated\)<\/td>/);
});

test('a chart of newest values counts only those', () => {
  assert.match(chartHtml('tree'), /Estimated: 1 of 2 values\. Disputed: 1 of 2 values\./);
  assert.match(chartHtml('bars'), /Estimated: 1 of 2 values\. Disputed: 1 of 2 values\./);
  assert.match(chartHtml('tree'), /Kran, 2020, 40\u00a0people \(estimated, low confidence\)/);
});

test('the CSV of a chart keeps numbers numbers, with the words in columns of their own', () => {
  assert.equal(
    textAt('charts', 'line.csv'),
    'Date,Kran (people),Vik (people),Kran: Status,Kran: Confidence,Vik: Status,Vik: Confidence\r\n' +
      '2019,30,5,confirmed,high,,\r\n2020,40,6,estimated,low,disputed,\r\n2021,,,withdrawn,,,\r\n',
  );
  assert.match(textAt('charts', 'tree.csv'), /^Kran,2020,40,estimated,low\r$/m);
});

test('the page of the data shows words, and strikes numbers of withdrawn rows', () => {
  const rows = site.pages.find('dataset', sitePath('data', 'staff'))?.view.rows ?? [];
  assert.deepEqual(rows[1]?.at(-2), { type: 'assessment', assessment: { confidence: 'low' } });
  assert.deepEqual(
    rows.map((cells) => cells[2]?.type),
    ['text', 'text', 'withdrawn', 'text', 'text'],
  );
});

test('the data package lists the words that a column may have', () => {
  const { resources } = JSON.parse(textAt('data', 'datapackage.json')) as {
    resources: { schema: { fields: { name: string; type: string; constraints?: object }[] } }[];
  };
  const fields = resources[0]?.schema.fields ?? [];
  assert.deepEqual(fields.slice(3), [
    {
      name: 'surety',
      title: 'Surety',
      type: 'string',
      constraints: { enum: ['high', 'medium', 'low'] },
    },
    {
      name: 'standing',
      title: 'Standing',
      type: 'string',
      constraints: {
        enum: ['confirmed', 'reported', 'estimated', 'disputed', 'unverified', 'withdrawn'],
      },
    },
  ]);
});

test('the page for editors counts each word, and lists what is weak', () => {
  const assessed = site.pages.find('quality')?.view.assessed;
  assert.deepEqual(assessed?.counts, [
    { confidence: 'high', count: 1 },
    { confidence: 'low', count: 1 },
    { status: 'confirmed', count: 1 },
    { status: 'estimated', count: 1 },
    { status: 'disputed', count: 1 },
    { status: 'withdrawn', count: 1 },
  ]);
  assert.deepEqual(
    assessed?.weak.map(({ text, line }) => [text, line]),
    [
      ['Staff: Kran, 2020', 3],
      ['Staff: Kran, 2021', 4],
      ['Staff: Vik, 2020', 6],
    ],
  );
});

test('weak rows of a series that follow each other are one entry, from the first date to the last', async () => {
  const rows = ['kran,2019,3,low,', 'kran,2020,4,low,', 'kran,2021,5,low,', 'vik,2019,5,low,'];
  const apart = ['vik,2020,6,,', 'vik,2021,6,low,', 'vik,2022-03-31,6,low,disputed'];
  const { site: weak } = await compileFiles({
    ...files,
    'data/staff.csv': ['entity,date,staff,surety,standing', ...rows, ...apart, ''].join('\n'),
  });
  const assessed = weak.pages.find('quality')?.view.assessed;
  assert.deepEqual(
    assessed?.weak.map(({ text, line, lastLine }) => [text, line, lastLine]),
    [
      ['Staff: Kran, 2019 to 2021', 2, 4],
      ['Staff: Vik, 2019', 5, undefined],
      ['Staff: Vik, 2021', 7, undefined],
      ['Staff: Vik, 31 March 2022', 8, undefined],
    ],
  );
  assert.equal(assessed?.weakCount, 4);
  assert.ok(assessed?.counts.some(({ confidence, count }) => confidence === 'low' && count === 6));
});

test('a wrong word is a problem of its cell', async () => {
  const csv = 'entity,date,staff,surety,standing\nkran,2019,30,hihg,\nkran,2020,31,,denied\n';
  const found = await problemsOf({
    'entities/kran.md': files['entities/kran.md'],
    'data/staff.yaml': description,
    'data/staff.csv': csv,
  });
  const [first, second, ...others] = found.filter(({ code }) => code !== 'orphan-page');
  assert.deepEqual(others, []);
  assert.ok(first && second);
  assert.equal(lineOfProblem(first), 'data/staff.csv:2:14 invalid-value');
  assert.ok(first.message.includes('Did you mean `high`?'), first.message);
  assert.equal(lineOfProblem(second), 'data/staff.csv:3:15 invalid-value');
  assert.ok(second.fix.includes('confirmed, reported'), second.fix);
});
