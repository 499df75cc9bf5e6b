import assert from 'node:assert/strict';
import test from 'node:test';
import { meaningOfDate } from '../../../../src/client/search/engine/search-date.ts';
import { searchableName as name } from './searchable-name.ts';

const event = (title: string, on: string, day: string) =>
  name(title, [], { isEvent: true, on, day });
const names = [
  event('Later', '2021-07-09', '9 July 2021'),
  event('Earlier', '2021-07-02', '2 July 2021'),
  event('Latest', '2021-07-12', '12 July 2021'),
  event('Another year', '2022-07-02', '2 July 2022'),
  name('Didi'),
];

function titles(query: string): string[] | undefined {
  return meaningOfDate(query, names)?.names.map(({ title }) => title);
}

test('a day or month means the events of that time, by date, in whatever form it is written', () => {
  for (const query of ['2 July 2021', '2021-07-02', 'July 2, 2021', '“2 Jul 2021”', '2. Juli 2021'])
    assert.deepEqual(titles(query), ['Earlier'], query);
  for (const query of ['July 2021', '2021-07', '2021年7月'])
    assert.deepEqual(titles(query), ['Earlier', 'Later', 'Latest'], query);
  const hebrew = meaningOfDate('2021-07-02', [event('פתיחה', '2021-07-02', '2 ביולי 2021')]);
  assert.equal(hebrew?.names.length, 1);
  const spring = [event('März', '2021-03-02', '2. März 2021')];
  for (const query of ['2. März 2021', '2 mars 2021', '2 março 2021'])
    assert.equal(meaningOfDate(query, spring)?.names.length, 1, query);
});

test('texts are searched for a day as the site writes it, and as the query does', () => {
  assert.deepEqual(meaningOfDate('2021-07-02', names)?.texts, ['"2 july 2021"', '"2021-07-02"']);
  assert.deepEqual(meaningOfDate('2 July 2021', names)?.texts, ['"2 july 2021"']);
  assert.deepEqual(meaningOfDate('July 2021', names)?.texts, ['"july 2021"']);
});

test('texts are searched for the first day of a month as an ordinal and as a number', () => {
  const first = [event('Asta', '2019-03-01', '1º marzo 2019')];
  assert.deepEqual(meaningOfDate('2019-03-01', first)?.texts, [
    '"1o marzo 2019"',
    '"1 marzo 2019"',
    '"2019-03-01"',
  ]);
  assert.deepEqual(meaningOfDate('1er mai 2021', [])?.texts, ['"1er mai 2021"', '"1 mai 2021"']);
});

test('a year, a name with one, and what may be a day or a year are no dates', () => {
  for (const query of ['2021', 'didi 2021', 'May 21', '2/7/2021', '8.026', 'Didi'])
    assert.equal(titles(query), undefined, query);
});
