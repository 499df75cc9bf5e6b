import assert from 'node:assert/strict';
import test from 'node:test';
import { readAddress, togglePick, writeAddress } from '../../../src/client/list/list-address.ts';
import { narrowList } from '../../../src/client/list/narrow-list.ts';
import { sortRows } from '../../../src/client/list/sort-rows.ts';

const sorts = new Set(['name', 'date', 'in-force']);
const values = new Map([
  ['tag', new Set(['fines', 'a&b'])],
  ['kind', new Set(['law'])],
]);

test('an address says how a list is sorted and narrowed, and back', () => {
  const query = '?sort=-date&tag=fines&tag=a%26b&kind=law';
  assert.equal(writeAddress(readAddress(query, sorts, values)), query);
  assert.equal(readAddress('?sort=in-force', sorts, values).sort, 'in-force');
});

test('what a list does not have is left out of its address', () => {
  const state = readAddress('?sort=size&tag=gone&x=1&kind=law', sorts, values);
  assert.equal(writeAddress(state), '?kind=law');
});

test('a value is chosen and let go; the list then has no query', () => {
  const chosen = togglePick({ picks: new Map() }, 'tag', 'fines');
  assert.equal(writeAddress(chosen), '?tag=fines');
  assert.equal(writeAddress(togglePick(chosen, 'tag', 'fines')), '');
});

test('a list that is narrowed keeps its order', () => {
  const sorted = togglePick({ sort: '-date', picks: new Map() }, 'tag', 'fines');
  assert.equal(writeAddress(sorted), '?sort=-date&tag=fines');
});

const filters = new Map([
  ['tag', new Set([1, 2])],
  ['kind', new Set([3, 4])],
]);
const rows = [[1, 3], [2, 3], [1, 2, 4], [4]].map((marks) => new Set(marks));

test('values of one filter widen the choice, those of two narrow it', () => {
  const shownFor = (...chosen: [string, number[]][]): boolean[] =>
    narrowList(rows, filters, new Map(chosen.map(([id, marks]) => [id, new Set(marks)]))).shown;
  assert.deepEqual(shownFor(), [true, true, true, true]);
  assert.deepEqual(shownFor(['tag', [1]]), [true, false, true, false]);
  assert.deepEqual(shownFor(['tag', [1, 2]]), [true, true, true, false]);
  assert.deepEqual(shownFor(['tag', [1]], ['kind', [4]]), [false, false, true, false]);
});

test('the count of a value is what it would show beside the choices in other filters', () => {
  const { counts } = narrowList(rows, filters, new Map([['tag', new Set([1])]]));
  assert.deepEqual(
    [1, 2, 3, 4].map((mark) => counts.get(mark)),
    [2, 2, 1, 1],
  );
});

test('a row that the choices in two filters hide would be shown by no value alone', () => {
  const { counts } = narrowList(
    rows,
    filters,
    new Map([
      ['tag', new Set([1])],
      ['kind', new Set([4])],
    ]),
  );
  assert.deepEqual(
    [1, 2, 3, 4].map((mark) => counts.get(mark)),
    [1, 1, 1, 1],
  );
});

test('rows without a key come last in either direction, and equal keys keep their order', () => {
  const keys = ['', '10', '9', '-1', '', '9'];
  const options = { language: 'en' };
  assert.deepEqual(sortRows(keys, 'number', { ...options, isReverse: false }), [3, 2, 5, 1, 0, 4]);
  assert.deepEqual(sortRows(keys, 'number', { ...options, isReverse: true }), [1, 2, 5, 3, 0, 4]);
});

test('numbers sort by their size, not by their digits', () => {
  const keys = ['2.5', '2.25', '-3', '-20', '1e-7'];
  const order = sortRows(keys, 'number', { language: 'en', isReverse: false });
  assert.deepEqual(
    order.map((at) => keys[at]),
    ['-20', '-3', '1e-7', '2.25', '2.5'],
  );
});

test('names sort as the language of the page has them, dates by time', () => {
  const names = ['Zebra', 'Ärzte', 'apple', 'Section 10', 'Section 9'];
  const sorted = (language: string) =>
    sortRows(names, 'text', { language, isReverse: false }).map((at) => names[at]);
  assert.deepEqual(sorted('de'), ['apple', 'Ärzte', 'Section 9', 'Section 10', 'Zebra']);
  assert.deepEqual(sorted('sv'), ['apple', 'Section 9', 'Section 10', 'Zebra', 'Ärzte']);
  const dates = ['2021-07', '2021-07-02', '2020'];
  assert.deepEqual(sortRows(dates, 'date', { language: 'de', isReverse: false }), [2, 0, 1]);
});
