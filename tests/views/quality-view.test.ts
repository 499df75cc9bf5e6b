import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { AssessedStatement } from '../../src/views/quality/assessed-statements.ts';
import { buildQualityView } from '../../src/views/quality/build-quality-view.ts';
import { mergeRows } from '../../src/views/quality/merge-rows.ts';
import { compileFiles } from '../made/compile-files.ts';

const labels = labelsFor('en');

/** A row of a table, in a year of the series `Turnover: Kran`. */
function rowIn(year: number, rest: Partial<AssessedStatement>): AssessedStatement {
  const series = 'Turnover: Kran';
  const date = String(year);
  return {
    text: `${series}, ${date}`,
    file: 'data/turnover.csv',
    line: year - 2000,
    series,
    date,
    ...rest,
  };
}

test('the page for editors counts statements by each word, and lists the weak ones with a link to edit them', () => {
  const statements: AssessedStatement[] = (
    [
      { confidence: 'high', status: 'confirmed' },
      { confidence: 'medium', status: 'disputed' },
      { confidence: 'low', status: 'confirmed' },
      { status: 'unverified' },
      { status: 'withdrawn' },
      { status: 'estimated' },
      { confidence: 'low' },
    ] as const
  ).map((words, at) => ({ text: `S${at}`, file: 'entities/kran.md', line: at + 1, ...words }));
  const { assessed } = buildQualityView([], statements, {
    labels,
    repository: 'https://github.com/owner/site',
  });
  assert.deepEqual(assessed.counts, [
    { confidence: 'high', count: 1 },
    { confidence: 'medium', count: 1 },
    { confidence: 'low', count: 2 },
    { status: 'confirmed', count: 2 },
    { status: 'estimated', count: 1 },
    { status: 'disputed', count: 1 },
    { status: 'unverified', count: 1 },
    { status: 'withdrawn', count: 1 },
  ]);
  assert.equal(assessed.weakCount, 5);
  assert.deepEqual(
    assessed.weak.map(({ text }) => text),
    ['S1', 'S2', 'S3', 'S4', 'S6'],
  );
  assert.ok(assessed.weak.every(({ editUrl }) => editUrl?.endsWith('/entities/kran.md')));
});

test('rows of one series that follow each other with the same words are one statement', () => {
  const low = { confidence: 'low' } as const;
  const merged = mergeRows(
    [
      rowIn(2001, low),
      rowIn(2002, low),
      rowIn(2003, low),
      rowIn(2005, low),
      rowIn(2006, { status: 'disputed' }),
      rowIn(2007, { ...low, series: 'Turnover: Vik', text: 'Turnover: Vik, 2007' }),
      { text: 'Kran: Staff, 5', file: 'entities/kran.md', line: 7, ...low },
      { text: 'Kran: Staff, 6', file: 'entities/kran.md', line: 8, ...low },
    ],
    labels,
  );
  assert.deepEqual(
    merged.map(({ text, line, lastLine }) => [text, line, lastLine]),
    [
      ['Turnover: Kran, 2001 to 2003', 1, 3],
      ['Turnover: Kran, 2005', 5, undefined],
      ['Turnover: Kran, 2006', 6, undefined],
      ['Turnover: Vik, 2007', 7, undefined],
      ['Kran: Staff, 5', 7, undefined],
      ['Kran: Staff, 6', 8, undefined],
    ],
  );
});

test('it names weak values, relations, events, quotations and rows in words, with their places', async () => {
  const { site } = await compileFiles({
    'entities/kran.md':
      '---\ntitle: Kran\nkind: company\nemployees:\n  - {value: 40, confidence: low}\n  - {value: 41, confidence: high}\nowns:\n  - {to: vik, status: disputed}\n  - {name: A quay, status: withdrawn}\n---\nCranes.\n',
    'entities/vik.md':
      '---\ntitle: Vik\nkind: company\n---\nDocks.\n\n:::quote{by=kran status=unverified}\nWe lift.\n:::\n',
    'entities/wreck.md':
      '---\ntitle: The wreck\nkind: event\ndate: 2020\nstatus: disputed\n---\nIt sank.\n',
    'data/staff.csv':
      'entity,date,staff,standing\nkran,2019,30,confirmed\nkran,2020,40,disputed\nkran,2021,41,disputed\nvik,2021,,\n',
    'data/staff.yaml':
      'title: Staff\ncolumns: {entity: {type: entity}, date: {type: date}, staff: {type: number}, standing: {type: status}}\n',
    'data/rain.csv': 'date,mm,surety\n2020,5,low\n2021,6,high\n',
    'data/rain.yaml':
      'title: Rain\ncolumns: {date: {type: date}, mm: {type: number}, surety: {type: confidence}}\n',
  });
  const [view] = site.pages.ofType('quality').map((page) => page.view);
  assert.deepEqual(
    view?.assessed.weak.map(({ text, file, line }) => `${file}:${line} ${text}`),
    [
      'entities/kran.md:5 Kran: Employees, 40',
      'entities/kran.md:8 Kran – owns: Vik',
      'entities/kran.md:9 Kran – owns: A quay',
      'entities/wreck.md:1 The wreck',
      'entities/vik.md:7 We lift.',
      'data/rain.csv:2 Rain: 2020',
      'data/staff.csv:3 Staff: Kran, 2020 to 2021',
    ],
  );
});
