import assert from 'node:assert/strict';
import test from 'node:test';
import { webAddress } from '../../../src/model/addresses/web-address.ts';

test('only addresses of the web become links', () => {
  assert.equal(webAddress('HTTPS://example.org/a'), 'HTTPS://example.org/a');
  for (const other of [
    undefined,
    '',
    'javascript:alert(1)',
    ' https://a.org',
    '//a.org/',
    'ftp://a.org/',
  ]) {
    assert.equal(webAddress(other), undefined, other);
  }
});
