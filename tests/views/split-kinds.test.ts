import assert from 'node:assert/strict';
import test from 'node:test';
import { createChartDrawing } from '../../src/charts/chart-drawing.ts';
import { targetKey } from '../../src/link/target.ts';
import type { Reference } from '../../src/markdown/result/reference.ts';
import { resolveAddress } from '../../src/model/addresses/site-address.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Dataset } from '../../src/model/data/dataset.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { kindListPageType } from '../../src/views/list/kind-list-page-type.ts';
import { kindPartPageType } from '../../src/views/list/kind-part-page-type.ts';
import type { KindListView } from '../../src/views/list/kind-list-view.ts';
import { createViewInput, type ViewInput } from '../../src/views/page-type/view-input.ts';
import { buildSiteView } from '../../src/views/site/build-site-view.ts';
import { graphOf } from '../made/graph-of.ts';
import { tableOf } from '../made/table-of.ts';
import { dateValue, textValue } from '../made/sourced-value.ts';
import { entity, smallSite } from '../markdown/render-text.ts';

const sentence = {
  how: 'mention',
  sentence: { before: 'Of ', match: 'Ada', after: '.' },
  at: { line: 1, column: 1 },
} as const;

const few = inputOf([...people('Ada', 600), ...people('Bo', 400)]);
const many = inputOf(
  [...people('Ada', 600), ...people('Émile', 398), ...people('7 of', 1), ...people('Ёлка', 2)],
  new Map([
    ['7-of-0', 3],
    ['ada-9', 1],
    ['ada-5', 2],
  ]),
);
const events = inputOf([
  ...eventsOf(2020, 1201),
  ...eventsOf(2021, 30),
  entity('undated', 'Undated', 'event', []),
]);

test('a thousand entities stand on one page, where readers narrow and sort them all', () => {
  const { rows, parts, firstBy, filters } = listOf(few);
  assert.deepEqual([rows.length, parts, firstBy], [1000, [], undefined]);
  assert.equal(filters.length, 1);
  assert.deepEqual(kindPartPageType.pages(few), []);
});

test('of more, the list has those mentioned most and a link to each letter', () => {
  const view = listOf(many);
  assert.deepEqual(
    view.parts.map(({ label, count, path }) => `${label} ${count} ${decodeURI(path)}`),
    ['A 600 /people/in/a/', 'E 398 /people/in/e/', 'Е 2 /people/in/е/', '# 1 /people/in/other/'],
  );
  assert.equal(view.count, 1001);
  assert.equal(view.firstBy, 'mentions');
  assert.deepEqual(
    view.rows.map(({ id }) => id),
    ['7-of-0', 'ada-5', 'ada-9'],
  );
  assert.deepEqual(view.filters, [], 'a choice among the first would be none among all');
});

test('where many have key figures, the highest come first', () => {
  const [dataset] = smallSite().datasets;
  assert.ok(dataset);
  const values = (count: number): Dataset => ({
    ...dataset,
    profile: true,
    table: tableOf(
      [
        { id: 'entity', type: 'entity', label: 'Entity' },
        { id: 'date', type: 'date', label: 'Date' },
        { id: 'value', type: 'number', label: 'Value' },
      ],
      Array.from({ length: count }, (_, at) => [`ada-${at}`, '2021', at]),
    ),
  });
  const listWith = (count: number): KindListView =>
    listOf(inputOf(people('Ada', 1001), new Map([['ada-2', 1]]), [values(count)]));
  const { firstBy, figureLabel, rows } = listWith(60);
  assert.deepEqual([firstBy, figureLabel, rows.length], ['figure', 'Value', 50]);
  assert.deepEqual(
    rows.slice(0, 2).map(({ id }) => id),
    ['ada-59', 'ada-58'],
  );
  const ofFew = listWith(5);
  assert.deepEqual([ofFew.firstBy, ofFew.rows.length], ['mentions', 1]);
});

test('each letter has a page with all its names, in the sitemap, which readers narrow', () => {
  const [first, ...others] = kindPartPageType.pages(many);
  assert.deepEqual([first?.path, others.length], ['/people/in/a/', 3]);
  assert.equal(first?.isInSitemap, true);
  assert.equal(first.frame().title, 'People – A');
  assert.equal(first.frame().current, '/people/');
  const { rows, parts, shares, filters, columns } = first.view;
  assert.deepEqual([rows.length, rows[1]?.title, shares], [600, 'Ada 1', []]);
  assert.deepEqual(
    parts.map(({ current }) => current),
    ['page', undefined, undefined, undefined],
  );
  assert.deepEqual(
    filters.map(({ id }) => id),
    ['nationality'],
  );
  assert.deepEqual(
    columns.map(({ id }) => id),
    ['nationality'],
  );
});

test('the columns of a kind are on the pages of all its letters, even where they tell nothing apart', () => {
  const last = kindPartPageType.pages(many).at(-1);
  assert.deepEqual(
    last?.view.columns.map(({ id }) => id),
    ['nationality'],
  );
});

test('events have their years, the latest first, and one with too many has several pages', () => {
  const first = listOf(events, '/events/');
  assert.deepEqual(
    first.parts.map(({ label, count, path }) => `${label} ${count} ${path}`),
    [
      '2021 30 /events/in/2021/',
      '2020 1201 /events/in/2020/',
      'Date unknown 1 /events/in/undated/',
    ],
  );
  assert.deepEqual([first.firstBy, first.rows.length], ['date', 50]);
  assert.match(first.rows[0]?.id ?? '', /^of-2021/);
  const pages = kindPartPageType.pages(events);
  assert.deepEqual(
    pages.map(({ path, view }) => [path, view.rows.length]),
    [
      ['/events/in/2021/', 30],
      ['/events/in/2020/', 601],
      ['/events/in/2020-2/', 600],
      ['/events/in/undated/', 1],
    ],
  );
  const second = pages[2]?.view;
  assert.equal(second?.title, 'Events 2020 (2)');
  assert.deepEqual(
    second.shares.map(({ label, count, current }) => [label, count, current]),
    [
      ['January–May 2020', 601, undefined],
      ['May–September 2020', 600, 'page'],
    ],
  );
  assert.deepEqual(
    second.parts.map(({ current }) => current),
    [undefined, 'true', undefined],
  );
});

function people(name: string, count: number): Entity[] {
  return Array.from({ length: count }, (_, at) => ({
    ...entity(`${name.toLowerCase().replace(' ', '-')}-${at}`, `${name} ${at}`, 'person', []),
    fields: { nationality: [textValue(at % 2 === 0 ? 'Even' : 'Odd')] },
  }));
}

function eventsOf(year: number, count: number): Entity[] {
  return Array.from({ length: count }, (_, at) => ({
    ...entity(`of-${year}-${at}`, `Of ${year}, ${at}`, 'event', []),
    fields: { date: [dateValue(`${year}-0${1 + (at % 9)}`)] },
  }));
}

/** @param mentions The number of sentences that mention entities, by their ids. */
function inputOf(
  entities: Entity[],
  mentions: ReadonlyMap<string, number> = new Map(),
  datasets: Dataset[] = [],
): ViewInput {
  const from = targetKey({ type: 'article', id: 'first' });
  const backlinks = new Map(
    [...mentions].map(([id, count]) => {
      const to = targetKey({ type: 'entity', id });
      return [to, Array.from({ length: count }, (): Reference => ({ from, to, ...sentence }))];
    }),
  );
  const graph = { ...graphOf({ ...smallSite(), entities, datasets }), backlinks };
  const labels = labelsFor('en');
  const address = resolveAddress('https://example.org', {});
  const site = buildSiteView(graph, address, labels, []);
  const charts = createChartDrawing(graph, { labels, base: address.base });
  return createViewInput({ graph, labels, address, charts, problems: () => [] }, site);
}

function listOf(input: ViewInput, path = '/people/'): KindListView {
  const page = kindListPageType.pages(input).find((each) => each.path === path);
  assert.ok(page);
  return page.view;
}
