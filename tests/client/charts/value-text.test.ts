import assert from 'node:assert/strict';
import test from 'node:test';
import { valueText } from '../../../src/client/charts/value-text.ts';

test('a currency stands before its value, any other unit after it', () => {
  assert.equal(valueText('351.5', 'US$ bn'), 'US$351.5 bn');
  assert.equal(valueText('12', '€'), '€12');
  assert.equal(valueText('12', '%'), '12 %');
  assert.equal(valueText('3', ''), '3');
});

test('a minus sign stands before the currency, and what is said of a value after its unit', () => {
  assert.equal(valueText('−32.1', 'US$ bn'), '−US$32.1 bn');
  assert.equal(valueText('−5', 't'), '−5 t');
  assert.equal(
    valueText('17.9 (unverified, low confidence)', 'CN¥ bn'),
    'CN¥17.9 bn (unverified, low confidence)',
  );
  assert.equal(valueText('3 (estimated)', ''), '3 (estimated)');
});
