import assert from 'node:assert/strict';
import test from 'node:test';
import { firstNames } from '../../../src/model/problems/first-names.ts';

test('of more names than fit, the first are named and the others counted', () => {
  assert.equal(firstNames(['a', 'b', 'c', 'd'], 2), 'a, b and 2 more');
});

test('names that fit are all named', () => {
  assert.equal(firstNames(['a', 'b'], 2), 'a, b');
});
