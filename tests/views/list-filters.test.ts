import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import type { Column } from '../../src/model/data/column.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Assessment } from '../../src/model/values/assessment.ts';
import { rowFilters } from '../../src/views/dataset/row-filters.ts';
import { assessmentFilters } from '../../src/views/parts/filters/assessment-filters.ts';
import {
  buildListFilters,
  type FilterDefinition,
} from '../../src/views/parts/filters/build-list-filters.ts';
import type { FilterValue } from '../../src/views/parts/filters/list-filter.ts';
import { packValues, unpackValues } from '../../src/views/parts/filters/packed-values.ts';
import { tagFilter } from '../../src/views/parts/filters/tag-filter.ts';
import { uniqueIds } from '../../src/views/parts/filters/unique-ids.ts';
import type { PageLink } from '../../src/views/parts/links/page-link.ts';
import { tableOf } from '../made/table-of.ts';

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

test('a single disputed row can be chosen among others', () => {
  const items: Assessment[] = [{ confidence: 'high' }, { confidence: 'high', status: 'disputed' }];
  const definitions = assessmentFilters<Assessment>(labelsFor('en'), (item) => [item]);
  const { filters, marks } = buildListFilters(items, definitions, 'en');
  assert.deepEqual(
    filters.map(({ values }) => values),
    [[{ value: 'disputed', text: 'Disputed', count: 1, mark: 1 }]],
  );
  assert.deepEqual(marks, [[], [1]]);
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

const columns = [
  { id: 'firm', type: 'entity', label: 'Firm' },
  { id: 'day', type: 'date', label: 'Day' },
  { id: 'value', type: 'number', label: 'Value' },
  { id: 'market', type: 'text', label: 'Market' },
  { id: 'note', type: 'text', label: 'Note' },
  { id: 'sure', type: 'confidence', label: 'Sure' },
] as const satisfies Column[];

test('the rows of a dataset are narrowed by entity, year, groups of texts and confidence', () => {
  const table = tableOf(columns, [
    ['ada', '2020-01-31', 1, 'Oslo', 'a', 'low'],
    ['ada', '2021-01-31', 2, 'Oslo', 'b', null],
    ['bo', '2021-02-28', 3, 'Oslo', 'c', 'low'],
    ['bo', '2021-03-31', 4, 'Bergen', 'd', 'high'],
    ['bo', '2022-03-31', 5, 'Bergen', 'e', 'high'],
    ['bo', '2022-04-30', 6, 'Bergen', 'f', 'high'],
  ]);
  const rows = [0, 1, 2, 3, 4, 5];
  const { filters, marks } = buildListFilters(
    rows,
    rowFilters({ entities: new Map() }, table, rows, { labels: labelsFor('en'), language: 'en' }),
    'en',
  );
  assert.deepEqual(
    filters.map(({ id, values }) => [id, values.map(({ text, count }) => `${text} ${count}`)]),
    [
      ['firm', ['bo 4', 'ada 2']],
      ['day', ['2022 2', '2021 3', '2020 1']],
      ['market', ['Bergen 3', 'Oslo 3']],
      ['confidence', ['High confidence 3', 'Low confidence 2']],
    ],
  );
  // Bo, 2021, Oslo, low confidence.
  assert.deepEqual(marks[2], [1, 4, 7, 9]);
});

test('a table of thousands of rows has no filters', () => {
  const rows = Array.from({ length: 1501 }, (_, row) => row);
  const table = tableOf(
    columns,
    rows.map((row) => [row % 2 ? 'ada' : 'bo', '2020', row, null, null, null]),
  );
  assert.deepEqual(
    rowFilters({ entities: new Map() }, table, rows, { labels: labelsFor('en'), language: 'en' }),
    [],
  );
});

test('values that are too many to survey stay with a filter, and the list of their pages if all are in one', () => {
  const places = Array.from({ length: 43 }, (_, at) => `Place ${at + 10}`);
  const items = [...places, 'Place 10'].map((place) => ({ tags: [place] }));
  const byName: FilterDefinition<{ tags: readonly string[] }> = {
    id: 'place',
    label: 'Place',
    valuesOf: ({ tags }) => tags.map((value) => ({ value, text: value })),
  };
  const { filters, marks } = buildListFilters(items, [byName, tagFilter(labelsFor('en'))], 'en');
  const [place, tag] = filters;
  assert.equal(place?.values.length, 40);
  assert.deepEqual(
    place.rest?.values.map(({ value, mark }) => [value, mark]),
    [
      ['Place 50', 41],
      ['Place 51', 42],
      ['Place 52', 43],
    ],
  );
  assert.deepEqual(marks[42], [43, 86], 'rows with them are marked');
  assert.deepEqual([place.rest?.page, tag?.rest?.page], [undefined, '/tags/']);
});

test('the other values of a filter are lines of a text, which gives them back', () => {
  const rest: FilterValue[] = [
    { value: 'b', text: 'Ba\tnk', count: 2, mark: 41, page: pageOf('b', 'company') },
    { value: 'Oslo', text: 'Oslo', count: 1, mark: 42 },
    { value: 'c', text: 'C', count: 1, mark: 43, page: pageOf('c') },
  ];
  const packed = packValues(rest);
  assert.equal(packed, '41\n2\tb\tBa nk\tcompany\n1\tOslo\n1\tc\tC');
  assert.deepEqual(unpackValues(packed), [
    { value: 'b', text: 'Ba nk', count: 2, mark: 41, kind: 'company' },
    { value: 'Oslo', text: 'Oslo', count: 1, mark: 42, kind: undefined },
    { value: 'c', text: 'C', count: 1, mark: 43, kind: undefined },
  ]);
});

function pageOf(id: string, kind?: string): Pick<PageLink, 'path' | 'kind'> {
  return { path: sitePath('companies', id), ...(kind && { kind: kindId(kind) }) };
}
