import assert from 'node:assert/strict';
import test from 'node:test';
import { moreResults, pageLimits } from '../../../src/client/search/search-limits.ts';
import {
  openSection,
  requestOf,
  searchAgain,
  stateAt,
} from '../../../src/client/search/search-state.ts';

const opened = openSection(stateAt('?q=fine'), 'texts', 5);

test('a page asks for the query, filters and order of its address', () => {
  const { limits, ...request } = requestOf(stateAt('?q=fine&type=Event&sort=date'), ['type']);
  assert.deepEqual(request, {
    query: 'fine',
    filters: { type: 'Event' },
    sort: 'date',
    offer: ['type'],
    opened: [],
  });
  assert.deepEqual(limits, pageLimits);
});

test('a section of which a reader wants more shows more, and results far behind the best', () => {
  const request = requestOf(opened, []);
  assert.deepEqual(request.limits, { ...pageLimits, texts: 5 + moreResults });
  assert.deepEqual([request.query, request.opened], ['fine', ['texts']]);
});

test('a new search shows a few results of each section again', () => {
  const request = requestOf(searchAgain(opened, { query: 'law' }), []);
  assert.deepEqual(request.limits, pageLimits);
  assert.deepEqual([request.query, request.opened], ['law', []]);
});

test('what a reader does not change stays as it is', () => {
  const sorted = searchAgain(stateAt('?q=fine&type=Event'), { sort: 'date' });
  const { query, filters, sort } = requestOf(sorted, []);
  assert.deepEqual(
    { query, filters, sort },
    { query: 'fine', filters: { type: 'Event' }, sort: 'date' },
  );
});

test('what a reader opens adds to what is open already', () => {
  const both = openSection(opened, 'names', 6);
  assert.deepEqual([...both.opened.keys()], ['texts', 'names']);
  assert.deepEqual([...opened.opened.keys()], ['texts']);
});
