import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWrittenLinks } from '../../src/link/written-links.ts';
import type { Entity } from '../../src/model/records/entity.ts';

test('links written by hand are counted by what they name, in either way of writing them', () => {
  const counts = countOf(
    '[[didi-review]], [[Didi-Review|it]], [[didi-review#end]], [x](../events/didi-review.md)',
  );
  assert.equal(counts.get('didi-review'), 4);
});

test('links to the web, plain mentions and broken brackets count for nothing', () => {
  const counts = countOf(
    'didi-review, [x](https://example.org/didi-review), [[didi-review, [y](a.md.txt)',
  );
  assert.equal(counts.get('didi-review'), undefined);
});

function countOf(markdown: string): Map<string, number> {
  const entity = { markdown } as Entity;
  return countWrittenLinks({ articles: [], entities: [entity], pages: [] });
}
