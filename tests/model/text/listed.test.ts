import assert from 'node:assert/strict';
import test from 'node:test';
import { listed, quotedList } from '../../../src/model/text/listed.ts';

test('only the last two words of a list are joined by a word', () => {
  assert.equal(listed([], 'and'), '');
  assert.equal(listed(['a'], 'and'), 'a');
  assert.equal(listed(['a', 'b'], 'or'), 'a or b');
  assert.equal(quotedList(['a', 'b', 'c'], 'and'), '`a`, `b` and `c`');
});
