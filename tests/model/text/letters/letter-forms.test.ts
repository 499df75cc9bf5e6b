import assert from 'node:assert/strict';
import test from 'node:test';
import {
  markForms,
  plainForms,
  restoreForms,
} from '../../../../src/model/text/letters/letter-forms.ts';

const texts: [string, string][] = [
  ['۱۲٬۳۴۵٫۶', '12,345.6'],
  ['٩٠', '90'],
  ['२०२१ ২০২১ ၂၀၂၁', '2021 2021 2021'],
  ['کیوان غریبی', 'كيوان غريبي'],
  ['می\u200cشود', 'ميشود'],
  ['נמל־הגליל', 'נמל-הגליל'],
];

test('the index holds each letter, digit and sign in the form that a query has, and can restore it', () => {
  for (const [text, plain] of texts) {
    assert.equal(plainForms(text), plain);
    assert.equal(markForms(text).replace(/\p{M}/gu, ''), plain);
    assert.equal(restoreForms(markForms(text)), text);
  }
});

test('texts in the usual forms stay as they are', () => {
  const text = 'é 1,234.5 علي كتاب צה״ל a-b';
  assert.equal(markForms(text), text);
  assert.equal(restoreForms(text), text);
  assert.equal(plainForms(text), text);
});

test('a digit that an author has struck through stays that digit', () => {
  assert.equal(restoreForms(markForms('5\u03360\u0336\u0337 and 4\u034f')), '50 and 4');
});
