import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columnsInShort,
  datasetSummary,
  periodOf,
} from '../../src/components/dataset/dataset-summary.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';

const words = { language: 'en', labels: labelsFor('en') };
const day = (text: string) => parsePartialDate(text) ?? assert.fail(text);

test('a dataset is summed up by its rows and dates, each date in one line', () => {
  const period = { from: day('2020-11-03'), to: day('2023-07') };
  assert.deepEqual(datasetSummary({ rowCount: 1200, period }, words), [
    '1,200 rows',
    '3\u00a0November\u00a02020 to July\u00a02023',
  ]);
  assert.deepEqual(datasetSummary({ rowCount: 1 }, words), ['1 row']);
  assert.equal(periodOf({ from: day('2020'), to: day('2020') }, words), '2020');
});

test('the columns of a dataset are named without those about its rows, as many as a line holds', () => {
  const column = (label: string, type = 'number') => ({ name: label, label, type, typeLabel: '' });
  const about = [
    column('Source', 'source'),
    column('Sure', 'confidence'),
    column('Told', 'status'),
  ];
  const columns = [column('Day', 'date'), column('Fine'), ...about];
  assert.equal(columnsInShort({ columns }, 'en'), 'Day, Fine');
  assert.equal(columnsInShort({ columns }, 'ar'), 'Day، Fine');
  const many = Array.from({ length: 9 }, (_, at) => column(String(at)));
  assert.equal(columnsInShort({ columns: many }, 'en'), '0, 1, 2, 3, 4, 5, 6, 7 …');
});
