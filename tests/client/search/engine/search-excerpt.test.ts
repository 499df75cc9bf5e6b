import assert from 'node:assert/strict';
import test from 'node:test';
import {
  markPhrases,
  markWords,
  parseExcerpt,
  restoreText,
  type ExcerptPart,
} from '../../../../src/client/search/engine/search-excerpt.ts';

/** The parts as one text, with marked ones in brackets. */
function show(parts: ExcerptPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test('marks become parts, without the punctuation that the index keeps with a word', () => {
  assert.deepEqual(parseExcerpt('of <mark>(Didi),</mark> and'), [
    { text: 'of (', marked: false },
    { text: 'Didi', marked: true },
    { text: '), and', marked: false },
  ]);
});

test('markup by authors remains text', () => {
  assert.equal(
    show(parseExcerpt('&lt;img onerror=x&gt; <mark>&lt;b&gt;</mark>')),
    '<img onerror=x> <[b]>',
  );
});

test('letters that the index split are joined, with their marks', () => {
  assert.equal(
    show(parseExcerpt('\u2060的 <mark>\u2060微</mark> <mark>\u2060信</mark> \u2060是 app')),
    '的[微信]是 app',
  );
});

test('letters that the index holds as plain ones are as their author wrote them', () => {
  assert.equal(show(parseExcerpt('in <mark>Ko\u0338benhavn.</mark>')), 'in [København].');
});

test('signs and spaces of a query mark nothing', () => {
  assert.equal(show(markWords('Alder & Sons', ' alder & ')), '[Alder] & Sons');
  assert.equal(show(markWords('Alder & Sons', '&')), 'Alder & Sons');
});

test('a number is marked with and without signs between its digits', () => {
  assert.equal(
    show(markWords('Over 1,400 games, 2400 lost', '1400')),
    'Over [1,400] games, 2400 lost',
  );
  assert.equal(show(markWords('Over 1400 games', '1,400 games')), 'Over [1400] [games]');
});

test('apostrophes of all kinds are the same, and a possessive is a form of its word', () => {
  assert.equal(show(markWords('O’Brien spoke', "o'brien")), '[O’Brien] spoke');
  assert.equal(show(markWords('Didi is fined', 'didi’s')), '[Didi] is fined');
  assert.equal(
    show(markWords('The dockers’ strike', "dockers' strike")),
    'The [dockers]’ [strike]',
  );
});

test('spaces that authors put between Chinese letters stay', () => {
  assert.equal(show(parseExcerpt('北 \u2060京 上 \u2060海')), '北京 上海');
});

test('the space before a citation that is not in the index is removed', () => {
  assert.equal(
    show(parseExcerpt('China only . The <mark>law ,</mark> too')),
    'China only. The [law], too',
  );
});

test('separators are removed from headings', () => {
  assert.equal(restoreText('\u2060九 \u2060天 later'), '九天 later');
});

test('the words of a query are marked at the start of words, in any case', () => {
  assert.equal(
    show(markWords('Didi is fined; the confine', 'DIDI fine')),
    '[Didi] is [fined]; the confine',
  );
});

test('a short word of a query marks itself and its plural, not all words that start with it', () => {
  assert.equal(
    show(markWords('The law and laws there, in the internet', 'the law in china')),
    '[The] [law] and [laws] there, [in] [the] internet',
  );
  // It may be the beginning of a word while it is the last one.
  assert.equal(show(markWords('Tencent in October', 'in ten')), '[Tencent] [in] October');
  // Particles follow short words there.
  assert.equal(show(markWords('서울은 크다', '서울 크다')), '[서울은] [크다]');
});

test('an adverb that is made of a word of the query is another word', () => {
  assert.equal(
    show(markWords('Finely cut: fined, and fines', 'fine')),
    'Finely cut: [fined], and [fines]',
  );
  assert.equal(show(markWords('Finely cut, a reply', 'finel rep')), '[Finely] cut, a [reply]');
});

test('a number of a query marks no longer number, unless it may be unfinished', () => {
  assert.equal(show(markWords('27 or 2 July, 2bn', '2 July')), '27 or [2] [July], [2bn]');
  assert.equal(show(markWords('In 2021 and 2.5', 'in 2')), '[In] [2021] and [2].5');
});

test('letters match with or without accents, either way', () => {
  assert.equal(show(markWords('Ada Sørensen, café', 'sorensen cafe')), 'Ada [Sørensen], [café]');
  assert.equal(show(markWords('Lodz and Strasse', 'Łódź')), '[Lodz] and Strasse');
  assert.equal(show(markWords('서울 Straße', '서울')), '[서울] Straße');
});

test('Chinese is marked inside a run of letters', () => {
  assert.equal(show(markWords('中国微信用户', '微信')), '中国[微信]用户');
});

test('a vowel sign belongs to the letter before it', () => {
  assert.equal(show(markWords('दिल्ली और किताबों', 'किताब दिल')), '[दिल्ली] और [किताबों]');
  assert.equal(show(parseExcerpt('<mark>दिल्ली,</mark> और')), '[दिल्ली], और');
});

test('Thai is marked inside a run of letters', () => {
  assert.equal(show(markWords('สหภาพแรงงาน', 'แรงงาน')), 'สหภาพ[แรงงาน]');
  assert.equal(show(parseExcerpt('สี <mark>\u2060ที่</mark> <mark>\u2060ท่</mark> \u2060า')), 'สี[ที่ท่]า');
  assert.equal(show(markPhrases('คุณสมชาย ใจดีกับช้าง', ['สมชาย ใจด', 'ชาง'])), 'คุณ[สมชาย ใจดี]กับ[ช้าง]');
});

test('a name is marked where its letters have another form than in queries', () => {
  assert.equal(show(markPhrases('บริษัทสยามพลังน้ำซื้อ', ['สยามพลงนา'])), 'บริษัท[สยามพลังน้ำ]ซื้อ');
  assert.equal(show(markPhrases('９月にＴＯＢ（買収）', ['tob'])), '９月に[ＴＯＢ]（買収）');
});

test('a Latin word is marked between Japanese letters, and they are not', () => {
  assert.equal(show(markWords('備後汽船にTOBを発表', 'tob')), '備後汽船に[TOB]を発表');
  assert.equal(show(markWords('備後汽船のTOBs', 'tob of')), '備後汽船の[TOBs]');
});

test('a phrase is marked as a whole', () => {
  assert.equal(
    show(markPhrases('Ant and Ant Group’s app', ['ant group'])),
    'Ant and [Ant Group]’s app',
  );
});

test('signs in a query are not a pattern', () => {
  assert.equal(show(markWords('a+b (c) [d]', '(c) [d] .* a+')), '[a+b] [(c)] [[d]]');
});

test('an empty text has no parts', () => {
  assert.deepEqual(markWords('', 'x'), []);
  assert.deepEqual(parseExcerpt(''), []);
});

test('a Hebrew abbreviation is marked as a whole, whichever sign is in it', () => {
  for (const query of ['צה"ל', 'צה״ל', 'צהל']) {
    const marked = markWords('לפי צה״ל נמסר', query).filter((part) => part.marked);
    assert.deepEqual(marked, [{ text: 'צה״ל', marked: true }], query);
  }
});

test('a query of many marks is compared with a text of nearly as many', () => {
  const marks = (count: number): string => 'ก' + '\u0e48'.repeat(count);
  assert.deepEqual(markWords(marks(60), marks(70)), [{ text: marks(60), marked: false }]);
});

test('a Persian word is marked whatever its letters and digits, and with the sign that parts them', () => {
  const marked = (text: string, query: string): string[] =>
    markWords(text, query).flatMap((part) => (part.marked ? [part.text] : []));
  assert.deepEqual(marked('کیوان در ۱۳۹۹ می\u200cشود', 'كيوان 1399 میشود'), [
    'کیوان',
    '۱۳۹۹',
    'می\u200cشود',
  ]);
});
