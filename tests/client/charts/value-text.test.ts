import assert from 'node:assert/strict';
import test from 'node:test';
import { valueText } from '../../../src/client/charts/value-text.ts';

test('a currency stands before its value, any other unit after it', () => {
  assert.equal(valueText('351.5', 'US$ bn'), 'US$351.5 bn');
  assert.equal(valueText('12', '€'), '€12');
  assert.equal(valueText('12', '%'), '12 %');
  assert.equal(valueText('3', ''), '3');
});
