import assert from 'node:assert/strict';
import test from 'node:test';
import { asWritten, createSpelling } from '../../../../src/client/search/engine/search-spelling.ts';
import { searchableName as name } from './searchable-name.ts';

const { correct } = createSpelling([
  name('Tencent', ['腾讯'], { mentioned: 40 }),
  name('Tenpay', [], { mentioned: 3 }),
  name('WeChat'),
  name('Fine for Tencent'),
  name('State Administration for Market Regulation'),
  name('Łukasz Đorđević'),
]);

test('a letter more, a letter less, another one and two swapped ones are corrected', () => {
  for (const query of ['tensent', 'tecnent', 'tencennt', 'tncent', 'tencnt']) {
    assert.equal(correct(query), 'tencent', query);
  }
  assert.equal(correct('wehcat'), 'wechat');
  assert.equal(correct('administartion'), 'administration');
});

test('a corrected query is shown in the letters of titles', () => {
  const written = ['Северный терминал', 'Ёлка', 'Iğdır', 'Société Générale'].map((title) =>
    name(title),
  );
  for (const [query, shown] of [
    ['севрный терминал', 'Северный терминал'],
    ['йлка', 'Ёлка'],
    ['igdor', 'Iğdır'],
    ['genrale elsewhere', 'Générale elsewhere'],
  ] as const) {
    const corrected = createSpelling(written).correct(query) ?? '';
    assert.equal(asWritten(corrected, written), shown);
  }
});

test('each word is corrected on its own', () => {
  assert.equal(correct('tencnt fine'), 'tencent fine');
  assert.equal(correct('market of tencnt'), 'market of tencent');
});

test('the start of a known word is no mistake', () => {
  assert.equal(correct('tenc'), undefined);
  assert.equal(correct('regula'), undefined);
});

test('a mistake at the start of a word is found while it is typed', () => {
  assert.equal(correct('tecen'), 'tencent');
});

test('of a word of three letters, only one that is missing inside is found', () => {
  assert.equal(correct('fne'), 'fine');
  for (const query of ['fin', 'ine', 'fan', 'fnx']) assert.equal(correct(query), undefined, query);
});

test('short words, numbers and Chinese words are not guessed', () => {
  const near = createSpelling([name('TMZ'), name('Line 0702'), name('微言小义')]);
  for (const query of ['tmx', '0701', '微言大义'])
    assert.equal(near.correct(query), undefined, query);
});

test('words with accents are compared without them', () => {
  assert.equal(correct('dordevik'), 'dordevic');
});

test('two mistakes are corrected in a word of seven letters, and one in a shorter one', () => {
  const { correct: correctRivers } = createSpelling([name('Vistula'), name('Danube')]);
  assert.equal(correctRivers('vusyula'), 'vistula');
  assert.equal(correctRivers('dunibe'), undefined);
  assert.equal(correctRivers('dunube'), 'danube');
});

test('of equally near words the one of the most mentioned names is meant, and a whole word before a beginning', () => {
  const twins = [name('Marin', [], { mentioned: 2 }), name('Maran', [], { mentioned: 5 })];
  assert.equal(createSpelling(twins).correct('maron'), 'maran');
  assert.equal(createSpelling(twins.toReversed()).correct('maron'), 'maran');
  const both = [name('Marathon Oil', [], { mentioned: 50 }), name('Morat', [], { mentioned: 1 })];
  assert.equal(createSpelling(both).correct('murat'), 'morat');
});
