import assert from 'node:assert/strict';
import test from 'node:test';
import { dateFix } from '../../src/model/dates/date-fix.ts';

for (const [written, fix] of [
  ['[[2024-01-02]]', 'Write `2024-01-02`, without brackets.'],
  ['[[Daily/2024-01-02|Tuesday]]', 'Write `2024-01-02`, without brackets.'],
  ['Q1 2019', 'Write `2019-03-31`, the last day of the period.'],
  ['2019 Q1', 'Write `2019-03-31`, the last day of the period.'],
  ['2019-Q4', 'Write `2019-12-31`, the last day of the period.'],
  ['3Q2019', 'Write `2019-09-30`, the last day of the period.'],
  ['H1 2019', 'Write `2019-06-30`, the last day of the period.'],
  ['Mar 2019', 'Write `2019-03`.'],
  ['March 2019', 'Write `2019-03`.'],
  ['Mär-19', 'Write `2019-03`.'],
  ['12 mars 2021', 'Write `2021-03-12`.'],
  ['марта 2021', 'Write `2021-03`.'],
  ['Sept. 3rd, 2021', 'Write `2021-09-03`.'],
  ['September 3rd, 2021', 'Write `2021-09-03`.'],
  ['01.02.2019', 'Write `2019-02-01`.'],
  ['1/2/2019', 'Write `2019-02-01` or `2019-01-02`.'],
  ['17/05/2024', 'Write `2024-05-17`.'],
  ['05/05/2024', 'Write `2024-05-05`.'],
  ['2019/3/1', 'Write `2019-03-01`.'],
  ['2019-3', 'Write `2019-03`.'],
  ['2019年3月1日', 'Write `2019-03-01`.'],
  ['2019年3月', 'Write `2019-03`.'],
  ['20190301', 'Write `2019-03-01`.'],
  ['03/2019', 'Write `2019-03`.'],
  ["Q3'21", 'Write `2021-09-30`, the last day of the period.'],
  ['3Q21', 'Write `2021-09-30`, the last day of the period.'],
  ['04.03.21', 'Write `2021-03-04`.'],
  ['12/31/98', 'Write `1998-12-31`.'],
  ['202103', 'Write `2021-03`.'],
  ['2021M03', 'Write `2021-03`.'],
  ['2021-03-04T23:30:00-05:00', 'Write `2021-03-04`.'],
  ['2021-03-04 10:00', 'Write `2021-03-04`.'],
  ['2021-03-04Z', 'Write `2021-03-04`.'],
  ['31.12.2021 00:00:00', 'Write `2021-12-31`.'],
  ['Thu 4 Mar 2021', 'Write `2021-03-04`.'],
  ['Thursday, March 4, 2021', 'Write `2021-03-04`.'],
  ['44256', 'If this is how a spreadsheet counts days, write `2021-03-01`.'],
  ['2020/21', 'Write the last day of the period, or the year in which it ends: `2021`.'],
  ['FY2021', 'Write `2021`. What else stands there has no place in a date.'],
  ['2021 (p)', 'Write `2021`. What else stands there has no place in a date.'],
  ['2019S1', 'Write `2019-06-30`, the last day of the period.'],
  ['Q1/19', 'Write `2019-03-31`, the last day of the period.'],
  ['1. Quartal 2019', 'Write `2019-03-31`, the last day of the period.'],
  ['Mar-2019', 'Write `2019-03`.'],
  ['2019 Jan', 'Write `2019-01`.'],
  ['1er janvier 2020', 'Write `2020-01-01`.'],
  ['Year ended December 31, 2019', 'Write `2019-12-31`.'],
  ['1960 [YR1960]', 'Write `1960`. What else stands there has no place in a date.'],
  ['FY19', 'Write `2019`. What else stands there has no place in a date.'],
  ['850', 'A year has four digits: write `0850`.'],
  ['850-03', 'A year has four digits: write `0850-03`.'],
  ['2021-00-00', 'Write `2021`. What else stands there has no place in a date.'],
] as const) {
  test(`${written}: ${fix}`, () => {
    assert.equal(dateFix(written), fix);
  });
}

for (const written of [
  'soon',
  '2021-02-30',
  '31/31/2021',
  'H4 2019',
  '99 2019',
  '',
  'constructor 2019',
  '44',
  '850-13',
  '2021-22-23',
  '123456',
  '2019/25',
  '10:00',
]) {
  test(`"${written}" gets the general advice`, () => {
    assert.match(dateFix(written), /^Write an existing day/);
  });
}
