import assert from 'node:assert/strict';
import test from 'node:test';
import { copiedText } from '../../../src/client/charts/copied-text.ts';

test('a negative number is copied as one, with its unit', () => {
  assert.equal(copiedText(' \u200e−5.3\u00a0% '), '-5.3 %');
  assert.equal(copiedText('−1,200 US$'), '-1,200 US$');
});

test('text that a spreadsheet would run is copied as text, also if it starts as a number', () => {
  assert.equal(copiedText('=1+1'), "'=1+1");
  assert.equal(copiedText("-2+3+cmd|' /C calc'!A0"), "'-2+3+cmd|' /C calc'!A0");
  assert.equal(copiedText('"=1+1"'), '"""=1+1"""');
  assert.equal(copiedText('"a";=1+1'), '"""a"";\'=1+1"');
  assert.equal(copiedText('says "no"'), 'says "no"');
});
