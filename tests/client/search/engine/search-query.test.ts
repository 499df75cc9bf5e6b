import assert from 'node:assert/strict';
import test from 'node:test';
import { indexQueries } from '../../../../src/client/search/engine/search-query.ts';
import { prepareForIndex } from '../../../../src/outputs/search/index-text.ts';
import { inTime } from '../../../in-time.ts';

test('words form one search, and a page must have all of them', () => {
  assert.deepEqual(indexQueries('  data   security '), ['data security']);
});

test('a Chinese word is a phrase of its letters', () => {
  assert.deepEqual(indexQueries('微信'), ['"微 信"']);
  assert.deepEqual(indexQueries('２０２１年 ＴＯＢ'), ['"2021 年"', 'TOB']);
});

test('a Thai word is a phrase of its letters with their marks', () => {
  assert.deepEqual(indexQueries('ช้าง 2021'), ['"ช้ า ง"', '2021']);
});

test('a quotation mark within a Hebrew abbreviation is no end of a word', () => {
  assert.deepEqual(indexQueries('צה"ל'), ['צהל']);
  assert.deepEqual(indexQueries('"רמטכ"ל חדש"'), ['"רמטכל חדש"']);
});

test('Chinese and other words are separate searches that must both match', () => {
  assert.deepEqual(indexQueries('微信 fine 腾讯'), ['"微 信"', '"腾 讯"', 'fine']);
});

test('a query in quotation marks of any kind is a phrase', () => {
  assert.deepEqual(indexQueries('“security review”'), ['"security review"']);
  assert.deepEqual(indexQueries('"审查 office"'), ['"审 查 office"']);
});

test('an unclosed quotation mark is ignored', () => {
  assert.deepEqual(indexQueries('"data'), ['data']);
});

test('signs alone give no search', () => {
  assert.deepEqual(indexQueries(' ?! '), []);
});

test('signs within words are left out, as in the index', () => {
  assert.deepEqual(indexQueries('$2.8bn fine'), ['2.8bn fine']);
  assert.deepEqual(indexQueries('“R$30 + €5”'), ['"30  5"']);
  assert.deepEqual(indexQueries('E=mc^2 <i>'), ['Emc2 i']);
  assert.deepEqual(indexQueries('腾讯+QQ'), indexQueries('腾讯QQ'));
});

test('words in quotation marks are a phrase beside the others', () => {
  assert.deepEqual(indexQueries('“exclusive dealing” by Meituan'), [
    '"exclusive dealing"',
    'by Meituan',
  ]);
  assert.deepEqual(indexQueries('"a b" or "c d"'), ['"a b"', '"c d"', 'or']);
  assert.deepEqual(indexQueries('a 5" pipe'), ['a 5 pipe']);
  assert.deepEqual(indexQueries('"" a'), ['a']);
});

test('letters before a sign of money are left out, as the index parts them from the sum', () => {
  assert.deepEqual(indexQueries('US$2.8bn'), ['2.8bn']);
  assert.deepEqual(indexQueries('fine of HK$5'), ['fine of 5']);
  assert.deepEqual(indexQueries('cash$'), ['cash']);
});

test('a query is split where the index splits the same text', () => {
  for (const text of ['腾讯QQ群', '2021年7月', 'ガンダムGX', '々〇ー', 'ที่ท่าช้าง', 'ကျောက်']) {
    const indexed = prepareForIndex(text).replaceAll('\u2060', '');
    assert.deepEqual(indexQueries(text), [`"${indexed}"`]);
  }
});

test('an Arabic or Hebrew noun is looked for without its article', () => {
  assert.deepEqual(indexQueries('العدادات والشركة للمياه'), ['عدادات شركة مياه']);
  assert.deepEqual(indexQueries('"العدادات الجديدة"'), ['"عدادات جديدة"']);
  assert.deepEqual(indexQueries('הנמל והעיר'), ['נמל עיר']);
  assert.deepEqual(indexQueries('ألم الر הר'), ['ألم الر הר']);
});

test('a query of a hundred thousand letters or quotation marks is split in time', async () => {
  for (const query of ['a'.repeat(100_000), `"${'a '.repeat(50_000)}`, '" '.repeat(50_000)])
    await inTime(() => indexQueries(query), 1);
});

test('a query of a hundred thousand marks is split', () => {
  assert.equal(indexQueries('ก' + '\u0e48'.repeat(100_000)).length, 1);
});

test('Persian letters and digits are looked up in the forms of the index, and the words of a Hebrew name one by one', () => {
  assert.deepEqual(indexQueries('کیوان ۱۳۹۹ می\u200cشود'), indexQueries('كيوان 1399 میشود'));
  assert.deepEqual(indexQueries('נמל־הגליל'), ['נמל גליל']);
});
