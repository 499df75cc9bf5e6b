import assert from 'node:assert/strict';
import test from 'node:test';
import { nameOthers } from '../../../src/model/problems/name-others.ts';

const named = (group: readonly string[], one: string): string =>
  nameOthers(group, one, (each) => `\`${each}\``);

test('the others of a group are named, and of many the first three with how many more there are', () => {
  assert.equal(named(['a', 'b'], 'a'), '`b`');
  assert.equal(named(['a', 'b', 'c'], 'b'), '`a` and `c`');
  assert.equal(named(['a', 'b', 'c', 'd'], 'd'), '`a` and `b` and `c`');
  assert.equal(named(['a', 'b', 'c', 'd', 'e'], 'b'), '`a`, `c`, `d` and 1 more');
  assert.equal(named(['a', 'b', 'c', 'd', 'e', 'f'], 'f'), '`a`, `b`, `c` and 2 more');
});

test('thousands of one name have messages that are short all together', () => {
  const group = Array.from({ length: 20_000 }, (_, index) => ({ file: `${index}.md` }));
  const messages = group.map((each) => nameOthers(group, each, ({ file }) => file));
  assert.ok(messages.every(({ length }) => length < 60));
});
