import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayOf,
  daysBetween,
  firstInstant,
  lastInstant,
  startOfYear,
} from '../../../src/model/dates/instant.ts';
import { parsePartialDate } from '../../../src/model/dates/partial-date.ts';
import { partialDate } from '../../made/partial-date.ts';

test('each day starts and ends as in the calendar', () => {
  for (let year = 0; year <= 9999; year += 1) {
    for (const day of ['01-01', '02-28', '02-29', '03-01', '12-31']) {
      const text = `${String(year).padStart(4, '0')}-${day}`;
      const date = parsePartialDate(text);
      if (!date) continue;
      assert.equal(firstInstant(date), Date.parse(`${text}T00:00:00Z`), text);
      assert.equal(lastInstant(date), Date.parse(`${text}T23:59:59.999Z`), text);
      assert.equal(dayOf(lastInstant(date)), date);
    }
  }
});

test('a month and a year last from their first instant to their last', () => {
  for (const [text, from, to] of [
    ['1998', '1998-01-01T00:00:00Z', '1998-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00Z', '2024-02-29T23:59:59.999Z'],
    ['0044', '0044-01-01T00:00:00Z', '0044-12-31T23:59:59.999Z'],
    ['0099-12', '0099-12-01T00:00:00Z', '0099-12-31T23:59:59.999Z'],
  ] as const) {
    const date = partialDate(text);
    assert.deepEqual(
      [firstInstant(date), lastInstant(date)],
      [Date.parse(from), Date.parse(to)],
      text,
    );
  }
});

test('a year below 100 is not read as one of the twentieth century', () => {
  assert.equal(startOfYear(44), Date.parse('0044-01-01'));
});

test('days are counted across a leap day', () => {
  assert.equal(daysBetween(partialDate('2024-02'), partialDate('2024-03')), 29);
  assert.equal(daysBetween(partialDate('0096-02-28'), partialDate('0096-03-01')), 2);
});
