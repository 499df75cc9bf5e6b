import assert from 'node:assert/strict';
import test from 'node:test';
import {
  formatDateRange,
  formatPartialDate,
  yearInDigits,
  formatMonth,
} from '../../../src/model/dates/format-date.ts';
import { partialDate } from '../../made/partial-date.ts';

for (const [date, english, chinese] of [
  ['1998-11-11', '11 November 1998', '1998年11月11日'],
  ['0001-01', 'January 0001', '0001年1月'],
  ['0044-03-15', '15 March 0044', '0044年3月15日'],
  ['0044', '0044', '0044年'],
  ['0800', '800', '800年'],
  ['0800-12-25', '25 December 800', '800年12月25日'],
] as const) {
  test(`${date} is ${english}`, () => {
    assert.equal(formatPartialDate(partialDate(date), 'en'), english);
    assert.equal(formatPartialDate(partialDate(date), 'zh-Hans'), chinese);
  });
}

for (const [start, end, english, chinese] of [
  ['2020', '2022', '2020–2022', '2020年–2022年'],
  ['2021-05', '2021-06', 'May–Jun 2021', '2021年5月–6月'],
  ['2021-05-03', '2021-05-07', '3–7 May 2021', '2021年5月3日–7日'],
  ['2021-05-03', '2021-06-07', '3 May – 7 Jun 2021', '2021年5月3日–6月7日'],
  ['2020-12-03', '2021-06-07', '3 Dec 2020 – 7 Jun 2021', '2020年12月3日–2021年6月7日'],
  ['2019', '2020-05', '2019 – May 2020', '2019年–2020年5月'],
  ['0044-03-15', '0045-01-01', '15 Mar 0044 – 1 Jan 0045', '0044年3月15日–0045年1月1日'],
  ['0768', '0814', '768–814', '768年–814年'],
  ['0800-12-25', '0801-04-30', '25 Dec 800 – 30 Apr 801', '800年12月25日–801年4月30日'],
  ['2021', '2021', '2021', '2021年'],
] as const) {
  test(`${start} to ${end} is ${english}`, () => {
    const [from, to] = [partialDate(start), partialDate(end)];
    assert.equal(formatDateRange(from, to, 'en', 'short'), english);
    assert.equal(formatDateRange(from, to, 'zh-Hans', 'short'), chinese);
  });
}

test('a range has the separators of its language', () => {
  const [from, to] = [partialDate('2021-05-03'), partialDate('2021-05-07')];
  assert.equal(formatDateRange(from, to, 'en-US'), 'May 3–7, 2021');
  assert.equal(formatDateRange(from, to, 'de'), '3.–7. Mai 2021');
  assert.equal(formatDateRange(from, to, 'fa'), '۳ تا ۷ مهٔ ۲۰۲۱', 'a word between the days');
  assert.equal(formatDateRange(from, to, 'ja'), '2021年5月3日～7日');
  assert.equal(formatDateRange(from, to, 'ko'), '2021년 5월 3일~7일');
  const [may, june] = [partialDate('2021-05'), partialDate('2022-06')];
  assert.equal(formatDateRange(may, june, 'bg', 'short'), '05.2021\u202fг.–06.2022\u202fг.');
});

test('a year alone has the digits of its language, as in a day', () => {
  assert.equal(formatPartialDate(partialDate('2022'), 'fa'), '۲۰۲۲');
  assert.equal(formatPartialDate(partialDate('0800'), 'fa'), '۸۰۰');
  assert.equal(formatDateRange(partialDate('2020'), partialDate('2022'), 'fa'), '۲۰۲۰–۲۰۲۲');
  assert.equal(yearInDigits('0800', 'fa'), '۸۰۰');
});

test('a day is in the calendar of years alone, whatever calendar its language has by default', () => {
  assert.equal(formatPartialDate(partialDate('2022-04-10'), 'fa'), '۱۰ آوریل ۲۰۲۲');
  assert.match(formatPartialDate(partialDate('2022-04-10'), 'th'), /^10 เมษายน .*2022$/);
  assert.match(
    formatDateRange(partialDate('2022-04-10'), partialDate('2022-04-12'), 'th'),
    /2022$/,
  );
});

test('the first day of a month is the first in French, the others are numbers', () => {
  assert.equal(formatPartialDate(partialDate('2024-01-01'), 'fr'), '1er janvier 2024');
  assert.equal(formatPartialDate(partialDate('0800-01-01'), 'fr-CA'), '1er janvier 800');
  assert.equal(formatPartialDate(partialDate('2024-01-11'), 'fr'), '11 janvier 2024');
  assert.equal(formatPartialDate(partialDate('2024-01'), 'fr'), 'janvier 2024');
  const [first, third, june] = ['2021-05-01', '2021-05-03', '2021-06-01'].map(partialDate);
  assert.ok(first && third && june);
  assert.equal(formatDateRange(first, third, 'fr'), '1er–3 mai 2021');
  assert.equal(formatDateRange(third, june, 'fr'), '3 mai – 1er juin 2021');
});

test('the first day of a month is the first in Italian and in the Portuguese of Brazil', () => {
  const [first, third] = ['2021-05-01', '2021-05-03'].map(partialDate);
  assert.ok(first && third);
  assert.equal(formatPartialDate(first, 'it'), '1º maggio 2021');
  assert.equal(formatPartialDate(first, 'it', 'short'), '1º mag 2021');
  assert.equal(formatDateRange(first, third, 'it'), '1º–3 maggio 2021');
  assert.equal(formatPartialDate(first, 'pt'), '1º de maio de 2021');
  assert.equal(formatPartialDate(third, 'pt-BR'), '3 de maio de 2021');
  assert.equal(formatPartialDate(first, 'pt-PT'), '1 de maio de 2021');
  assert.equal(formatPartialDate(first, 'es'), '1 de mayo de 2021');
});

test('the days of a range have no zeros before them', () => {
  const [second, third] = ['2021-05-02', '2021-05-03'].map(partialDate);
  assert.ok(second && third);
  assert.equal(formatDateRange(second, third, 'it'), '2–3 maggio 2021');
  assert.equal(
    formatDateRange(second, third, 'lt', 'short'),
    '2021-05-02–2021-05-03',
    'a date of digits alone keeps its own',
  );
});

test('a month that stands alone is in the nominative, also in Greek', () => {
  const may = Date.UTC(2021, 4);
  const names = ['el', 'cs', 'uk', 'en'].map((language) => formatMonth(may, language));
  assert.deepEqual(names, ['Μάιος', 'květen', 'травень', 'May']);
});
