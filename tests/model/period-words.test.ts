import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { periodWords } from '../../src/model/labels/period-words.ts';
import { partialDate } from '../made/partial-date.ts';

const french = {
  since: 'depuis {date}',
  sinceDay: 'depuis le {date}',
  until: 'jusqu’en {date}',
  untilDay: 'jusqu’au {date}',
  sinceUntil: '{since} – {until}',
};

for (const [since, until, words] of [
  ['2018', undefined, 'depuis 2018'],
  ['2018-03', undefined, 'depuis mars 2018'],
  ['2018-03-03', undefined, 'depuis le 3 mars 2018'],
  [undefined, '2019', 'jusqu’en 2019'],
  [undefined, '2019-05-04', 'jusqu’au 4 mai 2019'],
  ['2018-03', '2019-05-04', 'mars 2018 – 4 mai 2019'],
  [undefined, undefined, undefined],
] as const) {
  test(`a period reads: ${words}`, () => {
    const period = {
      ...(since && { since: partialDate(since) }),
      ...(until && { until: partialDate(until) }),
    };
    const found = periodWords(period, { labels: labelsFor('fr', french), language: 'fr' });
    assert.equal(found?.replaceAll('\u00a0', ' '), words);
  });
}

test('without words for days, those for months and years are before days, too', () => {
  const { sinceDay: _, untilDay: __, ...own } = french;
  const words = { labels: labelsFor('fr', own), language: 'fr' };
  const period = { since: partialDate('2018-03-03') };
  assert.equal(periodWords(period, words)?.replaceAll('\u00a0', ' '), 'depuis 3 mars 2018');
  assert.equal(words.labels.untilDay, french.until);
});
