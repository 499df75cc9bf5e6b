import assert from 'node:assert/strict';
import test from 'node:test';
import type { SearchHit } from '../../../../src/client/search/engine/search-hit.ts';
import {
  firstResults,
  introducedFirst,
  orderSections,
  type AnswerSubject,
  type SectionId,
} from '../../../../src/client/search/engine/search-sections.ts';

function hit(title: string, more: Partial<SearchHit> = {}): SearchHit {
  const excerpt = [{ text: 'Words.', marked: false }];
  return {
    title: [{ text: title, marked: false }],
    url: '/x/',
    typeLabel: 'X',
    summary: '',
    excerpt,
    ...more,
  };
}

const asked = { isEntity: false, isDate: false, hasNames: false, areSeveral: false };

/** The order of sections with these first results. */
function order(
  query: string | readonly string[],
  first: Partial<Record<SectionId, SearchHit>>,
  subject: Partial<AnswerSubject> = {},
): string {
  const sections = Object.entries(first).map(([id, each]) => ({
    id: id as SectionId,
    hits: [each],
    count: 1,
  }));
  return orderSections(sections, { queries: [query].flat(), ...asked, ...subject })
    .map(({ id }) => id)
    .join(' ');
}

test('a source comes early if the query names its publisher, and after pages if it knows its title', () => {
  const texts = hit('Another', { summary: 'of harbour news' });
  assert.equal(order('harbour news', { texts, sources: hit('A report') }), 'texts sources');
  const published = hit('A report', { publisher: 'Harbour News' });
  for (const query of ['harbour news', 'Harbour News'])
    assert.equal(order(query, { texts, sources: published }), 'sources texts');
  const partial = hit('Else', { isPartial: true });
  assert.equal(
    order('harbour news', { texts: partial, sources: hit('The harbour news') }),
    'sources texts',
  );
  assert.equal(
    order('harbour', { texts: partial, sources: hit('The harbour news') }),
    'texts sources',
  );
  assert.equal(order('harbour news', { texts: partial, sources: hit('Else') }), 'texts sources');
});

test('a title has a number with and without signs between its digits', () => {
  const first = { texts: hit('Another'), charts: hit('A port of 47,000 dockers') };
  assert.equal(order('47000 dockers', first), 'charts texts');
  assert.equal(order('47.000 dockers', first), 'charts texts');
});

test('letters within a word, or a few at its start, are no word of a title or publisher', () => {
  const found = (query: string): string =>
    order(query, { texts: hit('Another'), sources: hit('A', { publisher: 'Market Elmcap' }) });
  assert.equal(found('cap'), 'texts sources');
  assert.equal(found('mar'), 'texts sources');
  assert.equal(found('mark'), 'sources texts');
  assert.equal(order('公司', { texts: hit('Else'), charts: hit('大公司') }), 'charts texts');
});

test('a title has a sum that the query rounds', () => {
  const first = { texts: hit('Another'), charts: hit('A fine of 18.228bn') };
  assert.equal(order('fine 18.2bn', first), 'charts texts');
  assert.equal(order('fine 18.3bn', first), 'texts charts');
});

test('an entity found by its text comes early if its summary starts with what is asked for', () => {
  const texts = hit('Another');
  const bank = hit('PBC', { summary: 'The central bank of China; it sets rates.' });
  const owner = hit('Owner', { summary: 'A company, which owns a central bank.' });
  assert.equal(order('central bank', { texts, entries: bank }), 'entries texts');
  assert.equal(order('central bank', { texts, entries: owner }), 'texts entries');
  assert.equal(
    order('central bank', { texts, entries: bank }, { hasNames: true }),
    'texts entries',
  );
});

test('a text comes earlier if its title has the words, in any form, then if its summary has', () => {
  const texts = hit('Else');
  assert.equal(order('large fines', { texts, charts: hit('A large fine') }), 'charts texts');
  assert.equal(order('large fog', { texts, charts: hit('A large fine') }), 'texts charts');
  const introduced = hit('Else', { summary: 'Large fines' });
  assert.equal(order('large fine', { texts, events: introduced }), 'events texts');
  const first = { texts: introduced, charts: hit('A large fine') };
  assert.equal(order('large fine', first), 'charts texts');
  assert.equal(order('large fine', first, { isEntity: true }), 'texts charts');
  assert.equal(
    order(['large fine', 'other'], { texts, charts: hit('A large fine') }),
    'charts texts',
  );
});

test('of texts that lack words, those with half of them in the title come first', () => {
  const texts = hit('Else', { isPartial: true });
  const titled = (title: string) => hit(title, { isPartial: true });
  assert.equal(order('large fine', { texts, charts: titled('Large') }), 'charts texts');
  assert.equal(order('very large fine', { texts, charts: titled('Large') }), 'texts charts');
});

test('events come first for a date, and before texts for several entities that they name', () => {
  const first = { texts: hit('A'), events: hit('B') };
  assert.equal(order('x y', first), 'texts events');
  assert.equal(order('x y', first, { areSeveral: true }), 'events texts');
  const titled = { texts: hit('A', { summary: 'x y' }), events: hit('x y') };
  assert.equal(order('x y', titled, { areSeveral: true }), 'events texts');
  assert.equal(order('x y', { ...first, names: hit('N') }, { isDate: true }), 'names events texts');
});

test('those of the first results come first that have all words in title and summary', () => {
  const hits = [hit('One'), hit('Large', { summary: 'A fine' }), hit('Two'), hit('A large fine')];
  const titles = introducedFirst(hits, ['other', 'large fine']).map(({ title }) => title[0]?.text);
  assert.deepEqual(titles, ['Large', 'A large fine', 'One', 'Two']);
});

test('results far behind the best are not among the first, and those on the line are', () => {
  const results = [10, 5, 3, 2.9].map((score) => ({
    id: String(score),
    score,
    words: [],
    data: () => Promise.reject(new Error('not asked for')),
  }));
  assert.deepEqual(
    firstResults(results, 9).map(({ id }) => id),
    ['10', '5', '3'],
  );
  assert.equal(firstResults(results, 2).length, 2);
});
