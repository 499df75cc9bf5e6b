import assert from 'node:assert/strict';
import test from 'node:test';
import { onceForText } from '../../../src/model/lazy/once-for-text.ts';

test('what a text gives is worked out once, even if it is nothing', () => {
  const asked: string[] = [];
  const initial = onceForText((text) => {
    asked.push(text);
    return text[0];
  });
  assert.deepEqual(['ab', '', 'ab', '', 'b'].map(initial), ['a', undefined, 'a', undefined, 'b']);
  assert.deepEqual(asked, ['ab', '', 'b']);
});
