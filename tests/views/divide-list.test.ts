import assert from 'node:assert/strict';
import test from 'node:test';
import { dividePart, mostOnPage } from '../../src/views/parts/divided/divide-list.ts';

const divide = (items: number[], nameShare: (share: readonly number[]) => string): string[] =>
  dividePart(
    { label: 'S', slug: 's', ending: ' – S', items },
    { folder: 'sources', title: 'Sources' },
    nameShare,
  ).shares.map(({ path, title, label }) => `${path} ${title}: ${label}`);

const numbers = Array.from({ length: mostOnPage * 2 + 1 }, (_, at) => at);

test('the pages of a letter are called by what they begin with', () => {
  const pages = divide(numbers, ([first = 0]) => `From ${first}`);
  assert.deepEqual(pages, [
    '/sources/in/s/ Sources – S: From 0',
    '/sources/in/s-2/ Sources – S (2): From 667',
    '/sources/in/s-3/ Sources – S (3): From 1334',
  ]);
});

test('pages that would be called the same have their numbers', () => {
  const labels = divide(numbers, () => 'Same Press').map((page) => page.split(': ')[1]);
  assert.deepEqual(labels, ['Same Press', 'Same Press (2)', 'Same Press (3)']);
});
