import assert from 'node:assert/strict';
import test from 'node:test';
import { filePath, sitePath } from '../../src/model/addresses/path.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { chartListPageType } from '../../src/views/chart/chart-list-page-type.ts';
import { datasetListPageType } from '../../src/views/dataset/dataset-list-page-type.ts';
import { qualityPageType } from '../../src/views/quality/quality-page-type.ts';
import { createMenus, type MenuEntry, type MenuInput } from '../../src/views/site/menu.ts';
import { sourceListPageType } from '../../src/views/source/source-list-page-type.ts';
import { timelinePageType } from '../../src/views/timeline/timeline-page-type.ts';

const counts = { entities: 0, events: 0, sources: 0, articles: 0, pages: 0 };
const input: MenuInput = {
  labels: labelsFor('en'),
  counts: { ...counts, charts: 0, datasets: 0, dates: 0, relations: 0, quotes: 0, corrections: 0 },
  kinds: [],
  largestKinds: [],
  pages: [],
  hasApp: true,
  hasQuality: true,
};
const search: MenuEntry = {
  weights: { check: 20, start: 10 },
  links: ({ labels }) => [{ title: labels.search, path: sitePath('search') }],
  isOnlineOnly: false,
};
const feed: MenuEntry = {
  weights: { check: 10 },
  links: () => [{ title: 'Feed', path: filePath('rss.xml') }],
  isOnlineOnly: true,
};

test('a link is in the menus that its entry names, the lightest first', () => {
  const { header, check, start } = createMenus([search, feed], input);
  assert.deepEqual(header, []);
  assert.deepEqual(
    check.map(({ path }) => path),
    ['/rss.xml', '/search/'],
  );
  assert.deepEqual(start, [{ title: 'Search', path: '/search/' }]);
});

test('a link to a file that only a server has is marked', () => {
  const { check } = createMenus([search, feed], input);
  assert.deepEqual(
    check.map(({ isOnlineOnly }) => isOnlineOnly),
    [true, undefined],
  );
});

test('`quality: false` leaves the page for editors out of the menus', () => {
  const { menus } = qualityPageType;
  assert.equal(createMenus(menus, input).check.length, 1);
  assert.equal(createMenus(menus, { ...input, hasQuality: false }).check.length, 0);
});

test('a reader who found nothing can start from the timeline, the charts, the data and the sources', () => {
  const types = [sourceListPageType, datasetListPageType, chartListPageType, timelinePageType];
  const menus = types.flatMap((type) => type.menus ?? []);
  const some = { ...input.counts, dates: 9, events: 9, charts: 2, datasets: 2, sources: 2 };
  assert.deepEqual(
    createMenus(menus, { ...input, counts: some }).start.map(({ path }) => path),
    ['/timeline/', '/charts/', '/data/', '/sources/'],
  );
});
