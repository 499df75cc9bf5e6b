import assert from 'node:assert/strict';
import test from 'node:test';
import { dialogKey, type KeyPress } from '../../../src/client/search/dialog-keys.ts';

test('arrows move, Escape closes, and Enter opens the first result or all results', () => {
  assert.equal(inField('ArrowDown'), 'next');
  assert.equal(onResult('ArrowUp'), 'previous');
  assert.equal(inField('Escape'), 'close');
  assert.equal(inField('Enter'), 'openFirst');
  assert.equal(inField('Enter', { ctrlKey: true }), 'openAll');
  assert.equal(onResult('Enter', { metaKey: true }), 'openAll');
});

test('a link follows Enter by itself, and a letter typed on it goes to the field', () => {
  assert.equal(onResult('Enter'), undefined);
  assert.equal(onResult('a'), 'type');
  assert.equal(inField('a'), undefined);
});

test('keys with commands stay those of the browser', () => {
  assert.equal(onResult('c', { ctrlKey: true }), undefined);
  assert.equal(onResult('c', { metaKey: true }), undefined);
  assert.equal(onResult('ł', { altKey: true }), undefined);
  assert.equal(onResult('Tab'), undefined);
});

test('keys belong to an input method while it composes', () => {
  for (const key of ['Enter', 'Escape', 'ArrowDown', 'a']) {
    assert.equal(inField(key, { isComposing: true }), undefined);
    assert.equal(onResult(key, { isComposing: true }), undefined);
  }
});

function inField(key: string, held: Partial<KeyPress> = {}): string | undefined {
  return dialogKey(press(key, held), true);
}

function onResult(key: string, held: Partial<KeyPress> = {}): string | undefined {
  return dialogKey(press(key, held), false);
}

function press(key: string, held: Partial<KeyPress>): KeyPress {
  return { key, isComposing: false, metaKey: false, ctrlKey: false, altKey: false, ...held };
}
