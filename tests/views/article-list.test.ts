import assert from 'node:assert/strict';
import test from 'node:test';
import { createChartDrawing } from '../../src/charts/chart-drawing.ts';
import { resolveAddress } from '../../src/model/addresses/site-address.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Article } from '../../src/model/records/article.ts';
import { articleListPageType } from '../../src/views/article/article-list-page-type.ts';
import { articleYearPageType } from '../../src/views/article/article-year-page-type.ts';
import { createViewInput, type ViewInput } from '../../src/views/page-type/view-input.ts';
import { buildSiteView } from '../../src/views/site/build-site-view.ts';
import { graphOf } from '../made/graph-of.ts';
import { partialDate } from '../made/partial-date.ts';
import { article, smallSite } from '../markdown/render-text.ts';

const few = inputOf(articlesOf(2020, 600), articlesOf(2021, 400));
const many = inputOf(articlesOf(2020, 600), articlesOf(2021, 401), [undated()]);

test('a thousand articles stand on one page, where readers narrow and sort them all', () => {
  const [page] = articleListPageType.pages(few);
  assert.equal(page?.view.articles.length, 1000);
  assert.deepEqual(page.view.years, []);
  assert.equal(page.view.filters.length, 1);
  assert.deepEqual(articleYearPageType.pages(few), []);
});

test('of more articles, the list has the newest, those without a date, and a link to each year', () => {
  const [page] = articleListPageType.pages(many);
  assert.deepEqual(
    page?.view.years.map(({ year, count, path }) => `${year} ${count} ${path}`),
    ['2021 401 /articles/in/2021/', '2020 600 /articles/in/2020/'],
  );
  assert.equal(page.view.count, 1002);
  assert.equal(page.view.articles.length, 51);
  assert.equal(page.view.articles.at(-1)?.title, 'Undated');
  assert.deepEqual(page.view.filters, [], 'a choice among the newest is none among all');
});

test('each year then has a page with all its articles, in the sitemap, which readers narrow', () => {
  const [newest, ...others] = articleYearPageType.pages(many);
  assert.deepEqual([newest?.path, others.length], ['/articles/in/2021/', 1]);
  assert.equal(newest?.isInSitemap, true);
  assert.equal(newest.frame().title, 'Articles 2021');
  assert.equal(newest.frame().current, '/articles/');
  assert.equal(newest.view.articles.length, 401);
  assert.deepEqual(
    newest.view.filters.map(({ id, values }) => [id, values.map(({ count }) => count)]),
    [['tag', [201, 200]]],
  );
});

function articlesOf(year: number, count: number): Article[] {
  return Array.from({ length: count }, (_, at) => ({
    ...article(`of-${year}-${at}`, `Of ${year}, ${at}`, ''),
    date: partialDate(`${year}-0${1 + (at % 9)}`),
    tags: [at % 2 === 0 ? 'even' : 'odd'],
  }));
}

function undated(): Article {
  const { date: _, ...rest } = article('undated', 'Undated', '');
  return rest;
}

function inputOf(...articles: Article[][]): ViewInput {
  const graph = graphOf({ ...smallSite(), articles: articles.flat() });
  const labels = labelsFor('en');
  const address = resolveAddress('https://example.org', {});
  const site = buildSiteView(graph, address, labels, []);
  const charts = createChartDrawing(graph, { labels, base: address.base });
  return createViewInput({ graph, labels, address, charts, problems: () => [] }, site);
}
