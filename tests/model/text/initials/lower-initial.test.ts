import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerInitial } from '../../../../src/model/text/initials/lower-initial.ts';

test('a label within a sentence begins small, and keeps all other capitals', () => {
  assert.equal(lowerInitial('Certified by the FAA', 'en'), 'certified by the FAA');
  assert.equal(lowerInitial('Owns', 'en'), 'owns');
  assert.equal(lowerInitial('Échange', 'fr'), 'échange');
  assert.equal(lowerInitial('İhraç', 'tr'), 'ihraç');
});

test('an abbreviation, or a name with several capitals, begins as it is written', () => {
  assert.equal(lowerInitial('FAA approval', 'en'), 'FAA approval');
  assert.equal(lowerInitial('WeChat since', 'en'), 'WeChat since');
  assert.equal(lowerInitial('IPO', 'en'), 'IPO');
});

test('labels stay as they are where nouns have capitals, or no letter has one', () => {
  assert.equal(lowerInitial('Gründung', 'de-CH'), 'Gründung');
  assert.equal(lowerInitial('成立', 'zh'), '成立');
  assert.equal(lowerInitial('', 'en'), '');
});
