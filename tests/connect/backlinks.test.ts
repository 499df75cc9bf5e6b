import assert from 'node:assert/strict';
import test from 'node:test';
import { buildBacklinks, mostMentioned } from '../../src/connect/backlinks.ts';
import type { TargetKey } from '../../src/link/target.ts';
import type { Reference } from '../../src/markdown/result/reference.ts';

const self: TargetKey = 'article:one';

/** A reference in a sentence of an article, from `article:one` if none is named. */
function referenceTo(to: TargetKey, sentence: string, from: TargetKey = self): Reference {
  const [before = '', match = '', after = ''] = sentence.split('|');
  return { from, to, how: 'link', sentence: { before, match, after }, at: { line: 1, column: 1 } };
}

test('a page is referred to once by each sentence that names it, in the order of the texts', () => {
  const one = [
    referenceTo('entity:kran', 'First, |Kran| came.'),
    referenceTo('entity:kran', 'First, Kran| came|.'),
    referenceTo('entity:vik', 'First, |Kran| came.'),
    referenceTo(self, 'As |said|.'),
    referenceTo('entity:kran', 'Then |Kran| left.'),
  ];
  const two = [referenceTo('entity:kran', 'First, |Kran| came.', 'article:two')];
  const backlinks = buildBacklinks([one, two]);
  assert.deepEqual([...backlinks.keys()], ['entity:kran', 'entity:vik']);
  assert.deepEqual(backlinks.get('entity:kran'), [one[0], one[4], two[0]]);
});

test('a text is about what it refers to most, then about what it refers to first, and not about itself', () => {
  const references = ['entity:a', self, self, self, 'entity:c', 'entity:b', 'entity:b'].map((to) =>
    referenceTo(to as TargetKey, ''),
  );
  assert.deepEqual(mostMentioned(references), ['entity:b', 'entity:a', 'entity:c']);
});
