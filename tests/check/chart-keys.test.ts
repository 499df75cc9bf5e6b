import assert from 'node:assert/strict';
import test from 'node:test';
import { chartTypeNames } from '../../src/charts/types/chart-types.ts';
import { ignoresKey, readsKey, typesThatRead } from '../../src/link/series/keys-by-type.ts';

const { ofData, ofSite } = chartTypeNames;

test('every type of the program reads a key or is known to ignore it', () => {
  for (const key of ['scale', 'baseline', 'events'] as const) {
    const undecided = [...ofData, ...ofSite].filter(
      (type) => readsKey(type, key) === ignoresKey(type, key),
    );
    assert.deepEqual(undecided, [], key);
    assert.deepEqual(
      typesThatRead[key].filter((type) => ![...ofData, ...ofSite].includes(type)),
      [],
    );
  }
});

test('a type that someone adds may read any key', () => {
  assert.equal(ignoresKey('lollipop', 'scale'), false);
});
