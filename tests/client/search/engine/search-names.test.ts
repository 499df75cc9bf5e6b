import assert from 'node:assert/strict';
import test from 'node:test';
import { prefixDistance } from '../../../../src/client/search/engine/search-distance.ts';
import { rankNames, withTitleForms } from '../../../../src/client/search/engine/search-names.ts';
import { searchableName as name } from './searchable-name.ts';

const names = [
  name('Tencent Music', ['腾讯音乐', 'TME']),
  name('Fine for Tencent', [], { mentioned: 9 }),
  name('Tencent', ['Tencent Holdings', '腾讯', '0700.HK']),
  name('WeChat', ['微信']),
  name('Łukasz Đorđević'),
  name('V-90 <b>'),
  name('State Administration for Market Regulation', ['SAMR']),
];

function find(query: string): string[] {
  return rankNames(query, names).map(({ name: { title } }) => title);
}

test('the exact name comes first, then names that start with it, then names that contain it', () => {
  assert.deepEqual(find('tencent'), ['Tencent', 'Tencent Music', 'Fine for Tencent']);
  assert.deepEqual(find('腾讯'), ['Tencent', 'Tencent Music']);
});

test('a name is found with any apostrophe, be it a sign or a letter', () => {
  const places = [name("Слов'янськ"), name('Об\u02bcєднання Кияни')];
  const found = (query: string): string[] =>
    rankNames(query, places).map((each) => each.name.title);
  for (const apostrophe of ["'", '’', '\u02bc', '']) {
    assert.deepEqual(found(`Слов${apostrophe}янськ`), ["Слов'янськ"], apostrophe);
    assert.deepEqual(found(`об${apostrophe}єднання`), ['Об\u02bcєднання Кияни'], apostrophe);
  }
});

test('a Greek name is found while it is typed in capitals, whose last sigma is no final one', () => {
  const people = [name('Κώστας Μύλος')];
  for (const query of ['ΚΩΣ', 'κώσ', 'ΚΩΣΤΑΣ', 'κωστασ'])
    assert.equal(rankNames(query, people).length, 1, query);
});

test('a name is found while it is typed', () => {
  assert.deepEqual(find('tenc'), ['Tencent', 'Tencent Music', 'Fine for Tencent']);
});

test('words of a name are found in any order', () => {
  assert.deepEqual(find('market state'), ['State Administration for Market Regulation']);
});

test('a Turkish name is found in small and large letters, with and without its dotless i', () => {
  const gida = [name('Işık Gıda', ['IŞIK'])];
  for (const query of ['ışık', 'IŞIK', 'Işık', 'isik', 'işık gıda', 'ışık gida']) {
    assert.equal(rankNames(query, gida).length, 1, query);
  }
});

test('a Chinese name is found by any part of it', () => {
  assert.deepEqual(find('音乐'), ['Tencent Music']);
});

test('a ticker is found without its exchange', () => {
  assert.deepEqual(find('0700'), ['Tencent']);
});

test('accents and special letters may be typed or left out', () => {
  for (const query of ['đorđević', 'dordevic', 'Đorđevic', 'Łukasz', 'lukasz']) {
    assert.deepEqual(find(query), ['Łukasz Đorđević'], query);
  }
});

test('signs inside a name may be left out', () => {
  assert.deepEqual(find('v90'), ['V-90 <b>']);
});

test('the first words of a name match without the signs between them, and parts of words do not', () => {
  assert.deepEqual(find('fine for'), ['Fine for Tencent']);
  assert.deepEqual(find('finef'), []);
  assert.deepEqual(find('finefor'), ['Fine for Tencent']);
});

test('a name is found by a part of its compounds if no name has the word itself', () => {
  const german = [name('Flussschifffahrtsamt'), name('Eisenbahn', ['Bahnen']), name('Preise')];
  const found = (query: string): string[] =>
    rankNames(query, german).map(({ name: { title } }) => title);
  assert.deepEqual(found('Schifffahrt'), ['Flussschifffahrtsamt']);
  assert.deepEqual(found('bahn'), ['Eisenbahn']);
  assert.deepEqual(found('reise'), ['Preise']);
  assert.deepEqual(rankNames('schifffahrt', [...german, name('Schifffahrt')]).length, 1);
  assert.deepEqual(found('reis'), []);
});

test('a Thai name is found by any part of it', () => {
  const found = rankNames('ช้าง', [name('ท่าช้าง'), name('ท่าเตียน')]);
  assert.deepEqual(
    found.map((each) => each.name.title),
    ['ท่าช้าง'],
  );
});

test('a name is found whichever quotation marks it has', () => {
  const quoted = [name('צה״ל'), name('Loss of the “Elm”')].map(withTitleForms);
  const found = (query: string): string[] =>
    rankNames(query, quoted).map((each) => each.name.title);
  assert.deepEqual(found('צה"ל'), ['צה״ל']);
  assert.deepEqual(found('צהל'), ['צה״ל']);
  assert.deepEqual(found('loss of the elm'), ['Loss of the “Elm”']);
});

test('a name with the words one after another comes before one that has them apart', () => {
  const both = [
    name('Market of Regulation', [], { mentioned: 9 }),
    name('State Market Regulation'),
  ];
  assert.deepEqual(
    rankNames('market regulation', both).map((each) => each.name.title),
    ['State Market Regulation', 'Market of Regulation'],
  );
});

test('of equal names, the most mentioned is first', () => {
  const equal = [name('Elm Mill'), name('Elm Holdings', [], { mentioned: 9 })];
  const found = rankNames('elm', equal).map(({ name: { title } }) => title);
  assert.deepEqual(found, ['Elm Holdings', 'Elm Mill']);
});

test('a name with the query as a word comes before names with longer words, however often they are mentioned', () => {
  const people = [
    name('Office of Mills', [], { mentioned: 9 }),
    name('Ada Mill'),
    name('Millicent Ash', [], { mentioned: 9 }),
    name('Mill Ash'),
  ];
  assert.deepEqual(
    rankNames('mill', people).map((each) => each.name.title),
    ['Mill Ash', 'Millicent Ash', 'Ada Mill', 'Office of Mills'],
  );
});

test('a name with an apostrophe is found with a straight or curly one, and without', () => {
  const irish = [name('Mary O’Brien')];
  for (const query of ["o'brien", 'O’Brien', 'obrien', "mary o'brien"])
    assert.equal(rankNames(query, irish).length, 1, query);
});

test('a Persian name is found with the letters of Arabic and without the signs that part its words', () => {
  const persian = [name('پارس\u200cآب ۱۲'), name('کیوان غریبی')];
  for (const query of ['پارس\u200cآب', 'پارس آب', 'پارساب 12', 'كيوان', 'غريبي'])
    assert.equal(rankNames(query, persian).length, 1, query);
});

test('an empty query finds nothing', () => {
  assert.deepEqual(find('  '), []);
  assert.deepEqual(find('""'), []);
});

test('the distance to a prefix counts changes, insertions, deletions and swaps, up to its limit', () => {
  assert.equal(prefixDistance('tencent', 'tencent holdings', 2), 0);
  assert.equal(prefixDistance('tensent', 'tencent holdings', 2), 1);
  assert.equal(prefixDistance('tecnent', 'tencent', 2), 1);
  assert.equal(prefixDistance('tent', 'tencent', 2), 0 + 1);
  assert.ok(prefixDistance('alibaba', 'tencent', 2) > 2);
});
