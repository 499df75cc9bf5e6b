import assert from 'node:assert/strict';
import test from 'node:test';
import { openTabStore } from '../../../src/client/live/tab-store.ts';

test('where the browser blocks the storage of a tab, its page has one of its own', (t) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
  t.after(() => {
    if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
    else Reflect.deleteProperty(globalThis, 'sessionStorage');
  });
  const store = openTabStore();
  store.setItem('a', '1');
  assert.equal(store.getItem('a'), '1');
  store.removeItem('a');
  assert.equal(store.getItem('a'), null);
});
