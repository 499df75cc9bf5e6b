import assert from 'node:assert/strict';
import test from 'node:test';
import { english } from '../../src/model/labels/english.ts';
import { relationDetail } from '../../src/views/parts/statements/build-relation-views.ts';
import { relationTo } from '../made/relation-to.ts';

const detailOf = (stated: object, language = 'en'): string =>
  relationDetail({ ...relationTo('owns', 'b'), ...stated }, { labels: english, language });

test('a note that is a sentence is one beside the share of a relation', () => {
  assert.equal(detailOf({ share: '95%', note: 'As of 2019.' }), '95%. As of 2019.');
  assert.equal(detailOf({ share: '95%', note: 'of the votes' }), '95%, of the votes');
  assert.equal(detailOf({ note: 'As of 2019.' }), 'As of 2019.');
  assert.equal(detailOf({ share: '95%', note: '截至2019年。' }, 'zh'), '95%。截至2019年。');
});

test('a relation says when it began, ended or was', () => {
  assert.equal(detailOf({ since: '2018-12' }), 'since December 2018');
  assert.equal(detailOf({ until: '2004' }), 'until 2004');
  assert.equal(detailOf({ since: '2001', until: '2004' }), '2001 to 2004');
  assert.equal(detailOf({ role: 'chair', on: '2021-04-10' }), 'chair, on 10 April 2021');
  assert.equal(detailOf({}), '');
});

test('a month since which a relation lasts has the genitive in Polish', () => {
  assert.equal(detailOf({ since: '2018-03' }, 'pl'), 'since marca 2018');
  assert.equal(detailOf({ on: '2018-03' }, 'pl'), 'in marzec 2018');
});

test('a role or note from right to left is one piece, with its full stop at its end', () => {
  const said = detailOf({ role: 'מנכ״לית', share: '5%', note: 'לפי ההסכם.' });
  assert.equal(said, '\u2067מנכ״לית\u2069, 5%. \u2067לפי ההסכם.\u2069');
});

test('the sign of a currency stays on its side of a sum among words from right to left', () => {
  const amount = { text: '$5m', value: 5_000_000, currency: 'USD' };
  assert.equal(detailOf({ amount, share: '5%' }, 'ar'), '5%، \u2066$5m\u2069');
  assert.equal(detailOf({ amount }), '$5m');
});
