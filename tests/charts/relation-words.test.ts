import assert from 'node:assert/strict';
import test from 'node:test';
import { wordsOf } from '../../src/charts/types/network/ties/relation-words.ts';
import { relationTo } from '../made/relation-to.ts';
import { partialDate } from '../made/partial-date.ts';
import { inputOf, relationFieldOf } from './chart-input.ts';

const input = inputOf([['acme']]);
const chinese = inputOf([['acme']], {}, { language: 'zh-Hans' });

for (const [label, facts, words, site = input] of [
  ['Owns', { share: '52%' }, 'Owns (52%)'],
  ['Stake held by', { share: '31.2%' }, 'Stake held by (31.2%)'],
  ['Leaders', { role: 'chair' }, 'Leaders (chair)'],
  ['Leaders', { role: 'chair', since: partialDate('2019') }, 'Leaders (chair, since 2019)'],
  ['Owns', { share: '52%', role: 'chair' }, 'Owns (52%)'],
  ['Partners', {}, 'Partners'],
  ['领导', { role: '主席', on: partialDate('2019') }, '领导（主席，2019年）', chinese],
] as const) {
  test(`a relation reads: ${words}`, () => {
    const relation = { ...relationTo('owns', 'bolt'), ...facts };
    const field = relationFieldOf('company', 'owns');
    const end = { direction: 'stated', label, other: relation.target, relation, field } as const;
    assert.equal(wordsOf(end, site), words);
  });
}
