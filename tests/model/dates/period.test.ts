import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantsOf, isEmptyPeriod, periodContains } from '../../../src/model/dates/period.ts';
import { partialDate } from '../../made/partial-date.ts';

const period = (from?: string, to?: string) => ({
  ...(from !== undefined && { from: partialDate(from) }),
  ...(to !== undefined && { to: partialDate(to) }),
});

test('a period includes the whole year or month at its end', () => {
  const upTo2022 = period('2021-07', '2022');
  for (const inside of ['2021-07', '2021-07-01', '2022', '2022-12', '2022-12-31']) {
    assert.ok(periodContains(upTo2022, partialDate(inside)), inside);
  }
  for (const outside of ['2021', '2021-06-30', '2023', '2023-01-01']) {
    assert.ok(!periodContains(upTo2022, partialDate(outside)), outside);
  }
});

test('a period without an end is open there', () => {
  assert.ok(periodContains(period('0044'), partialDate('9999')));
  assert.ok(periodContains(period(undefined, '2021'), partialDate('0001')));
  assert.ok(periodContains(period(), partialDate('2021')));
});

test('a period before the year 100 holds only its own dates', () => {
  const ides = period('0044-03', '0044-03');
  assert.ok(periodContains(ides, partialDate('0044-03-15')));
  assert.ok(!periodContains(ides, partialDate('1944-03-15')));
  assert.ok(!periodContains(period('0044', '0099'), partialDate('1950')));
});

test('a period holds the same dates in milliseconds', () => {
  const { from, to } = instantsOf(period('2024-02', '2024-02'));
  assert.deepEqual([from, to], [Date.parse('2024-02-01'), Date.parse('2024-03-01') - 1]);
  assert.deepEqual(instantsOf(period()), { from: -Infinity, to: Infinity });
});

test('a period that ends before it starts is empty; one that ends in its first month is not', () => {
  assert.ok(isEmptyPeriod(period('2022', '2021-12-31')));
  assert.ok(!isEmptyPeriod(period('2021-12-31', '2021-12')));
  assert.ok(!isEmptyPeriod(period('2022')));
});
