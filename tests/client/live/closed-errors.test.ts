import assert from 'node:assert/strict';
import test from 'node:test';
import { areClosed, closeErrors, type ErrorStore } from '../../../src/client/live/closed-errors.ts';

const link = 'content/a.md:12:5  error  unknown-link  [[x]] matches no page.';
const date = 'content/b.md:3:7  error  invalid-date  `date: x` is not a date.';

function emptyStore(): ErrorStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

test('errors are closed once the reader has closed each of them, wherever they move in their file', () => {
  const store = emptyStore();
  assert.ok(areClosed(store, []));
  assert.ok(!areClosed(store, [link]));
  closeErrors(store, [link]);
  assert.ok(areClosed(store, [link]));
  assert.ok(areClosed(store, [link.replace('12:5', '14:1')]));
  assert.ok(!areClosed(store, [link, date]));
  assert.ok(!areClosed(store, [link.replace('a.md', 'c.md')]));
});

test('an error that was mended is shown if it comes back', () => {
  const store = emptyStore();
  closeErrors(store, [link, date]);
  assert.ok(areClosed(store, [date]));
  assert.ok(!areClosed(store, [link, date]));
});
