import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemLinesOf, problemsOf } from '../made/compile-files.ts';

const company = (title: string): string => `---\ntitle: ${title}\nkind: company\n---\nIt pays.\n`;
const files = {
  'sources.yaml': '- {id: ledger, title: Ledger}\n',
  'entities/town.md': company('Town'),
  'entities/mill.md': company('Mill'),
  'entities/lock.md': company('Lock'),
  'data/paid.yaml':
    'title: Paid\nsource: ledger\ncolumns: {payer: {type: entity}, payee: {type: entity}, date: {type: date}, sum: {type: number}, kind: {type: text}}\n',
  'data/paid.csv':
    'payer,payee,date,sum,kind\ntown,mill,2020,1,a\ntown,lock,2020,3,b\ntown,mill,2021,2,a\nlock,mill,2020,4,b\nlock,mill,2021,5,b\n',
};

function found(more: Record<string, string>): Promise<string[]> {
  return problemLinesOf({ ...files, ...more });
}

function chart(keys: string): Promise<string[]> {
  return found({ 'charts/x.yaml': `title: X\ndata: paid\n${keys}\n` });
}

test('a chart of a table whose rows another column tells apart is an error if a date has several values', async () => {
  assert.deepEqual(await chart('type: line'), [
    'charts/x.yaml:2:7 error invalid-value `type: line` draws one value of each name on a date, but `paid` has several of `town` on 2020.',
  ]);
  assert.deepEqual(await chart('series: kind'), [
    'charts/x.yaml:3:9 error invalid-value `type: line` draws one value of each name on a date, but `paid` has several of `b` on 2020.',
  ]);
  assert.deepEqual(await chart('entities: [lock]'), []);
  assert.deepEqual(await chart('from: 2021'), []);
});

test('a scatter plot of a table with several newest rows of an entity is an error, not one of them', async () => {
  const traded = (rows: string, keys = 'type: scatter'): Promise<string[]> =>
    found({
      'data/traded.yaml':
        'title: Traded\nsource: ledger\ncolumns: {payer: {type: entity}, payee: {type: entity}, date: {type: date}, sum: {type: number}, tonnes: {type: number}}\n',
      'data/traded.csv': `payer,payee,date,sum,tonnes\n${rows}`,
      'charts/x.yaml': `title: X\ndata: traded\n${keys}\n`,
    });
  const older = 'town,mill,2020,1,5\ntown,lock,2020,3,6\nlock,mill,2020,4,7\n';
  assert.deepEqual(await traded(`${older}town,mill,2021,2,8\n`), []);
  assert.deepEqual(await traded(`${older}town,mill,2021,2,8\ntown,lock,2021,5,\n`), []);
  assert.deepEqual(await traded(`${older}town,mill,2021,2,8\ntown,lock,2021,5,9\n`), [
    'charts/x.yaml:2:7 error invalid-value `type: scatter` draws the newest row of each name, but `traded` has several of `town` on 2021.',
  ]);
  assert.deepEqual(await traded(older, 'type: scatter\nentities: [lock]'), []);
});

test('of a scatter plot, the newest rows within the period of the site count, as in what is drawn', async () => {
  const newest = (rows: string): Promise<string[]> =>
    found({
      'site.yaml': 'title: Site\ndescription: D\nperiod: {to: 2021}\n',
      'data/traded.yaml':
        'title: Traded\nsource: ledger\ncolumns: {payer: {type: entity}, payee: {type: entity}, date: {type: date}, sum: {type: number}, tonnes: {type: number}}\n',
      'data/traded.csv': `payer,payee,date,sum,tonnes\n${rows}`,
      'charts/x.yaml': 'title: X\ndata: traded\ntype: scatter\n',
    });
  const within = 'town,mill,2021,1,5\n';
  const twice = 'town,mill,2022,2,8\ntown,lock,2022,5,9\n';
  assert.deepEqual(await newest(within + twice), []);
  assert.deepEqual(await newest(`${within}town,lock,2021,3,6\ntown,mill,2022,2,8\n`), [
    'charts/x.yaml:2:7 error invalid-value `type: scatter` draws the newest row of each name, but `traded` has several of `town` on 2021.',
  ]);
  assert.equal((await newest(twice)).length, 1);
});

test('what tells the rows apart is named', async () => {
  const problems = await problemsOf({ ...files, 'charts/x.yaml': 'title: X\ndata: paid\n' });
  assert.match(problems[0]?.fix ?? '', /^Its rows differ in `payee`, too: make a table for each/);
});

test('the page of an entity with several values on a date has no chart and no figure of them, and a warning says so', async () => {
  const profile = {
    'data/paid.yaml': files['data/paid.yaml'].replace('source', 'profile: true\nsource'),
  };
  assert.deepEqual(await found(profile), [
    'data/paid.yaml:2:10 warning invalid-value `profile: true` draws one value for each date, but `paid` has several of `town` on 2020, so its page shows none.',
  ]);
  const { site } = await compileFiles({ ...files, ...profile });
  const shown = site.pages.ofType('entity').map(({ view }) => {
    return [view.id, view.chartsHtml.length, view.keyFigure?.text];
  });
  assert.deepEqual(shown.sort(), [
    ['lock', 1, '5'],
    ['mill', 0, undefined],
    ['town', 0, undefined],
  ]);
});

test('a value in a text or on the front page that several rows have is an error, not the first of them', async () => {
  const value = (attributes: string): Promise<string[]> =>
    found({ 'pages/x.md': `# X\n\n:value{data=paid ${attributes}}\n` });
  const several = (at: string): string =>
    `pages/x.md:3:1 error no-such-value \`paid\` has several values for \`town\` at ${at}.`;
  assert.deepEqual(await value('entity=town at=2020'), [several('2020')]);
  assert.deepEqual(await value('entity=town at=first'), [several('first')]);
  assert.deepEqual(await value('entity=town at=2021'), []);
  assert.deepEqual(await value('entity=town at=max'), []);
  assert.deepEqual(await value('entity=lock at=2020'), []);
});

test('a table without dates and with several rows of an entity has several values of it, not none', async () => {
  const table = {
    'data/shares.yaml':
      'title: Shares\nsource: ledger\ncolumns: {owner: {type: entity}, owned: {type: entity}, share: {type: number}}\n',
    'data/shares.csv': 'owner,owned,share\ntown,mill,1\ntown,lock,3\n',
    'pages/x.md': '# X\n\n:value{data=shares entity=town}\n',
  };
  assert.deepEqual(await found(table), [
    'pages/x.md:3:1 error no-such-value `shares` has several values for `town`.',
  ]);
});
