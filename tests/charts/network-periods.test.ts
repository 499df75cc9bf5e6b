import assert from 'node:assert/strict';
import test from 'node:test';
import { periodsOf } from '../../src/charts/types/network/ties/periods.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import { edgeOf } from './edge-of.ts';

/** The periods of relations of some years: `1998–2019`, `2020`. */
function periods(...years: number[]): string[] {
  const edges = years.map((year) => {
    const on = parsePartialDate(String(year));
    assert.ok(on);
    const edge = edgeOf('a', 'b');
    return { ...edge, end: { ...edge.end, relation: { ...edge.end.relation, on } } };
  });
  return periodsOf(edges).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
}

test('the years of a network are spans of equal length', () => {
  assert.deepEqual(periods(2019, 2021), ['2019', '2020', '2021']);
  assert.deepEqual(periods(2001, 2008).length, 8);
  assert.deepEqual(periods(1991, 2003, 2012), [
    '1990–1994',
    '1995–1999',
    '2000–2004',
    '2005–2009',
    '2010–2014',
  ]);
});

test('where few relations are older, they share a period, so that the others have short ones', () => {
  assert.deepEqual(periods(1998, 2020, 2021, 2021, 2023), [
    '1998–2019',
    '2020',
    '2021',
    '2022',
    '2023',
  ]);
  assert.deepEqual(periods(1950, 2021, 2021, 2021, 2021), ['1950–2020', '2021']);
});

test('relations of one year, or without dates, have no periods', () => {
  assert.deepEqual(periods(2021, 2021), []);
  assert.deepEqual(periods(), []);
});
