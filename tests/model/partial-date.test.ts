import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate, timeOf } from '../../src/model/dates/partial-date.ts';

test('the days that are read are those of the calendar, and each begins where the calendar says', () => {
  for (let year = 0; year <= 9999; year += 1) {
    for (const day of ['02-28', '02-29', '04-30', '04-31', '12-31']) {
      const text = `${String(year).padStart(4, '0')}-${day}`;
      const calendar = new Date(`${text}T00:00:00Z`);
      const isDay = calendar.getTime() > -Infinity && calendar.toISOString().startsWith(text);
      const date = parsePartialDate(text);
      assert.equal(date !== undefined, isDay, text);
      if (date) assert.equal(timeOf(date), calendar.getTime(), text);
    }
  }
});

test('a month and a year begin on their first day', () => {
  for (const [text, start] of [
    ['1998', '1998-01-01'],
    ['1998-11', '1998-11-01'],
    ['0044', '0044-01-01'],
  ] as const) {
    const date = parsePartialDate(text);
    assert.ok(date);
    assert.equal(timeOf(date), Date.parse(start), text);
  }
});
