import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import type { Cell, Column } from '../../src/model/data/column.ts';
import type { Table } from '../../src/model/data/table.ts';
import { partialDate } from '../made/partial-date.ts';
import { tableOf } from '../made/table-of.ts';

const columns: Column[] = [
  { id: 'company', type: 'entity', label: 'Company' },
  { id: 'day', type: 'date', label: 'Day' },
  { id: 'value', type: 'number', label: 'Value' },
  { id: 'source', type: 'source', label: 'Source' },
  { id: 'city', type: 'text', label: 'City' },
];
const value = columns[2] as Column;
const rows: Cell[][] = [
  ['b', '2021-06', 5, 'report', 'Oslo'],
  ['a', '2021-03-31', 3, null, 'Oslo'],
  ['a', '2020', 1, 'report', null],
  ['a', '2021-03', 7, null, 'Bergen'],
  ['a', '2022-01-01', null, null, 'Bergen'],
  ['a', null, 7, null, 'Bergen'],
];
const table = tableOf(columns, rows);

test('a column is found by its type, where the first wins, and by its name', () => {
  assert.equal(table.column('number'), value);
  assert.equal(table.column({ id: 'value' }), value);
  assert.equal(table.column('boolean'), undefined);
});

test('the rows of an entity are the rows that name it, in the order of the table', () => {
  const company = columns[0] as Column;
  assert.deepEqual([...table.rowsWith(company, ['a'])], [1, 2, 3, 4, 5]);
  assert.deepEqual([...table.rowsWith(company, ['a', 'b', 'a'])], [0, 1, 2, 3, 4, 5]);
  assert.deepEqual([...table.rowsWith(company, ['none'])], []);
});

test('the observations of an entity are sorted by date, without gaps, undated ones first', () => {
  const { all } = table.observations(value, entityId('a'));
  assert.deepEqual(all, [
    { value: 7 },
    { value: 1, date: '2020', source: 'report' },
    { value: 7, date: '2021-03' },
    { value: 3, date: '2021-03-31' },
  ]);
});

test('the observations of an entity are sorted only once', () => {
  assert.equal(table.observations(value, entityId('a')), table.observations(value, entityId('a')));
  assert.notEqual(
    table.observations(value, entityId('a')),
    table.observations(value, entityId('b')),
  );
});

test('a table exposes its columns and the number of its rows, but not its cells', () => {
  assert.deepEqual(Reflect.ownKeys(table), ['columns', 'rowCount']);
});

test('first and last go by date; of equal values lowest and highest give the first', () => {
  const dated = tableOf(columns, rows.slice(0, 5)).observations(value, entityId('a'));
  assert.deepEqual(dated.first(), { value: 1, date: '2020', source: 'report' });
  assert.deepEqual(dated.last(), { value: 3, date: '2021-03-31' });
  assert.equal(dated.lowest()?.value, 1);
  assert.equal(dated.highest()?.date, '2021-03');
});

test('a date means its own row, and a year or month the only row within it', () => {
  const found = table.observations(value, entityId('a'));
  assert.equal(found.on(partialDate('2021-03'))?.value, 7);
  assert.equal(found.on(partialDate('2021-03-31'))?.value, 3);
  assert.equal(found.on(partialDate('2021')), undefined);
  assert.equal(table.observations(value, entityId('b')).on(partialDate('2021'))?.value, 5);
});

test('a date without a row gives the nearest dates on both sides', () => {
  const found = table.observations(value, entityId('a'));
  assert.deepEqual(found.datesAround(partialDate('2021')), ['2020', '2021-03']);
  assert.deepEqual(found.datesAround(partialDate('2030')), ['2021-03-31']);
  assert.deepEqual(found.datesAround(partialDate('1990')), ['2020']);
});

test('an entity without rows has no observations', () => {
  const none = table.observations(value, entityId('none'));
  assert.deepEqual(
    [none.all, none.first(), none.last(), none.lowest(), none.on(partialDate('2021'))],
    [[], undefined, undefined, undefined, undefined],
  );
});

test('the observation on a date is the one that a search of all rows finds', () => {
  const days = Array.from({ length: 400 }, (_, day) =>
    new Date(Date.UTC(2020, 0, 1 + day * 3)).toISOString().slice(0, 10),
  );
  const shuffled = days.toSorted((a, b) => a.slice(8).localeCompare(b.slice(8)));
  const large = tableOf(
    columns,
    shuffled.map((day, at) => ['a', day, at, null, null]),
  );
  const found = large.observations(value, entityId('a'));
  for (const [at, day] of shuffled.entries()) assert.equal(found.on(partialDate(day))?.value, at);
});

test('a period reaches from the first date to the last, of all rows or of one entity', () => {
  assert.deepEqual(table.period(), { from: '2020', to: '2022-01-01' });
  assert.deepEqual(table.period(entityId('b')), { from: '2021-06', to: '2021-06' });
  assert.equal(table.period(entityId('none')), undefined);
});

test('the distinct texts of a column are in the order of their first rows, a gap as the empty string', () => {
  assert.deepEqual([...table.distinct(columns[4] as Column)], ['Oslo', '', 'Bergen']);
});

test('a column is full if no cell is missing', () => {
  assert.equal(table.isFull(columns[0] as Column), true);
  assert.equal(table.isFull(value), false);
});

test('a column is read by its type: numbers, dates, texts', () => {
  const [numbers, dates, texts] = [
    table.numbers(value),
    table.dates(columns[1]),
    table.texts(columns[4]),
  ];
  assert.deepEqual([numbers(0), dates(0), texts(0)], [5, '2021-06', 'Oslo']);
  assert.deepEqual([numbers(4), dates(5), texts(2)], [undefined, undefined, undefined]);
  assert.equal(table.dates(columns[4])(0), undefined);
  assert.equal(table.numbers(undefined)(0), undefined);
});

test('a row knows its line in the file', () => {
  assert.equal(table.lineOf(3), 5);
});

test('a table has an entity if a row names it', () => {
  const known = (id: string, of: Table = table): boolean => of.hasEntity(entityId(id));
  assert.deepEqual(
    [known('a'), known('none'), known('a', tableOf([value], [[1]]))],
    [true, false, false],
  );
});
