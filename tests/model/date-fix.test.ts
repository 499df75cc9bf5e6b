import assert from 'node:assert/strict';
import test from 'node:test';
import { dateFix } from '../../src/model/dates/date-fix.ts';

for (const [written, fix] of [
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
]) {
  test(`"${written}" gets the general advice`, () => {
    assert.match(dateFix(written), /^Write an existing day/);
  });
}
