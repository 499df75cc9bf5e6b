import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { linkSite, type Site } from '../../src/link/site/site.ts';
import { allPoints, allPointsOf } from '../../src/link/timeline/dated-points.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { partialDate } from '../made/partial-date.ts';
import { article, entity, smallSite } from '../markdown/render-text.ts';
import { dateValue } from '../made/sourced-value.ts';

const site = linkSite(smallSite());

test('a record is found by id, key, file or target', () => {
  const { records } = site;
  assert.equal(site.articles.get('first'), records.articles[0]);
  assert.equal(site.pages.get('guides/method'), records.pages[0]);
  assert.equal(site.entities.get(entityId('tencent')), records.entities[0]);
  assert.equal(site.kinds.get(kindId('company'))?.folder, 'companies');
  assert.equal(site.sources.get(sourceKey('verdict')), records.sources[0]);
  assert.equal(site.datasets.get('market-cap'), records.datasets[0]);
  assert.equal(site.charts.get('market-value'), records.charts[0]);
  assert.equal(site.assets.get('assets/maps/photo.png'), records.assets[0]);
  assert.equal(site.prose.get('page:guides/method'), records.pages[0]);
});

test('a file with a decomposed name is found by its composed form', () => {
  const records = smallSite();
  const [photo] = records.assets;
  assert.ok(photo);
  const { assets } = linkSite({
    ...records,
    assets: [{ ...photo, file: 'assets/cafe\u0301.png' }],
  });
  assert.equal(assets.get('assets/caf\u00e9.png')?.file, 'assets/cafe\u0301.png');
});

test('a target is the same by its key, its file and its address', () => {
  const target = site.targets.get('entity:tencent');
  assert.ok(target);
  assert.equal(site.targetsByFile.get('entities/tencent.md'), target);
  assert.equal(site.targetsByPath.get('/companies/tencent/'), target);
  assert.deepEqual(site.names.resolve('tencent'), { status: 'found', target });
});

test('targets are in the order in which an id is looked up', () => {
  const types = [...site.targets.values()].map(({ type }) => type);
  assert.deepEqual([...new Set(types)], ['entity', 'article', 'page', 'chart']);
});

test('a relation is one object at both ends, among the statements and among the dates', () => {
  const linked = datedSite();
  const [relation] = linked.entities.get(entityId('owner'))?.relations ?? [];
  assert.ok(relation);
  assert.equal(linked.relations.get(entityId('owner'))?.[0]?.relation, relation);
  assert.equal(linked.relations.get(entityId('part'))?.[0]?.relation, relation);
  assert.equal(linked.statements[0]?.end, linked.relations.get(entityId('owner'))?.[0]);
  assert.equal(linked.relationPoints[0]?.end, linked.relations.get(entityId('owner'))?.[0]);
});

test('points are sorted by date, fields before relations on the same day', () => {
  assert.deepEqual(described(allPoints(datedSite())), [
    '1998 owner Founded',
    '1998 owner Owns',
    '2001 day',
    '2020 owner Owns',
  ]);
});

test('an entity has its own dates, the events that involve it and its relations at either end', () => {
  const linked = datedSite();
  assert.deepEqual(described(allPointsOf(entityId('owner'), linked)), [
    '1998 owner Founded',
    '1998 owner Owns',
    '2020 owner Owns',
  ]);
  assert.deepEqual(described(allPointsOf(entityId('part'), linked)), [
    '1998 owner Owns',
    '2001 day',
    '2020 owner Owns',
  ]);
});

test('articles, pages and events have the date of their page', () => {
  assert.deepEqual(
    [...datedSite().pageDates],
    [
      ['article:first', '2021-07-28'],
      ['entity:day', '2001'],
    ],
  );
});

test('an event has its date, the entities involved, and the number of links by authors', () => {
  const records = datedSite().records;
  const linked = linkSite({
    ...records,
    articles: [article('links', 'Links', 'On [[day]] and [[day|that day]], not `[[day]]`.')],
  });
  assert.deepEqual(linked.events, [
    {
      id: 'day',
      kind: 'event',
      title: 'The day',
      path: '/events/day/',
      date: '2001',
      involves: ['part'],
      links: 2,
    },
  ]);
});

/** A company that owned another for a time, and an event that involves the other. */
function datedSite(): Site {
  const owner: Entity = {
    ...entity('owner', 'Owner', 'company', []),
    fields: { founded: [dateValue('1998')] },
    relations: [
      {
        ...relationTo('owns', 'part'),
        since: partialDate('1998'),
        until: partialDate('2020'),
      },
    ],
  };
  const day: Entity = {
    ...entity('day', 'The day', 'event', []),
    fields: { date: [dateValue('2001')] },
    relations: [relationTo('involves', 'part')],
  };
  return linkSite({
    ...smallSite(),
    entities: [owner, entity('part', 'Part', 'company', []), day],
  });
}

function described(points: ReturnType<typeof allPoints>): string[] {
  return points.map(({ date, entity: teller, label }) =>
    [date, teller, label].filter(Boolean).join(' '),
  );
}
