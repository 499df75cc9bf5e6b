import assert from 'node:assert/strict';
import test from 'node:test';
import { dateFix } from '../../../src/model/dates/date-fix.ts';

for (const [written, fix] of [
  ['[[2024-01-02]]', 'Write `2024-01-02`, without brackets.'],
  ['[[Daily/2024-01-02|Tuesday]]', 'Write `2024-01-02`, without brackets.'],
  ['Q1 2019', 'Write `2019-03-31`, the last day of the period.'],
  ['2019 Q1', 'Write `2019-03-31`, the last day of the period.'],
  ['2019-Q4', 'Write `2019-12-31`, the last day of the period.'],
  ['2020-W05', 'Write `2020-02-02`, the last day of the period.'],
  ['2021W01', 'Write `2021-01-10`, the last day of the period.'],
  ['2020-W53', 'Write `2021-01-03`, the last day of the period.'],
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
  ['4-Mar-21', 'Write `2021-03-04`.'],
  ['04-Mar-2021', 'Write `2021-03-04`.'],
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
  ['2020/2021', 'Write the last day of the period, or the year in which it ends: `2021`.'],
  ['FY2021', 'Write `2021`. What else stands there has no place in a date.'],
  ['2021 (p)', 'Write `2021`. What else stands there has no place in a date.'],
  ['2019S1', 'Write `2019-06-30`, the last day of the period.'],
  ['Q1/19', 'Write `2019-03-31`, the last day of the period.'],
  ['1. Quartal 2019', 'Write `2019-03-31`, the last day of the period.'],
  ['Mar-2019', 'Write `2019-03`.'],
  ['2019 Jan', 'Write `2019-01`.'],
  ['1er janvier 2020', 'Write `2020-01-01`.'],
  ['1° marzo 2021', 'Write `2021-03-01`.'],
  ['lunes 1.º de marzo del 2021', 'Write `2021-03-01`.'],
  ['2 d’abril de 2021', 'Write `2021-04-02`.'],
  ['Year ended December 31, 2019', 'Write `2019-12-31`.'],
  ['1960 [YR1960]', 'Write `1960`. What else stands there has no place in a date.'],
  ['FY19', 'Write `2019`. What else stands there has no place in a date.'],
  ['850', 'A year has four digits: write `0850`.'],
  ['850-03', 'A year has four digits: write `0850-03`.'],
  ['24 June 850', 'A year has four digits: write `0850-06-24`.'],
  ['AD 850', 'A year has four digits: write `0850`.'],
  ['850 n. Chr.', 'A year has four digits: write `0850`.'],
  ['44', 'Write the year with four digits: `2044`, or `0044` if it is that.'],
  ['c. 1340', about('1340')],
  ['~1340', about('1340')],
  ['1340?', about('1340')],
  ['[1340]', about('1340')],
  ['ca. 876', about('0876')],
  ['before 1340', about('1340')],
  ['fl. 1340', about('1340')],
  ['1340s', between('1340', '1349')],
  ['134X', between('1340', '1349')],
  ['1340er', between('1340', '1349')],
  ['13XX', between('1300', '1399')],
  ['14th century', between('1300', '1399')],
  ['late 14th c.', between('1300', '1399')],
  ['14. Jh.', between('1300', '1399')],
  ['14世紀', between('1300', '1399')],
  ['1340/1350', between('1340', '1350')],
  ['between 940 and 950', between('0940', '0950')],
  ['1340 or 1341', between('1340', '1341')],
  ['民國110年3月31日', 'Write `2021-03-31`.'],
  ['中華民國元年', 'Write `1912`.'],
  ['民國110/3', 'Write `2021-03`.'],
  ['ROC 112', 'Write `2023`.'],
  ['roc 112', 'Write `2023`.'],
  ['令和3年4月1日', 'Write `2021-04-01`.'],
  ['平成元年', 'Write `1989`.'],
  ['113/05/01', 'If the year is one of the Republic of China, write `2024-05-01`.'],
  ['110.3.31', 'If the year is one of the Republic of China, write `2021-03-31`.'],
  ['113年5月', 'If the year is one of the Republic of China, write `2024-05`.'],
  ['113年', 'If the year is one of the Republic of China, write `2024`.'],
  ['109', 'A year has four digits: write `0109`, or `2020` if it is one of the Republic of China.'],
  ['２０２１年３月', 'Write `2021-03`.'],
  ['２０２１', 'Write `2021`.'],
  ['2021年', 'Write `2021`.'],
  ['2021년 3월 1일', 'Write `2021-03-01`.'],
  ['2022年第1季', 'Write `2022-03-31`, the last day of the period.'],
  ['2022年第三季度', 'Write `2022-09-30`, the last day of the period.'],
  ['2022年第4四半期', 'Write `2022-12-31`, the last day of the period.'],
  ['2022년 2분기', 'Write `2022-06-30`, the last day of the period.'],
  ['2024年上半年', 'Write `2024-06-30`, the last day of the period.'],
  ['2024年下半期', 'Write `2024-12-31`, the last day of the period.'],
  ['2024년 하반기', 'Write `2024-12-31`, the last day of the period.'],
  ['2021-00-00', 'Write `2021`. What else stands there has no place in a date.'],
] satisfies [string, string][]) {
  test(`${written}: ${fix}`, () => {
    assert.equal(dateFix(written), fix);
  });
}

for (const written of [
  'soon',
  '[[Daily/Tuesday]]',
  '2021-02-30',
  '31/31/2021',
  'H4 2019',
  '99 2019',
  '',
  '1350–1340',
  '1st century',
  '0000?',
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

for (const written of [
  '-1184',
  '-0044-03-15',
  '1184 BC',
  '44 B.C.E.',
  '1184 v. Chr.',
  '52 av. J.-C.',
  '公元前44年',
  '2nd century BC',
]) {
  test(`${written} is not told to be a year after the year 1`, () => {
    assert.match(dateFix(written), /^Dates begin with the year `0001`: /);
  });
}

test('a word that is no month is read as one about the year', () => {
  assert.equal(dateFix('constructor 2019'), about('2019'));
});

test('years after the year 1 are told how to write them', () => {
  assert.equal(dateFix('850'), 'A year has four digits: write `0850`.');
  assert.match(dateFix('1184 AD'), /^Write `1184`\./);
});

function about(year: string): string {
  return `Write \`${year}\`. If that is not exact, say so beside it: \`status: estimated\`, or a \`note\`.`;
}

function between(from: string, to: string): string {
  return `Write a year from \`${from}\` to \`${to}\`, and say the rest beside it: \`status: estimated\`, or a \`note\`.`;
}
