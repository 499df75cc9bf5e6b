import assert from 'node:assert/strict';
import test from 'node:test';
import { readState, writeState } from '../../../src/client/search/search-address.ts';

test('a written address reads as the same state', () => {
  for (const address of [
    '',
    '?q=fine',
    '?q=%E5%BE%AE%E4%BF%A1&tag=law%2C+data&mentions=didi&sort=date',
  ]) {
    assert.equal(writeState(readState(address)), address);
  }
});

test('unknown parameters are not part of the state', () => {
  assert.deepEqual(readState('?q=a&sort=size&theme=dark&year='), {
    query: 'a',
    filters: {},
    sort: 'relevance',
  });
});
