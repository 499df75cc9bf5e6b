import assert from 'node:assert/strict';
import test from 'node:test';
import { plainName } from '../../../src/client/network/plain-name.ts';

function isFound(words: string, lines: readonly string[]): boolean {
  return plainName(lines.join(' ')).includes(plainName(words));
}

test('a name is found by letters on both sides of the end of a line', () => {
  assert.ok(isFound('跳动科技', ['北京字节跳动', '科技有限公司']));
  assert.ok(isFound('schifffahrts', ['Donaudampfschifffah', 'rtsgesellschaft']));
  assert.ok(
    isFound('state  administration for', ['State Administration', 'for Market Regulation']),
  );
});

test('case and accents do not matter', () => {
  assert.ok(isFound('fondation elysee', ['Fondation', 'Élysée']));
  assert.ok(!isFound('elysium', ['Fondation', 'Élysée']));
});
