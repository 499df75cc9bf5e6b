import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const files = {
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nCranes.\n',
  'data/debt.yaml':
    'title: Debt\ncolumns: {entity: {type: entity}, date: {type: date}, net: {type: number}, gross: {type: number}}\n',
  'data/debt.csv': 'entity,date,net,gross\nkran,2020,1,2\n,2020,7,8\n,2021,7,8\n',
};
const charts = {
  'charts/line.yaml': 'title: Lines\ndata: debt\n',
  'charts/bar.yaml': 'title: Bars\ndata: debt\ntype: bar\n',
  'charts/dots.yaml': 'title: Dots\ndata: debt\ntype: scatter\n',
};

test('a chart has no series without a name, and the first row without one is a warning', async () => {
  const { problems, site } = await compileFiles({ ...files, ...charts });
  assert.deepEqual(
    problems
      .filter(({ code }) => code !== 'orphan-page')
      .map(({ file, line, severity, code, message }) => [file, line, severity, code, message]),
    [
      [
        'data/debt.csv',
        3,
        'warning',
        'missing-field',
        'The row has no `entity`, so charts leave it out. 2 rows have none.',
      ],
    ],
  );
  const csv = (id: string): string => fileText(site.files, `/charts/${id}.csv`);
  assert.equal(csv('line'), 'Date,Net\r\n2020,1\r\n');
  assert.equal(csv('dots'), 'Name,Date,Net,Gross\r\nKran,2020,1,2\r\n');
  assert.doesNotMatch(
    site.pages.find('chart', sitePath('charts', 'bar'))?.view.figureHtml ?? '',
    /Not shown/,
  );
});

test('a table that no chart draws by its entities may have rows without one', async () => {
  const { problems } = await compileFiles(files);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'missing-field'),
    [],
  );
});
