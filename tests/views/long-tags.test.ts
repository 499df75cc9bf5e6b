import assert from 'node:assert/strict';
import test from 'node:test';
import { createChartDrawing } from '../../src/charts/chart-drawing.ts';
import { resolveAddress } from '../../src/model/addresses/site-address.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Records } from '../../src/model/records/records.ts';
import { createViewInput, type ViewInput } from '../../src/views/page-type/view-input.ts';
import { buildSiteView } from '../../src/views/site/build-site-view.ts';
import { tagListPageType } from '../../src/views/tag/tag-list-page-type.ts';
import { tagPageType } from '../../src/views/tag/tag-page-type.ts';
import type { TagView } from '../../src/views/tag/tag-view.ts';
import { graphOf } from '../made/graph-of.ts';
import { partialDate } from '../made/partial-date.ts';
import { article, entity, smallSite } from '../markdown/render-text.ts';

const tags = ['Grain trade'];

test('a tag of a thousand pages lists them all', () => {
  const [only, ...others] = viewsOf({ articles: articlesOf(1000), entities: [] });
  assert.deepEqual([only?.pages.length, only?.parts, others], [1000, [], []]);
});

test('of more, it has the newest, a link to each year, and one to those without a date', () => {
  const [first, ...parts] = viewsOf({ articles: articlesOf(1000), entities: people(3) });
  assert.equal(first?.count, 1003);
  assert.deepEqual(
    [first.pages.length, first.pages[0]?.date, first.pages.at(-1)?.date],
    [50, '2021-09', '2021-09'],
  );
  assert.deepEqual(
    first.parts.map(({ label, count, path }) => `${label} ${count} ${path}`),
    [
      '2021 500 /tags/grain-trade/in/2021/',
      '2020 500 /tags/grain-trade/in/2020/',
      'Date unknown 3 /tags/grain-trade/in/undated/',
    ],
  );
  assert.deepEqual(
    parts.map(({ title, count, pages }) => `${title} ${count} ${pages.length}`),
    ['Grain trade 2021 500 500', 'Grain trade 2020 500 500', 'Grain trade – Date unknown 3 3'],
  );
  assert.ok([first, ...parts].every(({ isByYear }) => isByYear));
  assert.deepEqual(
    parts[1]?.parts.map(({ current }) => current),
    [undefined, 'page', undefined],
  );
});

test('without any date, a long tag has its letters', () => {
  const [first, ...parts] = viewsOf({ articles: [], entities: people(1001) });
  assert.deepEqual([first?.count, first?.pages, first?.isByYear], [1001, [], false]);
  assert.deepEqual(
    parts.map(({ path, count }) => `${path} ${count}`),
    ['/tags/grain-trade/in/a/ 501', '/tags/grain-trade/in/b/ 500'],
  );
});

test('the list of tags has a long one once, with the number of all its pages', () => {
  const input = inputOf({ articles: articlesOf(1000), entities: people(3) });
  const [page] = tagListPageType.pages(input);
  assert.deepEqual(
    page?.view.tags.map(({ tag, path, count }) => `${tag} ${path} ${count}`),
    ['Grain trade /tags/grain-trade/ 1003'],
  );
});

function articlesOf(count: number): Records['articles'] {
  return Array.from({ length: count }, (_, at) => ({
    ...article(`a-${at}`, `Article ${at}`, ''),
    date: partialDate(`${at % 2 === 0 ? 2020 : 2021}-0${1 + (at % 9)}`),
    tags,
  }));
}

function people(count: number): Records['entities'] {
  return Array.from({ length: count }, (_, at) => ({
    ...entity(`p-${at}`, `${at % 2 === 0 ? 'Ada' : 'Bo'} ${at}`, 'person', []),
    tags,
  }));
}

function viewsOf(records: Pick<Records, 'articles' | 'entities'>): TagView[] {
  return tagPageType.pages(inputOf(records)).map(({ view }) => view);
}

function inputOf(records: Pick<Records, 'articles' | 'entities'>): ViewInput {
  const graph = graphOf({ ...smallSite(), ...records });
  const labels = labelsFor('en');
  const address = resolveAddress('https://example.org', {});
  const site = buildSiteView(graph, address, labels, []);
  const charts = createChartDrawing(graph, { labels, base: address.base });
  return createViewInput({ graph, labels, address, charts, problems: () => [] }, site);
}
