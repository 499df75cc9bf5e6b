import assert from 'node:assert/strict';
import test from 'node:test';
import { ownAddress } from '../../../src/client/page/own-address.ts';

test('an address made of that of the page stays on its host, whatever the path', (t) => {
  const page = 'https://site.example//other.example/..%2farticles/';
  Object.assign(globalThis, { location: new URL(`${page}?sort=name#a`) });
  t.after(() => Reflect.deleteProperty(globalThis, 'location'));
  assert.equal(ownAddress(), page);
  assert.equal(new URL(`${ownAddress()}?sort=-name`, location.href).host, 'site.example');
});
