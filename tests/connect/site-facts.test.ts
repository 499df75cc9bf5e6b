import assert from 'node:assert/strict';
import test from 'node:test';
import { changedPages, type PageFacts } from '../../src/connect/site-facts.ts';

const facts = (rest: Partial<PageFacts> = {}): PageFacts => ({
  shared: 's',
  copies: 'c',
  links: 'l',
  own: new Map([
    ['article:one', '1'],
    ['article:two', '2'],
  ]),
  ...rest,
});

test('only the pages whose own texts differ have changed if a site otherwise shows the same', () => {
  const after = facts({
    copies: 'other',
    own: new Map([
      ['article:one', '1'],
      ['article:two', 'changed'],
      ['article:three', '3'],
    ]),
  });
  assert.deepEqual(changedPages(facts(), after), new Set(['article:two', 'article:three']));
  assert.deepEqual(changedPages(facts(), facts()), new Set());
});

test('any page may have changed with what pages show of each other, with links, or without an earlier build', () => {
  assert.equal(changedPages(facts(), facts({ shared: 'other' })), undefined);
  assert.equal(changedPages(facts(), facts({ links: 'other' })), undefined);
  assert.equal(changedPages(undefined, facts()), undefined);
  assert.equal(changedPages(facts(), undefined), undefined);
});
