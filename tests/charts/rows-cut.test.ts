import assert from 'node:assert/strict';
import test from 'node:test';
import { noteOnRowsCut } from '../../src/charts/text/rows-cut.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';

test('a note says how many of its rows a drawing shows, with thousands as figures have them', () => {
  const words = { labels: labelsFor('en'), language: 'en' };
  assert.deepEqual(noteOnRowsCut(40, 1013, words), [
    'Showing 40 of 1,013; the table has them all.',
  ]);
  assert.deepEqual(noteOnRowsCut(40, 40, words), []);
});
