import assert from 'node:assert/strict';
import test from 'node:test';
import { distance } from 'fastest-levenshtein';
import { didYouMeanOr, nearest } from '../../../src/model/problems/nearest.ts';
import { buildSimilarNames } from '../../../src/model/problems/similar-names.ts';

test('the nearest name is the one with the fewest edits, of equal ones the first in order', () => {
  const known = ['Tencent', 'tencent-music', 'meituan', 'didi', 'dido', ''];
  assert.equal(nearest('tencnt', known), 'Tencent');
  assert.equal(nearest('TENCENT-MUSICK', new Set(known)), 'tencent-music');
  assert.equal(nearest('didx', new Map(known.map((name) => [name, 1]))), 'didi');
  assert.equal(nearest('didx', known.toReversed().values()), 'didi');
  assert.equal(nearest('entirely different', known), undefined);
  assert.equal(nearest('di', known), undefined);
});

test('a name that starts with the word wins over one of other letters, but not over a slip of one letter', () => {
  assert.equal(nearest('tree', ['area', 'treemap', 'tree-of-all-that-is']), 'treemap');
  assert.equal(nearest('Time', ['tile-x', 'timeline']), 'timeline');
  assert.equal(nearest('date', ['data', 'dateline']), 'data');
  assert.equal(nearest('tencent', ['tencent-music-entertainment']), 'tencent-music-entertainment');
});

test('a few letters of a long name are not enough', () => {
  assert.equal(nearest('art', ['artificial']), undefined);
  assert.equal(nearest('tr', ['tree']), undefined);
  assert.equal(nearest('', ['tree']), undefined);
});

test('a word of four letters is not taken for one with two others, unless they are only swapped', () => {
  assert.equal(nearest('done', ['home']), undefined);
  assert.equal(nearest('hoem', ['home']), 'home');
  assert.equal(nearest('hme', ['home']), 'home');
});

test('a list that grows is read again', () => {
  const known = new Map([['meituan', 1]]);
  assert.equal(nearest('tencnt', known), undefined);
  known.set('tencent', 1);
  assert.equal(nearest('tencnt', known), 'tencent');
});

test('the index finds what comparing every name finds', () => {
  const letters = 'ab c-Ж';
  // A fixed sequence, so that a failure can be repeated.
  let state = 1;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const word = (): string =>
    Array.from({ length: random(12) }, () => letters[random(letters.length)]).join('');
  const known = Array.from({ length: 200 }, word);
  const index = buildSimilarNames(known);
  for (let count = 0; count < 2_000; count += 1) {
    const sought = word().toLowerCase();
    const limit = random(5);
    const [closest] = known
      .map((name) => ({ name, edits: distance(sought, name.toLowerCase()) }))
      .filter(({ edits }) => edits <= limit)
      .toSorted((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
    assert.equal(index.find(sought, limit), closest?.name, `${sought} within ${limit}`);
  }
});

test('searches among many names end when their work is used up', () => {
  const known = Array.from({ length: 1_000 }, (_, index) => `a name of a note ${index}`);
  const index = buildSimilarNames(known, 2_000_000);
  const found = Array.from({ length: 100 }, () => index.find('a name of a note x', 2));
  assert.equal(found[0], 'a name of a note 0');
  assert.equal(found.at(-1), undefined);
});

test('a fix names the nearest word, or something else if none is close', () => {
  assert.equal(didYouMeanOr('tencnt', ['tencent'], 'Leave it out.'), 'Did you mean `tencent`?');
  assert.equal(didYouMeanOr('wechat', ['tencent'], 'Leave it out.'), 'Leave it out.');
});
