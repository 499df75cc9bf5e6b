import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, shortAddress } from '../../../src/model/addresses/shown-address.ts';

test('a link is named by its host, an address by all that tells it', () => {
  assert.equal(hostOf('https://www.tencent.com/en/'), 'tencent.com');
  assert.equal(shortAddress('https://www.tencent.com/en/'), 'tencent.com/en');
});

test('what is no address stays as it is written', () => {
  assert.equal(hostOf('tencent'), 'tencent');
  assert.equal(shortAddress('tencent'), 'tencent');
});
