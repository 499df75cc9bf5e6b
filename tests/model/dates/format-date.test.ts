import assert from 'node:assert/strict';
import test from 'node:test';
import { formatPartialDate } from '../../../src/model/dates/format-date.ts';
import { partialDate } from '../../made/partial-date.ts';

for (const [date, english, chinese] of [
  ['1998-11-11', '11 November 1998', '1998年11月11日'],
  ['0001-01', 'January 0001', '0001年1月'],
  ['0044-03-15', '15 March 0044', '0044年3月15日'],
  ['0044', '0044', '0044年'],
] as const) {
  test(`${date} is ${english}`, () => {
    assert.equal(formatPartialDate(partialDate(date), 'en'), english);
    assert.equal(formatPartialDate(partialDate(date), 'zh-Hans'), chinese);
  });
}
