import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { buildListFilters } from '../../src/views/parts/filters/build-list-filters.ts';
import { tagFilter } from '../../src/views/parts/filters/tag-filter.ts';
import { uniqueIds } from '../../src/views/parts/filters/unique-ids.ts';

const words = (id: string, label = id) => ({
  id,
  label,
  valuesOf: (item: Record<string, string[]>) =>
    (item[id] ?? []).map((value) => ({ value, text: value })),
});

test('a filter has each value with its rows, the most frequent first', () => {
  const items = [{ place: ['Bergen'] }, { place: ['Oslo', 'Bergen'] }, { place: [] }];
  const { filters, marks } = buildListFilters(items, [words('place')], 'en');
  assert.deepEqual(filters, [
    {
      id: 'place',
      label: 'place',
      values: [
        { value: 'Bergen', text: 'Bergen', count: 2, mark: 1 },
        { value: 'Oslo', text: 'Oslo', count: 1, mark: 2 },
      ],
    },
  ]);
  assert.deepEqual(marks, [[1], [1, 2], []]);
});

test('a filter that would not narrow the list, or only to single rows, is left out', () => {
  const items = [
    { same: ['x'], own: ['a'] },
    { same: ['x'], own: ['b'] },
  ];
  const { filters } = buildListFilters(items, [words('same'), words('own')], 'en');
  assert.deepEqual(filters, []);
});

test('years stand from the last to the first', () => {
  const items = ['1999', '2001', '2000', '2000'].map((year) => ({ year: [year] }));
  const { filters } = buildListFilters(items, [{ ...words('year'), order: 'value' }], 'en');
  assert.deepEqual(
    filters[0]?.values.map(({ value }) => value),
    ['2001', '2000', '1999'],
  );
});

test('spellings of one tag are one value, with the page of the tag', () => {
  const items = [{ tags: ['AI'] }, { tags: ['ai'] }, { tags: [] }];
  const { filters } = buildListFilters(items, [tagFilter(labelsFor('en'))], 'en');
  assert.deepEqual(filters[0]?.values, [
    { value: 'ai', text: 'AI', count: 2, mark: 1, page: { path: '/tags/ai/' } },
  ]);
});

test('a field that is called as a parameter of the list gets another', () => {
  const ids = uniqueIds([words('tag'), words('sort'), words('tag')]).map(({ id }) => id);
  assert.deepEqual(ids, ['tag', 'sort-2', 'tag-2']);
});
