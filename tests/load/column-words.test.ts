import assert from 'node:assert/strict';
import test from 'node:test';
import { columnWords } from '../../src/load/tables/column-words.ts';
import { readDataset } from '../../src/load/tables/dataset-file.ts';

const description = `title: Load
columns:
  ship: {type: entity}
  date: {type: date}
  source: {type: source, label: Record}
  value: {type: number}
`;

function headings(language: string, labels: Record<string, string> = {}): string[] {
  const { dataset } = readDataset(
    { file: 'data/load.yaml', text: description },
    { file: 'data/load.csv', text: 'ship,date,source,value\nmira,1921,log,3\n' },
    'load',
    columnWords({ language, labels }),
  );
  return dataset?.table.columns.map(({ label }) => label) ?? [];
}

test('a column with the name of its type has a heading in the words of the site', () => {
  assert.deepEqual(headings('en'), ['Ship', 'Date', 'Record', 'Value']);
  assert.deepEqual(headings('zh'), ['Ship', '日期', 'Record', 'Value']);
  assert.deepEqual(headings('cs', { date: 'Datum', columnSource: 'Pramen' }), [
    'Ship',
    'Datum',
    'Record',
    'Value',
  ]);
});

test('a site without words has the names of its columns', () => {
  assert.deepEqual(headings('he'), ['Ship', 'Date', 'Record', 'Value']);
});
