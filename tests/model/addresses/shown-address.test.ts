import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, shortAddress } from '../../../src/model/addresses/shown-address.ts';

test('a link shows its host, a URL its host and path', () => {
  assert.equal(hostOf('https://www.tencent.com/en/'), 'tencent.com');
  assert.equal(shortAddress('https://www.tencent.com/en/'), 'tencent.com/en');
});

test('text that is not a URL stays as it is', () => {
  assert.equal(hostOf('tencent'), 'tencent');
  assert.equal(shortAddress('tencent'), 'tencent');
});
