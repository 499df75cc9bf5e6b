import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { thrownCode, thrownMessage, thrownStack } from '../../../src/model/run/thrown.ts';

test('an error of the system has its code, other errors and values have none', () => {
  let missing: unknown;
  try {
    readFileSync('/no/such/file');
  } catch (thrown) {
    missing = thrown;
  }
  assert.equal(thrownCode(missing), 'ENOENT');
  assert.equal(thrownCode(new Error('Bad')), undefined);
  assert.equal(thrownCode('ENOENT'), undefined);
});

test('what is thrown without being an error is its own message', () => {
  assert.equal(thrownMessage(new Error('Bad')), 'Bad');
  assert.equal(thrownMessage('Bad'), 'Bad');
  assert.equal(thrownStack('Bad'), 'Bad');
  assert.match(thrownStack(new Error('Bad')), /^Error: Bad\n +at /);
});
