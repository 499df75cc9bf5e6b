import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comparePartialDates,
  dateParts,
  firstDay,
  lastDay,
  parsePartialDate,
  truncateDate,
} from '../../../src/model/dates/partial-date.ts';
import { partialDate } from '../../made/partial-date.ts';

test('the valid days are those of the calendar', () => {
  for (let year = 1; year <= 9999; year += 1) {
    for (const day of ['02-28', '02-29', '04-30', '04-31', '12-31']) {
      const text = `${String(year).padStart(4, '0')}-${day}`;
      const calendar = new Date(`${text}T00:00:00Z`);
      const isDay = calendar.getTime() > -Infinity && calendar.toISOString().startsWith(text);
      assert.equal(parsePartialDate(text) !== undefined, isDay, text);
    }
  }
});

test('there is no year zero', () => {
  for (const text of ['0000', '0000-01', '0000-01-01']) {
    assert.equal(parsePartialDate(text), undefined, text);
  }
});

test('a month and a year reach from their first day to their last', () => {
  for (const [text, first, last] of [
    ['1998-11-11', '1998-11-11', '1998-11-11'],
    ['1998-11', '1998-11-01', '1998-11-30'],
    ['1998', '1998-01-01', '1998-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0044', '0044-01-01', '0044-12-31'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['0001', '0001-01-01', '0001-12-31'],
  ] as const) {
    const date = partialDate(text);
    assert.deepEqual([firstDay(date), lastDay(date)], [first, last], text);
  }
});

test('a date has as many parts as it is precise', () => {
  const parts = ['0044', '1998-11', '1998-11-05'].map((text) => dateParts(partialDate(text)));
  assert.deepEqual(parts, [[44], [1998, 11], [1998, 11, 5]]);
});

test('dates are ordered by their first day; with the same first day, the less precise comes first', () => {
  const ordered = ['0099', '0100', '2020-12-31', '2021', '2021-01', '2021-01-01', '2021-01-02'];
  const later = ['2021-02', '2021-02-01', '2021-12-31', '2022'];
  const dates = [...ordered, ...later].map(partialDate);
  assert.deepEqual(dates.toReversed().sort(comparePartialDates), dates);
});

test('a date is cut to its month or year, and never made more precise', () => {
  const day = partialDate('0044-03-15');
  assert.equal(truncateDate(day, 'month'), '0044-03');
  assert.equal(truncateDate(day, 'year'), '0044');
  assert.equal(truncateDate(partialDate('0044'), 'month'), '0044');
});
