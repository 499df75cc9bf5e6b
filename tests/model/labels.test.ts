import assert from 'node:assert/strict';
import test from 'node:test';
import { fill, labelsFor } from '../../src/model/labels/labels.ts';

test('an English label of a site from right to left is one piece, and so is each name in it', () => {
  const { since, chartEntry } = labelsFor('ar');
  assert.equal(
    fill(since, { date: '10 أبريل 2022' }),
    '\u2066since \u206810 أبريل 2022\u2069\u2069',
  );
  assert.equal(fill(since, { date: '2022' }), '\u2066since 2022\u2069');
  assert.equal(fill(chartEntry, { name: 'شركة النبع', value: '5' }), 'شركة النبع: 5.');
});

test('a label without words has the comma of the language', () => {
  assert.equal(labelsFor('ar').chartReading, '{name}، {date}، {value}');
  assert.equal(labelsFor('he').chartReading, '{name}, {date}, {value}');
});

test('a label of another language is filled as it is', () => {
  assert.equal(fill('منذ {date}', { date: '10 أبريل 2022' }), 'منذ 10 أبريل 2022');
  assert.equal(fill(labelsFor('en').since, { date: 'أبريل' }), 'since أبريل');
});
