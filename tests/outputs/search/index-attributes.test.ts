import assert from 'node:assert/strict';
import test from 'node:test';
import {
  indexRules,
  searchAttributes,
  searchNames,
} from '../../../src/outputs/search/index-attributes.ts';
import { nameForms } from '../../../src/outputs/search/searchable-name.ts';
import { entityId } from '../../../src/model/ids/entity-id.ts';
import { partialDate } from '../../made/partial-date.ts';

test('a name of Chinese letters is indexed whole, and from each of its letters on, six at most', () => {
  assert.deepEqual(searchNames('Tencent', ['腾讯控股有限公司']).split(' '), [
    '腾讯控股有限公司',
    ...[
      '腾讯控股有限',
      '讯控股有限公',
      '控股有限公司',
      '股有限公司',
      '有限公司',
      '限公司',
      '公司',
      '司',
    ],
  ]);
});

test('Korean names are indexed from each of their syllables on', () => {
  assert.ok(searchNames('Naver', ['네이버']).split(' ').includes('이버'));
});

test('letters that carry no separate mark are indexed in their plain form, too', () => {
  assert.equal(searchNames('Đorđe Straße Łódź', []), 'dorde strasse lodz');
});

test('a plain title adds nothing to its own page', () => {
  assert.equal(searchNames('Tencent', []), '');
});

test('a ticker is found with and without its exchange', () => {
  assert.equal(
    searchNames('Tencent', ['0700.HK', 'NYSE: BABA']),
    '0700.HK NYSE: BABA 0700 HK NYSE BABA',
  );
});

test('a tag with a comma stays one tag', () => {
  const attributes = searchAttributes({
    title: 'A',
    typeLabel: 'Article',
    tags: ['law, data', 'fines'],
  });
  assert.match(
    indexRules(mainOf(attributes)),
    / data-pagefind-filter="section\[data-search-section\], type\[data-search-label\], tag\[data-search-tag-0\], tag\[data-search-tag-1\]"/,
  );
  assert.equal(attributes['data-search-tag-0'], 'law, data');
});

test('a date is what pages are ordered by, its year a filter, its words what is shown', () => {
  const attributes = searchAttributes({
    title: 'A',
    typeLabel: 'Event',
    date: partialDate('2021-07'),
    dateText: 'July 2021',
  });
  assert.match(
    indexRules(mainOf(attributes)),
    /year\[data-search-year\]" data-pagefind-sort="date\[data-search-date\]"$/,
  );
  assert.equal(attributes['data-search-date'], '2021-07');
  assert.equal(attributes['data-search-year'], '2021');
  assert.equal(attributes['data-search-day'], 'July 2021');
});

test('what a page does not have is no attribute of it', () => {
  const attributes = searchAttributes({ title: 'A', typeLabel: 'Page' });
  assert.equal(
    indexRules(mainOf(attributes)),
    ' data-pagefind-meta="title[data-search-title], section[data-search-section], label[data-search-label]"' +
      ' data-pagefind-filter="section[data-search-section], type[data-search-label]"',
  );
  assert.deepEqual(attributes, {
    'data-pagefind-body': '',
    'data-search-title': 'A',
    'data-search-section': 'texts',
    'data-search-label': 'Page',
  });
});

test('each name is compared with its marks off, and with its special letters folded', () => {
  assert.deepEqual(nameForms('A', ['Đorđević', '0700.HK']), [
    'đorđevic',
    'dordevic',
    '0700.hk',
    '0700',
    'hk',
  ]);
});

test('an Arabic or Hebrew name is found without its articles, too', () => {
  assert.deepEqual(nameForms('شركة النبع', ['הנמל']), ['شركة نبع', 'הנמל', 'נמל']);
  assert.equal(searchNames('شركة النبع', ['הנמל']), 'הנמל شركة نبع נמל');
});

test('what a title gives by itself is not written', () => {
  assert.deepEqual(nameForms('Łódź', ['Lodz', 'Łodz']), []);
});

test('an entity has its figures and the number of its mentions, and a page the titles of what it calls otherwise', () => {
  const attributes = searchAttributes({
    title: 'A',
    section: 'names',
    typeLabel: 'Company',
    figures: [{ label: 'Value', text: '$1bn', date: '2021' }],
    mentionCount: 47,
    also: ['Tencent', 'Ant Group'],
    mentionedEntities: ['tencent', 'ant-group'].map(entityId),
  });
  assert.deepEqual(JSON.parse(attributes['data-search-figures'] ?? ''), [
    { label: 'Value', text: '$1bn', date: '2021' },
  ]);
  assert.equal(attributes['data-search-mentioned'], '47');
  assert.equal(attributes['data-search-also'], 'Tencent. Ant Group');
  assert.equal(attributes['data-search-mentions'], 'tencent ant-group');
});

test('a title that reads like an attribute is none', () => {
  const rules = indexRules(
    mainOf({ 'data-search-title': 'On data-search-tag-1= and data-search-kind=' }),
  );
  assert.equal(rules, ' data-pagefind-meta="title[data-search-title]"');
});

function mainOf(attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<main ${written.join(' ')}>`;
}

test('metadata has a limit, and a list of names stays one', () => {
  const text = 'y'.repeat(400_000);
  const page = { title: text, typeLabel: 'Company', summary: text };
  const { 'data-search-aliases': aliases = '', ...others } = searchAttributes({
    ...page,
    aliases: ['Short', text, 'Other'],
    also: [text],
  });
  assert.deepEqual(JSON.parse(aliases), ['Short', 'Other']);
  for (const [name, value] of Object.entries(others)) assert.ok(value.length <= 50_000, name);
});
