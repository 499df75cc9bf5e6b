import assert from 'node:assert/strict';
import test from 'node:test';
import { tagPath } from '../../../src/model/addresses/tag-path.ts';
import { withoutCase } from '../../../src/model/text/without-case.ts';

test('a Turkish capital with a dot is the letter i without case', () => {
  assert.equal(withoutCase('İHRACAT'), 'ihracat');
  assert.equal(withoutCase('Ìà'), 'ìà');
});

test('a tag that begins with that capital has the address of the same tag in small letters', () => {
  assert.equal(tagPath('İhracat'), '/tags/ihracat/');
  assert.equal(tagPath('İhracat'.normalize('NFD')), '/tags/ihracat/');
});
