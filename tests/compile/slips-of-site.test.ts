import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const mill = (date: string): string =>
  `---\ntitle: Mill\nkind: company\nfounded: {value: ${date}, source: register}\n---\nA mill.\n`;
const sources = '- {id: register, title: Register}\n';

test('a date of an article or an entity more than a hundred years ahead is a warning at its place', async () => {
  const { problems } = await compileFiles({
    'sources.yaml': sources,
    'articles/a.md': '---\ntitle: A\ndate: 2204-03-01\n---\nThe [[mill]].\n',
    'entities/mill.md': mill('2918'),
  });
  assert.deepEqual(found(problems), [
    'articles/a.md:3 warning invalid-date',
    'entities/mill.md:4 warning invalid-date',
  ]);
});

test('so is the newest row of a table', async () => {
  const { problems } = await compileFiles({
    'sources.yaml': sources,
    'entities/mill.md': mill('1918'),
    'data/flour.yaml':
      'title: Flour\nsource: register\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n',
    'data/flour.csv': 'entity,date,value\nmill,2024,1\nmill,2204,2\n',
  });
  assert.deepEqual(found(problems), ['data/flour.csv:3 warning invalid-date']);
});

test('plans for this century are no slips, nor are the dates of a site that is about a distant future', async () => {
  const plans = await compileFiles({ 'sources.yaml': sources, 'entities/a.md': mill('2100') });
  assert.deepEqual(found(plans.problems), []);
  const future = await compileFiles({
    'sources.yaml': sources,
    ...Object.fromEntries([1, 2, 3].map((n) => [`entities/m${n}.md`, mill(`230${n}`)])),
  });
  assert.deepEqual(found(future.problems), []);
});

test('a chart of several columns is told which of them it cannot draw side by side', async () => {
  const files = {
    'entities/mill.md': mill('1918'),
    'entities/lock.md': mill('1919').replace('Mill', 'Lock'),
    'sources.yaml': sources,
    'data/flour.yaml':
      'title: Flour\nsource: register\ncolumns: {year: {type: date}, north: {type: number, unit: t}, south: {type: number, unit: t}, price: {type: number, unit: US$}, note: {type: text}}\n',
    'data/flour.csv': 'year,north,south,price,note\n2023,1,2,3,\n',
    'data/both.yaml':
      'title: Both\nsource: register\ncolumns: {entity: {type: entity}, date: {type: date}, sold: {type: number}, kept: {type: number}}\n',
    'data/both.csv': 'entity,date,sold,kept\nmill,2023,1,2\nlock,2023,3,4\n',
  };
  const chart = async (text: string): Promise<string[]> => {
    const problems = await problemsOf({ ...files, 'charts/x.yaml': `title: X\n${text}\n` });
    return problems
      .filter(({ file }) => file === 'charts/x.yaml')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  };
  assert.deepEqual(await chart('data: flour\ny: [north, south]\nhighlight: [south]'), []);
  assert.deepEqual(await chart('data: both\ny: [sold, kept]\nentities: [mill]'), []);
  for (const [text, expected] of [
    [
      'data: flour\ny: [north, sout]',
      /^3:12 `y: sout` names no column of `flour`\. Did you mean `south`\?/,
    ],
    ['data: flour\ny: [north, note]', /^3:12 `note` in `y` is not a column of numbers\./],
    [
      'data: flour\ny: [north, price]',
      /^3:\d+ .* different units: `north` in t, `price` in US\$\./,
    ],
    ['data: flour\ny: [north, south]\nseries: note', /^4:9 `series` has no effect/],
    [
      'data: flour\ny: [north, south]\nhighlight: [west]',
      /^4:13 `west` in `highlight` names no series\./,
    ],
    ['data: flour\ny: [north, north]', /^3:12 `north` is in `y` twice\./],
    [
      'data: flour\ny: [north, south]\ntype: scatter',
      /^3:\d+ A point of `type: scatter` has one value/,
    ],
    ['data: both\ny: [sold, kept]', /^3:\d+ .* the rows are of several entities\./],
  ] as const) {
    const [problem = '', ...others] = await chart(text);
    assert.match(problem, expected);
    assert.deepEqual(others, []);
  }
});

test('a language in which the interface has no words is a warning that names those it has', async () => {
  const site = 'title: Site\ndescription: Of a test.\nlanguage: ';
  const french = await compileFiles({ 'site.yaml': `${site}fr\n` });
  assert.deepEqual(found(french.problems), ['site.yaml:3 warning invalid-value']);
  assert.match(
    french.problems[0]?.fix ?? '',
    /^`npm run new -- labels` .* Languages with words: en, zh, zh-Hant\./,
  );
  const own = await compileFiles({ 'site.yaml': `${site}fr\nlabels: {home: Accueil}\n` });
  assert.deepEqual(found(own.problems), []);
});

for (const tag of ['en-12', 'English', 'x']) {
  test(`\`language: ${tag}\` is an error, not an exception`, async () => {
    const site = `title: Site\ndescription: Of a test.\nlanguage: ${tag}\n`;
    const problems = await problemsOf({
      'site.yaml': site,
      'articles/a.md': `---\ntitle: A\ndate: 2024\nlang: ${tag}\n---\nText.\n`,
    });
    assert.deepEqual(found(problems), [
      'articles/a.md:4 error invalid-value',
      'site.yaml:3 error invalid-value',
    ]);
  });
}

function found(
  problems: readonly { file: string; line: number; severity: string; code: string }[],
): string[] {
  return problems.map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);
}
