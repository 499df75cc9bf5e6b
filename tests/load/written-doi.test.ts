import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenDoi } from '../../src/load/sources/written-doi.ts';

for (const text of [
  '10.1000/a%2A(1)#',
  'doi:10.1000/a%2A(1)#',
  'DOI: 10.1000/a%2A(1)#',
  'https://doi.org/10.1000/a%252A%281%29%23',
  'http://dx.doi.org/10.1000/a%252A(1)#',
]) {
  test(`${text} is a DOI`, () => assert.equal(writtenDoi(text), '10.1000/a%2A(1)#'));
}

test('an address that escapes nothing properly is taken as it is', () => {
  assert.equal(writtenDoi('https://doi.org/10.1000/100%'), '10.1000/100%');
});
