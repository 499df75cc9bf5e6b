import assert from 'node:assert/strict';
import test from 'node:test';
import { countIn } from '../../src/model/labels/count-in.ts';
import {
  counted,
  fill,
  labelsFor,
  translateTerm,
  type LabelKey,
} from '../../src/model/labels/labels.ts';
import { fillPlurals } from '../../src/model/labels/plural-form.ts';

test('an English label of a site from right to left is one piece, and so is each name in it', () => {
  const { since, chartEntry } = labelsFor('ar');
  assert.equal(
    fill(since, { date: '10 أبريل 2022' }),
    '\u2066since \u206810 أبريل 2022\u2069\u2069',
  );
  assert.equal(fill(since, { date: '2022' }), '\u2066since 2022\u2069');
  assert.equal(fill(chartEntry, { name: 'شركة النبع', value: '5' }), 'شركة النبع: 5.');
});

test('a label without words has the comma of the language', () => {
  assert.equal(labelsFor('ar').chartReading, '{name}، {date}، {value}');
  assert.equal(labelsFor('he').chartReading, '{name}, {date}, {value}');
});

test('a label of another language is filled as it is', () => {
  assert.equal(fill('منذ {date}', { date: '10 أبريل 2022' }), 'منذ 10 أبريل 2022');
  assert.equal(fill(labelsFor('en').since, { date: 'أبريل' }), 'since أبريل');
});

test('a value with a full stop of its own is not followed by another', () => {
  const { dataTo, chartChangeBetween } = labelsFor('ru');
  assert.equal(fill(dataTo, { date: 'май 2021 г.' }), 'Data to май 2021 г.');
  assert.equal(fill(chartChangeBetween, { from: '2019', to: '2021' }), 'Change from 2019 to 2021.');
  assert.equal(fill('{date}, {missing}.', { date: 'май 2021 г.' }), 'май 2021 г., {missing}.');
});

test('a plural of a label has the form for its number in the language of the site', () => {
  const polish = '{count, plural, one {# źródło} few {# źródła} many {# źródeł} other {# źródła}}';
  const { sourceCount } = labelsFor('pl', { sourceCount: polish });
  const counts = [2, 5, 22, 112].map((count) => fill(sourceCount, { count: countIn('pl', count) }));
  assert.deepEqual(counts, ['2 źródła', '5 źródeł', '22 źródła', '112 źródeł']);
  const arabic =
    'عن «{query}»: {count, plural, two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}';
  const { searchCount } = labelsFor('ar', { searchCount: arabic });
  assert.equal(fill(searchCount, { count: countIn('ar', 2), query: 'x' }), 'عن «x»: نتيجتان');
  assert.equal(fill(searchCount, { count: countIn('ar', 25), query: 'x' }), 'عن «x»: 25 نتيجة');
});

test('a plural of a label may have a form for one number alone', () => {
  const label = labelsFor('ru', {
    minutes: '{count,plural, =0 {нет} one {# минута} other {# минут}}',
  });
  for (const count of [0, 1, 5, 21]) {
    const filled = fillPlurals(label.minutes, { count: countIn('ru', count) });
    assert.equal(filled, { 0: 'нет', 1: '1 минута', 5: '5 минут', 21: '21 минута' }[count]);
  }
});

test('plurals of several things say one, too, unless the site has a label for one', () => {
  const own = {
    sourceCount: '{count, plural, one {# источник} few {# источника} other {# источников}}',
    minutes: '{count, plural, one {# минута} other {# минут}}',
    rowCount: '{count} строк',
    eventCount: '{count, plural, one {# событие} other {# событий}}',
    eventCountOne: 'одно событие',
  };
  const labels = labelsFor('ru', own);
  const one = countIn('ru', 1);
  assert.equal(counted(one, labels.sourceCountOne, labels.sourceCount), '1 источник');
  assert.equal(counted(one, labels.minute, labels.minutes), '1 минута');
  assert.equal(counted(one, labels.rowCountOne, labels.rowCount), '1 row');
  assert.equal(counted(one, labels.eventCountOne, labels.eventCount), 'одно событие');
});

test('a number with its thousands apart keeps its form of the plural', () => {
  const { rowCount } = labelsFor('pl', {
    rowCount: '{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  });
  assert.equal(fill(rowCount, { count: countIn('en', 12_024) }), '12,024 wiersze');
  assert.equal(fill(rowCount, { count: countIn('de', 12_025) }), '12.025 wierszy');
  assert.equal(fill('{count} rows', { count: countIn('en', 1013) }), '1,013 rows');
});

test('Chinese of Taiwan, Hong Kong and Macao has words in traditional characters, other Chinese simplified ones', () => {
  for (const language of ['zh-Hant', 'zh-Hant-TW', 'zh-TW', 'zh-HK', 'zh-mo']) {
    assert.equal(labelsFor(language).search, '搜尋', language);
    assert.equal(translateTerm('Headquarters', language), '總部', language);
  }
  for (const language of ['zh', 'zh-Hans', 'zh-CN', 'zh-SG']) {
    assert.equal(labelsFor(language).search, '搜索', language);
    assert.equal(translateTerm('Headquarters', language), '总部', language);
  }
});

test('labels in two scripts of Chinese are filled with the same values', () => {
  for (const [key, text] of Object.entries(labelsFor('zh-Hans'))) {
    const other = labelsFor('zh-Hant')[key as LabelKey];
    assert.deepEqual(placesIn(other), placesIn(text), key);
  }
});

function placesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
