import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { buildCorrectionsPageViews } from '../../src/views/corrections/build-corrections-page-views.ts';
import { neighbourhood } from '../../src/link/relations/neighbourhood.ts';
import { quotesPages } from '../../src/views/quotes/quotes-pages.ts';
import type { QuotesPageView } from '../../src/views/quotes/quotes-page-view.ts';
import type { Quote } from '../../src/markdown/result/reference.ts';
import {
  fairShares,
  buildWholeNetworkView,
} from '../../src/views/network/build-whole-network-view.ts';
import type { RelationRowView } from '../../src/views/network/whole-network-view.ts';
import { networkPageType } from '../../src/views/network/network-page-type.ts';
import { createViewInput, type ViewInput } from '../../src/views/page-type/view-input.ts';
import { buildSiteView } from '../../src/views/site/build-site-view.ts';
import { createChartDrawing } from '../../src/charts/chart-drawing.ts';
import type { Graph } from '../../src/connect/graph.ts';
import { resolveAddress } from '../../src/model/addresses/site-address.ts';
import { buildWholeTimelineViews } from '../../src/views/timeline/build-whole-timeline-views.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Records } from '../../src/model/records/records.ts';
import { article, entity, smallSite } from '../markdown/render-text.ts';
import { graphOf } from '../made/graph-of.ts';
import { partialDate } from '../made/partial-date.ts';
import { dateValue } from '../made/sourced-value.ts';

const at = { line: 1, column: 1 };
const options = { labels: labelsFor('en'), language: 'en', drawOverview: () => undefined };

test('the timeline holds events, dated fields and dated relations by year and month, with dates as precise as given', () => {
  const [page] = buildWholeTimelineViews(graphOf(datedSite()), options);
  assert.deepEqual([page?.count, page?.eventCount], [4, 1]);
  assert.deepEqual(
    page?.years.map(({ year, months }) => [
      year,
      months.map(({ label, points }) => [
        label,
        points.map(({ date, link }) => `${date} ${link.title}`),
      ]),
    ]),
    [
      [
        '1998',
        [
          ['Month unknown', ['1998 Owner: founded']],
          ['November', ['1998-11 Owner – owns: Part, 52%', '1998-11-03 The day']],
        ],
      ],
      ['2020', [['Month unknown', ['2020 Owner – owns: Part, 52% (ended)']]]],
    ],
  );
});

test('an event names the entities involved, a relation its other end, and each its sources by number', () => {
  const [page] = buildWholeTimelineViews(graphOf(datedSite()), options);
  const points = page?.years.flatMap(({ months }) => months.flatMap((month) => month.points)) ?? [];
  assert.deepEqual(
    points.map(({ involved, references }) => [involved.map(({ id }) => id), references]),
    [
      [[], [1]],
      [['part'], [2]],
      [['owner'], []],
      [['part'], [2]],
    ],
  );
  assert.deepEqual(
    page?.references.map(({ number, source }) => `${number} ${source.key}`),
    ['1 verdict', '2 reuters'],
  );
});

test('readers see events first, and can choose all dates, other kinds or relations', () => {
  const [page] = buildWholeTimelineViews(graphOf(datedSite()), options);
  assert.deepEqual(
    page?.filters.map(({ number, label, count }) => [number, label, count]),
    [
      [1, 'Events', 1],
      [0, 'All dates', 4],
      [2, 'Companies: own dates', 1],
      [3, 'Relations', 2],
    ],
  );
  const points = page?.years.flatMap(({ months }) => months.flatMap((month) => month.points)) ?? [];
  assert.deepEqual(
    points.map(({ filters }) => filters),
    [[2], [3], [1], [3]],
  );
});

test('dates of one kind can be chosen by their status, without choices that no date would have', () => {
  const founded = (id: string, status?: 'disputed'): Entity => ({
    ...entity(id, id, 'company', []),
    fields: { founded: [{ ...dateValue('1998'), ...(status && { status }) }] },
  });
  const filtersOf = (...entities: Entity[]) => {
    const [page] = buildWholeTimelineViews(graphOf(siteOf(entities)), options);
    return page?.filters.map(({ label, count }) => `${label} ${count}`);
  };
  assert.deepEqual(filtersOf(founded('a'), founded('b', 'disputed')), [
    'All dates 2',
    'Companies 2',
    'Disputed 1',
  ]);
  assert.deepEqual(filtersOf(founded('a'), founded('b')), []);
});

test('an event does not count other events among those it involves', () => {
  const site = siteOf([
    entity('owner', 'Owner', 'company', []),
    event('later', '1999'),
    {
      ...event('day', '1998'),
      relations: [relationTo('involves', 'owner'), relationTo('involves', 'later')],
    },
  ]);
  const [page] = buildWholeTimelineViews(graphOf(site), options);
  const points = page?.years.flatMap(({ months }) => months.flatMap((month) => month.points)) ?? [];
  assert.deepEqual(
    points.map(({ link, involved }) => [link.title, involved.map(({ id }) => id)]),
    [
      ['The day', ['owner']],
      ['later', []],
    ],
  );
});

test('the choice of all events is not named as a kind of them', () => {
  const site = datedSite();
  const kind = site.kinds.find(({ id }) => id === 'event');
  assert.ok(kind);
  const hearing = { ...kind, id: kindId('hearing'), plural: 'Hearings', folder: 'hearings' };
  const heard = {
    ...entity('heard', 'Heard', 'hearing', []),
    fields: { date: [dateValue('1999')] },
  };
  const records = {
    ...site,
    kinds: [...site.kinds, hearing],
    entities: [...site.entities, heard],
  };
  const [page] = buildWholeTimelineViews(graphOf(records), options);
  const labels = page?.filters.map(({ label, count }) => `${label} ${count}`);
  assert.deepEqual(labels?.slice(0, 2), ['All events 2', 'All dates 5']);
  assert.ok(labels?.includes('Events 1') && labels.includes('Hearings 1'));
});

test('each status and confidence of many kinds can be chosen, and of too many kinds all the same', () => {
  const site = datedSite();
  const model = site.kinds.find(({ id }) => id === 'company');
  assert.ok(model);
  const labelsWith = (count: number): string[] => {
    const ids = Array.from({ length: count }, (_, place) => `own-${place}`);
    const kinds = ids.map((id) => ({ ...model, id: kindId(id), plural: id, folder: id }));
    const founded = { ...dateValue('1999'), confidence: 'low', status: 'withdrawn' } as const;
    const entities = ids.map((id) => ({
      ...entity(id, id, id, []),
      fields: { founded: [founded] },
    }));
    const records = {
      ...site,
      kinds: [...site.kinds, ...kinds],
      entities: [...site.entities, ...entities],
    };
    const [page] = buildWholeTimelineViews(graphOf(records), options);
    return page?.filters.map(({ label }) => label) ?? [];
  };
  const many = labelsWith(12);
  assert.ok(many.includes('own-11: own dates'));
  assert.deepEqual(many.slice(-2), ['Withdrawn', 'Low confidence']);
  assert.deepEqual(labelsWith(30), [
    'Events',
    'All dates',
    'Relations',
    'Withdrawn',
    'Low confidence',
  ]);
});

test('years outside of the period are folded, unless nothing would be left', () => {
  const folded = (period: { from?: string; to?: string }): boolean[] | undefined => {
    const site = datedSite();
    const dates = { from: period.from && partialDate(period.from), to: undefined };
    const settings = { ...site.settings, period: { ...dates, from: dates.from || undefined } };
    const [page] = buildWholeTimelineViews(graphOf({ ...site, settings }), options);
    return page?.years.map(({ isFolded }) => isFolded);
  };
  assert.deepEqual(folded({}), [false, false]);
  assert.deepEqual(folded({ from: '1998-12' }), [false, false]);
  assert.deepEqual(folded({ from: '2020-10' }), [true, false]);
  assert.deepEqual(folded({ from: '2021' }), [false, false]);
});

test('a timeline too long for one page has a page for each year, and an overview that links them', () => {
  const events = Array.from({ length: 1200 }, (_, index) =>
    event(`e${index}`, `${2000 + (index % 3)}-01-02`),
  );
  const pages = buildWholeTimelineViews(graphOf(siteOf(events)), options);
  assert.deepEqual(
    pages.map(({ path, years }) => [path, years.map(({ count }) => count)]),
    [
      ['/timeline/', []],
      ['/timeline/2000/', [400]],
      ['/timeline/2001/', [400]],
      ['/timeline/2002/', [400]],
    ],
  );
  assert.deepEqual(
    pages[0]?.yearLinks.map(({ path, count, eventCount }) => [path, count, eventCount]),
    [
      ['/timeline/2000/', 400, 400],
      ['/timeline/2001/', 400, 400],
      ['/timeline/2002/', 400, 400],
    ],
  );
});

test('a year too long for one page has a page for each month, and keeps the dates without one', () => {
  const events = Array.from({ length: 1200 }, (_, index) =>
    event(`e${index}`, ['2000-03-02', '2000-04', '2000'][index % 3] ?? ''),
  );
  const words = { ...options, labels: labelsFor('zh'), language: 'zh' };
  const pages = buildWholeTimelineViews(graphOf(siteOf(events)), words);
  assert.deepEqual(
    pages.map(({ path, title, ofPart }) => [path, title, ofPart?.count]),
    [
      ['/timeline/', '时间线', undefined],
      ['/timeline/2000/', '时间线 2000', 1200],
      ['/timeline/2000-03/', '时间线，2000年3月', 400],
      ['/timeline/2000-04/', '时间线，2000年4月', 400],
    ],
  );
  assert.deepEqual(
    pages.map(({ years }) => years.map(({ count }) => count)),
    [[], [400], [400], [400]],
  );
});

test('a long year whose dates all have months shows no dates of its own, and is not divided if it is short', () => {
  const events = Array.from({ length: 1200 }, (_, index) =>
    event(`e${index}`, index < 500 ? '1999-05' : `2000-0${1 + (index % 2)}`),
  );
  const pages = buildWholeTimelineViews(graphOf(siteOf(events)), options);
  assert.deepEqual(
    pages.map(({ path, years }) => [path, years.map(({ count }) => count)]),
    [
      ['/timeline/', []],
      ['/timeline/1999/', [500]],
      ['/timeline/2000/', []],
      ['/timeline/2000-01/', [350]],
      ['/timeline/2000-02/', [350]],
    ],
  );
});

/** What page types make their pages from. */
function inputOf(graph: Graph): ViewInput {
  const address = resolveAddress(graph.records.settings.url, {});
  const { labels } = options;
  const site = buildSiteView(graph, address, labels, []);
  const charts = createChartDrawing(graph, { labels, base: address.base });
  return createViewInput({ graph, labels, address, charts, problems: () => [] }, site);
}

test('a site without dates, relations, quotations and corrections has no pages for them', () => {
  const graph = graphOf(siteOf([entity('alone', 'Alone', 'company', [])]));
  assert.deepEqual(buildWholeTimelineViews(graph, options), []);
  assert.deepEqual(networkPageType.pages(inputOf(graph)), []);
  assert.deepEqual(quotesOf(graph.records, []), []);
  assert.deepEqual(buildCorrectionsPageViews(graph), []);
});

test('each relation is listed once, from who acts on, owns or leads the other, without those of events', () => {
  const page = buildWholeNetworkView(graphOf(datedSite()), options);
  assert.equal(page?.count, 2);
  assert.equal(page.undrawnCount, 1, 'that of someone without a page');
  assert.deepEqual(
    page.groups.map(({ label, rows }) => [
      label,
      rows.map(({ from, to, detail }) => [nameOf(from), nameOf(to), detail]),
    ]),
    [
      ['Owns', [['owner', 'part', '52%, November 1998 to 2020']]],
      ['Leads', [['Someone Unknown', 'owner', '']]],
    ],
  );
});

function nameOf(end: RelationRowView['from']): string {
  return 'id' in end ? end.id : end.name;
}

test('where events have all relations, the network lists them', () => {
  const day = {
    ...entity('day', 'Day', 'event', []),
    relations: [relationTo('involves', 'owner')],
  };
  const site = siteOf([entity('owner', 'Owner', 'company', []), day]);
  const page = buildWholeNetworkView(graphOf(site), options);
  assert.deepEqual(
    page?.groups.map(({ label, count }) => [label, count]),
    [['Involves', 1]],
  );
  // Its drawing leaves events out.
  const [planned] = networkPageType.pages(inputOf(graphOf(site)));
  assert.ok(planned);
  assert.equal(planned.view.chartHtml, undefined);
});

test('a symmetric relation that both files state is one row', () => {
  const pair = ['a', 'b'].map((id) => ({
    ...entity(id, id, 'company', []),
    relations: [relationTo('partners', id === 'a' ? 'b' : 'a')],
  }));
  assert.equal(buildWholeNetworkView(graphOf(siteOf(pair)), options).count, 1);
});

test('small groups get all the room they need', () => {
  assert.deepEqual(fairShares([10, 1000, 3, 1000], 113), [10, 50, 3, 50]);
  assert.deepEqual(fairShares([2, 3], 100), [2, 3]);
});

test('quotations are grouped by speaker, by name, newest first and undated last', () => {
  const site = siteOf([entity('zoe', 'Zoe', 'person', [])]);
  const quotes = [
    quote({ by: { id: entityId('zoe') }, text: 'undated' }),
    quote({ by: { id: entityId('zoe') }, text: 'early', date: partialDate('2020') }),
    quote({ by: { id: entityId('zoe') }, text: 'late', date: partialDate('2021-03'), lang: 'zh' }),
    quote({ by: { name: 'Ada' }, text: 'hers' }),
  ];
  const [page] = quotesOf(site, quotes);
  assert.equal(page?.count, 4);
  assert.deepEqual(
    page.speakers.map(({ anchor, quotes: said }) => [anchor, said.map(({ text }) => text)]),
    [
      ['speaker-1', ['hers']],
      ['by-zoe', ['late', 'early', 'undated']],
    ],
  );
});

test('quotations are narrowed by year, confidence and status, in the order of the page', () => {
  const quotes = [
    quote({ by: { name: 'Bo' }, text: 'sure', date: partialDate('2020'), confidence: 'high' }),
    quote({ by: { name: 'Ada' }, text: 'first', date: partialDate('2020-05'), confidence: 'high' }),
    quote({ by: { name: 'Ada' }, text: 'last', date: partialDate('2021'), confidence: 'low' }),
    quote({ by: { name: 'Ada' }, text: 'undated' }),
  ];
  const [page] = quotesOf(siteOf([]), quotes);
  assert.deepEqual(
    page?.filters.map(({ id, values }) => [id, values.map(({ text, count }) => [text, count])]),
    [
      [
        'year',
        [
          ['2021', 1],
          ['2020', 2],
        ],
      ],
      [
        'confidence',
        [
          ['High confidence', 2],
          ['Low confidence', 1],
        ],
      ],
    ],
  );
  const [ofLast, ofHigh] = [page.filters[0]?.values[0]?.mark, page.filters[1]?.values[0]?.mark];
  assert.deepEqual(
    page.speakers.map(({ name, quotes: said, marks }) =>
      said.map(({ text }, place) => [name, text, marks[place]?.includes(ofHigh ?? 0)]),
    ),
    [
      [
        ['Ada', 'last', false],
        ['Ada', 'first', true],
        ['Ada', 'undated', false],
      ],
      [['Bo', 'sure', true]],
    ],
  );
  assert.ok(page.speakers[0]?.marks[0]?.includes(ofLast ?? 0));
});

test('corrections of all articles and pages are listed newest first, each with its page', () => {
  const site = siteOf([]);
  const records = {
    ...site,
    articles: [
      {
        ...article('one', 'One', ''),
        corrections: [{ date: partialDate('2021-05'), text: 'Old.' }],
      },
      { ...article('two', 'Two', ''), corrections: [{ date: partialDate('2022'), text: 'New.' }] },
    ],
  };
  const [page] = buildCorrectionsPageViews(graphOf(records));
  assert.deepEqual(
    page?.corrections.map(({ text, page: { path } }) => [text, path]),
    [
      ['New.', '/articles/two/'],
      ['Old.', '/articles/one/'],
    ],
  );
});

test('a neighbourhood reaches a number of steps, nearest first, and not through hidden entities', () => {
  const chain = ['a', 'b', 'c', 'd'].map((id, index, ids) => ({
    ...entity(id, id, 'company', []),
    relations: ids[index + 1] ? [relationTo('owns', ids[index + 1] ?? '')] : [],
  }));
  const { relations } = graphOf(siteOf(chain));
  const reach = (depth: number, hidden = ''): string =>
    neighbourhood(entityId('b'), depth, relations, (id) => id !== hidden).join('');
  assert.equal(reach(1), 'bca');
  assert.equal(reach(2), 'bcad');
  assert.equal(reach(2, 'c'), 'ba');
});

/** A company that owned another for a time, an event, sources. */
function datedSite(): Records {
  return siteOf([
    {
      ...entity('owner', 'Owner', 'company', []),
      fields: { founded: [{ ...dateValue('1998'), sources: [sourceKey('verdict')] }] },
      relations: [
        {
          ...relationTo('owns', 'part'),
          since: partialDate('1998-11'),
          until: partialDate('2020'),
          share: '52%',
          sources: [sourceKey('reuters')],
        },
        {
          field: 'leaders',
          target: { name: 'Someone Unknown' },
          sources: [],
          at: { file: 'x', ...at },
        },
      ],
    },
    entity('part', 'Part', 'company', []),
    { ...event('day', '1998-11-03'), relations: [relationTo('involves', 'owner')] },
  ]);
}

function event(id: string, value: string): Entity {
  const title = id === 'day' ? 'The day' : id;
  return { ...entity(id, title, 'event', []), fields: { date: [dateValue(value)] } };
}

function quote(words: Pick<Quote, 'by' | 'text'> & Partial<Quote>): Quote {
  return { sources: [], at, from: 'article:first', anchor: 'quote-1', ...words };
}

function quotesOf(site: Records, quotes: Quote[]): QuotesPageView[] {
  const graph = { ...graphOf(site), quotes };
  return quotesPages({ graph, ...options }).map(({ makeView }) => makeView());
}

function siteOf(entities: Entity[]): Records {
  return { ...smallSite(), entities };
}
