import assert from 'node:assert/strict';
import test from 'node:test';
import { kindListColumns, kindListSorts } from '../../src/components/list/kind-list-columns.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { EntityRowView, KindListView } from '../../src/views/list/kind-list-view.ts';
import { partialDate } from '../made/partial-date.ts';

const words = { labels: labelsFor('en'), language: 'en' };

test('a column of counts stands where they tell rows apart', () => {
  const sorts = (...rows: Partial<EntityRowView>[]): string[] =>
    kindListSorts(kindListColumns(listOf(rows), words)).map(({ id }) => id);
  assert.deepEqual(sorts({ eventCount: 2 }, { eventCount: 2, mentionCount: 1 }), [
    'name',
    'mentions',
  ]);
  assert.deepEqual(sorts({ eventCount: 2 }), ['name', 'events']);
  assert.deepEqual(sorts({}), ['name']);
});

test('numbers and dates start with the largest and latest, texts with the first', () => {
  const columns = [
    { id: 'staff', label: 'Staff', type: 'number' },
    { id: 'city', label: 'City', type: 'text' },
  ] as const;
  const { fields } = kindListColumns({ ...listOf([{}]), columns: [...columns] }, words);
  assert.deepEqual(
    fields.map(({ startsHigh }) => startsHigh),
    [true, false],
  );
});

test('a date that all key figures have stands in their heading, and others in a column', () => {
  const rows = [{ keyFigure }, {}];
  const same = kindListColumns(listOf(rows, { figureLabel: 'Value', figureDate: '2021' }), words);
  assert.equal(same.figureHeading, 'Value, 2021');
  assert.equal(same.figureDate, undefined);
  const differing = kindListColumns(listOf(rows, { figureLabel: 'Value' }), words);
  assert.equal(differing.figureHeading, 'Value');
  assert.equal(differing.figureDate?.label, words.labels.date);
  assert.deepEqual(
    kindListSorts(differing).map(({ id }) => id),
    ['name', 'figure'],
  );
});

test('the column that the list is sorted by says so: a key figure, or else the name, and a date of events', () => {
  const orders = (view: KindListView): [string, string][] =>
    kindListSorts(kindListColumns(view, words)).flatMap(({ id, order }) =>
      order ? [[id, order]] : [],
    );
  assert.deepEqual(orders(listOf([{}])), [['name', 'ascending']]);
  assert.deepEqual(orders(listOf([{ keyFigure }], { figureLabel: 'Value' })), [
    ['figure', 'descending'],
  ]);
  const date = { id: 'date', label: 'Date', type: 'date', order: 'ascending' } as const;
  const events = { ...listOf([{}]), columns: [date], eventTotal: 1 };
  assert.deepEqual(orders(events), [['date', 'ascending']]);
});

test('the names of a letter stand by name, with key figures as well', () => {
  const columns = kindListColumns(
    listOf([{ keyFigure }], { figureLabel: 'Value', order: 'name' }),
    words,
  );
  assert.deepEqual(
    kindListSorts(columns).map(({ id, order }) => [id, order]),
    [
      ['name', 'ascending'],
      ['figure', undefined],
    ],
  );
});

test('names in another script, descriptions and spark lines have columns if a row has one', () => {
  const { hasOtherScript, hasDescription, hasSpark } = kindListColumns(
    listOf([{ description: 'Builds cranes.' }, { keyFigure }]),
    words,
  );
  assert.deepEqual([hasOtherScript, hasDescription, hasSpark], [false, true, true]);
});

const keyFigure = {
  text: '12',
  detail: '2021',
  date: partialDate('2021'),
  sparkHtml: '<svg></svg>',
  sortValue: 12,
};

function listOf(
  rows: readonly Partial<EntityRowView>[],
  rest: Partial<KindListView> = {},
): KindListView {
  const path = sitePath('companies');
  const kind = {
    id: kindId('company'),
    label: 'Company',
    plural: 'Companies',
    folder: 'companies',
    path,
    shape: 'square',
    count: rows.length,
  } as const;
  return {
    path,
    title: 'Companies',
    kind,
    count: rows.length,
    parts: [],
    shares: [],
    columns: [],
    filters: [],
    rows: rows.map((row, at) => ({
      id: entityId(`e${at}`),
      kind: kind.id,
      title: `E${at}`,
      path: sitePath('companies', `e${at}`),
      cells: [],
      eventCount: 0,
      mentionCount: 0,
      marks: [],
      ...row,
    })),
    ...rest,
  };
}
