import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const mill = (date: string): string =>
  `---\ntitle: Mill\nkind: company\nfounded: {value: ${date}, source: register}\n---\nA mill.\n`;
const sources = '- {id: register, title: Register}\n';

test('a date of an article or an entity more than a hundred years ahead is a warning at its place', async () => {
  const { problems } = await compileFiles({
    'sources.yaml': sources,
    'articles/a.md': '---\ntitle: A\ndate: 2204-03-01\n---\nText.\n',
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
  assert.deepEqual(found(problems), ['data/flour.yaml:1 warning invalid-date']);
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

test('a chart of several columns is told how its table is to be written', async () => {
  const problems = await problemsOf({
    'data/flour.yaml':
      'title: Flour\ncolumns: {year: {type: date}, north: {type: number}, south: {type: number}}\n',
    'data/flour.csv': 'year,north,south\n2023,1,2\n',
    'charts/flour.yaml': 'title: Flour\ndata: flour\ny: [north, south]\n',
  });
  const [problem] = problems.filter(({ file }) => file === 'charts/flour.yaml');
  assert.equal(problem?.line, 3);
  assert.match(problem.fix, /^Name one column\. .* a row of its own, .* as `series`\.$/);
});

test('a language in which the interface has no words is a warning that names those it has', async () => {
  const site = 'title: Site\ndescription: Of a test.\nlanguage: ';
  const french = await compileFiles({ 'site.yaml': `${site}fr\n` });
  assert.deepEqual(found(french.problems), ['site.yaml:3 warning invalid-value']);
  assert.match(french.problems[0]?.fix ?? '', /There are: en, zh\./);
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
