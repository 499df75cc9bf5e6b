import assert from 'node:assert/strict';
import test from 'node:test';
import { doiAddress } from '../../../src/model/sources/doi-address.ts';

test('the address of a DOI has each of its signs, as one path', () => {
  const doi = '10.1002/(SICI)1096-8644(199604)99:4<533::AID?AJPA3>3.0.CO;2-#';
  const address = new URL(doiAddress(doi));
  assert.equal(decodeURIComponent(address.pathname), `/${doi}`);
  assert.equal(address.search + address.hash, '');
  assert.equal(doiAddress('10.1000/182'), 'https://doi.org/10.1000/182');
  assert.equal(doiAddress('10.1000/\ud800'), 'https://doi.org/10.1000/%EF%BF%BD');
});
