import assert from 'node:assert/strict';
import test from 'node:test';
import { writeDateSteps } from '../../src/charts/text/date-steps.ts';
import { readDateSteps } from '../../src/client/charts/date-rows.ts';
import { parsePartialDate, type PartialDate } from '../../src/model/dates/partial-date.ts';

test('days after another are written as steps', () => {
  const dates = ['2020-12-25', '2021-01-01', '2021-01-01', '2020-12-18'];
  assert.equal(writeDateSteps(dates.map(dateOf)), '2020-12-25 +7 +0 -14');
});

test('dates that are no days, and those after them, are written as they are', () => {
  const dates = ['2019', '2020', '2020-02', '2020-02-28', '2020-03-01'];
  assert.equal(writeDateSteps(dates.map(dateOf)), '2019 2020 2020-02 2020-02-28 +2');
});

for (const dates of [
  [],
  ['2020'],
  ['2020-02-28', '2020-02-29', '2021-02-28', '2019-12-31'],
  ['0099-12-31', '0100-01-01', '1899-12-31', '2100-03-01'],
  ['2021-05-01', '2021', '2021-05-02', '2021-06'],
]) {
  test(`the dates ${dates.join(', ') || '(none)'} are read as written`, () => {
    assert.deepEqual(readDateSteps(writeDateSteps(dates.map(dateOf))), dates);
  });
}

function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  assert.ok(date);
  return date;
}
