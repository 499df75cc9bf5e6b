import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { partialDate } from '../made/partial-date.ts';
import { findAll, readXml, type XmlElement } from '../outputs/read-xml.ts';
import { fileText } from '../made/file-text.ts';

// kinds.yaml of this folder declares a kind of event, the meaning of its fields and the flow of its relations. The code
// does not know these kinds, and no built-in kind has such names.
const { problems, compiled } = await compile({
  contentDir: join(import.meta.dirname, '../fixtures/own-kinds'),
  today: partialDate('2026-01-01'),
});
assert.ok(compiled);
const { pages, files } = compiled();

test('the folder has no problems', () => {
  assert.deepEqual(problems, []);
});

test('an event is on the timeline on the day that marks its start, with its end and those it involves', () => {
  const points = pages
    .find('timeline')
    ?.view.years.flatMap(({ months }) => months.flatMap((month) => month.points));
  assert.deepEqual(
    points?.map(({ date, endDate, link, involved }) => [
      date,
      endDate,
      link.title,
      involved.map(({ id }) => id),
    ]),
    [
      ['1911', undefined, 'Upper lock – keeper: Diggers of Vik', ['diggers']],
      ['1924-04-02', '1924-06', 'Spring breach', ['upper-lock']],
      ['1925', undefined, 'Spring breach: surveyed', []],
      ['1927-10-20', undefined, 'Autumn breach', ['lower-lock']],
    ],
  );
});

test('it is on the page and in the feed of those it involves, whichever of the two states the relation', () => {
  for (const [lock, title] of [
    ['upper-lock', 'Spring breach'],
    ['lower-lock', 'Autumn breach'],
  ] as const) {
    const view = pages.find('entity', sitePath('locks', lock))?.view;
    assert.deepEqual(
      view?.timeline.map((point) => point.title),
      [title],
    );
    const feed = readXml(fileAt(`/locks/${lock}/rss.xml`));
    const items = findAll(feed, 'item').flatMap((item) => findAll(item, 'title'));
    assert.deepEqual(
      items.map(({ text }) => text),
      [title],
    );
  }
});

test('a chart marks it automatically if it involves a series, or if the chart names it', () => {
  assert.match(textOf('levels'), /\(1\) 2 Apr 1924 Spring breach.*\(2\) 20 Oct 1927 Autumn breach/);
  assert.match(textOf('upper'), /\(1\) 20 Oct 1927 Autumn breach/);
  assert.doesNotMatch(textOf('upper'), /Spring breach/);
});

test('a timeline chart draws it in the lanes of those it involves', () => {
  assert.match(
    textOf('breaches'),
    /Timeline of 2 events in 2 lanes.*Lower lock: 1\. Upper lock: 1\./,
  );
});

test('a network draws those who act on, own or lead others to the left of these, and no events', () => {
  assert.match(
    textOf('diggers'),
    /Below or beside it: Apprentices of Vik – Trains; Lower lock – Keeps; Upper lock – Keeps \(since 1911\)\./,
  );
  const moved = findAll(readXml(fileAt('/charts/keepers.svg')), 'g').flatMap((group) => {
    const [, left] = /^translate\(([-\d.]+) /.exec(group.attributes['transform'] ?? '') ?? [];
    if (left === undefined) return [];
    return findAll(group, 'text').map(({ text }) => [text, Number(left)] as const);
  });
  const lefts = new Map(moved);
  const leftOf = (name: string): number => lefts.get(name) ?? NaN;
  for (const name of ['Upper lock', 'Lower lock']) {
    assert.ok(leftOf('Diggers of Vik') < leftOf(name), name);
  }
  assert.doesNotMatch(textOf('locks'), /breach/);
});

test('the page of the network leaves out the relations of events', () => {
  const groups = pages.find('network')?.view.groups.map(({ label }) => label);
  assert.deepEqual(groups, ['Keeps', 'Trains']);
});

test('the network files have its day and relations', () => {
  const json = JSON.parse(fileAt('/graph.json')) as Record<'nodes' | 'links', Json[]>;
  assert.equal(json.nodes.find(({ id }) => id === 'entity:spring-breach')?.['date'], '1924-04-02');
  const ends = ({ source, key, target }: Json): string => [source, key, target].join(' ');
  assert.deepEqual(json.links.filter(({ type }) => type === 'relation').map(ends), [
    'entity:spring-breach flooded entity:upper-lock',
    'entity:diggers trains entity:apprentices',
    'entity:lower-lock drained entity:autumn-breach',
    'entity:lower-lock keeper entity:diggers',
    'entity:upper-lock keeper entity:diggers',
  ]);
  const graphml = readXml(fileAt('/graph.graphml'));
  const node = findAll(graphml, 'node').find(
    ({ attributes }) => attributes['id'] === 'entity:spring-breach',
  );
  assert.ok(node && dataOf(node).includes('node-date 1924-04-02'));
  const edges = findAll(graphml, 'edge').map(({ attributes }) => attributes);
  assert.ok(
    edges.some(
      ({ source, target }) => source === 'entity:upper-lock' && target === 'entity:diggers',
    ),
  );
});

test('JSON-LD has its type and the fields with a schema.org property', () => {
  const breach = pages.find('entity', sitePath('breaches', 'spring-breach'))?.view.jsonLd;
  const { startDate, endDate, about } = breach ?? {};
  assert.deepEqual(
    [breach?.['@type'], startDate, endDate, about],
    ['Event', '1924-04-02', '1924-06', 'Ice'],
  );
  const lock = pages.find('entity', sitePath('locks', 'upper-lock'))?.view.jsonLd;
  assert.equal(lock?.['@type'], 'Place');
  assert.deepEqual(lock?.['maintainer'], {
    '@id': 'https://example.org/vik/guilds/diggers/',
    name: 'Diggers of Vik',
  });
});

test('FollowTheMoney has its schema and properties, and the ends of relations by their flow', () => {
  const lines = fileAt('/entities.ftm.json').trim().split('\n');
  const found = new Map(
    lines.map((line) => {
      const { id, ...rest } = JSON.parse(line) as { id: string; schema: string; properties: Json };
      return [id, rest];
    }),
  );
  const breach = found.get('spring-breach');
  const { startDate, endDate, notes } = breach?.properties ?? {};
  assert.deepEqual(
    [breach?.schema, startDate, endDate, notes],
    ['Event', ['1924-04-02'], ['1924-06'], ['Ice']],
  );
  assert.deepEqual(found.get('upper-lock.keeper.diggers'), {
    schema: 'Ownership',
    properties: { asset: ['upper-lock'], owner: ['diggers'], startDate: ['1911'] },
  });
});

test('the data has it like any entity, with its fields by name', () => {
  const { entities } = JSON.parse(fileAt('/entities.json')) as { entities: Json[] };
  const breach = entities.find(({ id }) => id === 'spring-breach');
  assert.deepEqual(breach?.['kind'], 'breach');
  assert.deepEqual(Object.keys(breach?.['fields'] ?? {}), [
    'opened',
    'closed',
    'surveyed',
    'cause',
  ]);
});

type Json = Record<string, unknown>;

function fileAt(path: string): string {
  return fileText(files, path);
}

/** The text in the picture of a chart, on one line. */
function textOf(chart: string): string {
  return fileAt(`/charts/${chart}.svg`)
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ');
}

function dataOf(element: XmlElement): string[] {
  return findAll(element, 'data').map(({ attributes, text }) => `${attributes['key']} ${text}`);
}
