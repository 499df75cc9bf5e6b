import assert from 'node:assert/strict';
import test from 'node:test';
import { formatBound } from '../../../src/model/dates/format-bound.ts';
import { partialDate } from '../../made/partial-date.ts';

const bound = (date: string, language: string, style?: 'short'): string =>
  formatBound(partialDate(date), language, style).replaceAll('\u00a0', ' ');

test('a month since which something is has the genitive in Slavic languages and Lithuanian', () => {
  assert.equal(bound('2018-03', 'pl'), 'marca 2018');
  assert.equal(bound('2018-05', 'cs'), 'května 2018');
  assert.equal(bound('2018-03', 'ru'), 'марта 2018 г.');
  assert.equal(bound('2018-05', 'ru', 'short'), 'мая 2018 г.');
  assert.equal(bound('2018-03', 'lt'), '2018 m. kovo');
});

test('days, years and months of other languages are as they are alone', () => {
  assert.equal(bound('2018-03-02', 'pl'), '2 marca 2018');
  assert.equal(bound('2018', 'pl'), '2018');
  assert.equal(bound('2018-03', 'ca'), 'març del 2018');
  assert.equal(bound('2018-03', 'fi'), 'maaliskuu 2018');
  assert.equal(bound('2018-03', 'en'), 'March 2018');
});
