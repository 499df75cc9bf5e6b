import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteInput } from '../../src/charts/data/chart-input.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { textOf } from '../../src/model/markup/text-of.ts';
import { buildTimelineView } from '../../src/charts/types/timeline/timeline-view.ts';
import { eventOf, inputOf } from './chart-input.ts';
import { partialDate } from '../made/partial-date.ts';

const events = [
  eventOf('merger', '2020-03-01', ['acme', 'bolt']),
  eventOf('fine', '2021-05-02', ['bolt']),
  eventOf('trial', '2021-06-03', ['bolt', 'core', 'acme']),
  eventOf('flood', '2022-07-04', ['dune']),
];

/** A timeline of the events above, with some settings. */
function timelineOf(settings: Record<string, unknown> = {}): SiteInput {
  const input = inputOf([['acme'], ['bolt'], ['core'], ['dune'], ['echo']], {
    type: 'timeline',
    ...settings,
  });
  return { ...input, events };
}

function lanesOf(input: SiteInput): Record<string, string[]> {
  const lanes = buildTimelineView(input)?.lanes ?? [];
  return Object.fromEntries(lanes.map(({ title, events: of }) => [title, of.map(({ id }) => id)]));
}

test('an event stands in the lane of each entity that it involves, of those shown', () => {
  assert.deepEqual(lanesOf(timelineOf({ entities: ['acme', 'bolt', 'core'] })), {
    Acme: ['merger', 'trial'],
    Bolt: ['merger', 'fine', 'trial'],
    Core: ['trial'],
  });
  assert.deepEqual(lanesOf(timelineOf()), {
    Bolt: ['merger', 'fine', 'trial'],
    Acme: ['merger', 'trial'],
    Core: ['trial'],
    Dune: ['flood'],
  });
});

test('the description counts each event once, and says which stand in more than one lane', () => {
  const { description } = prepared(timelineOf({ entities: ['acme', 'bolt', 'core'] }));
  assert.equal(
    description,
    'Timeline of 3 events in 3 lanes, from 1 March 2020 to 3 June 2021. Acme: 2. Bolt: 3. Core: 1. ' +
      'Events in more than one lane: 2.',
  );
});

test('one event in two lanes is one event', () => {
  const { description } = prepared(timelineOf({ entities: ['acme', 'bolt'], to: '2020' }));
  assert.equal(
    description,
    'Timeline of 1 event, 1 March 2020. Acme: 1. Bolt: 1. Events in more than one lane: 1.',
  );
});

test('the table has each event once, with the names of all its lanes', () => {
  const { table } = prepared(timelineOf({ entities: ['acme', 'bolt', 'core'] }));
  const text = table.map(textOf).join('');
  assert.equal(text.split('Event trial').length, 2, text);
  assert.match(text, /Event trialAcme, Bolt, Core/);
  const arabic = prepared({ ...timelineOf({ entities: ['acme', 'core'] }), language: 'ar' });
  assert.match(arabic.table.map(textOf).join(''), /Acme، Core/);
});

test('an entity without an event is named below the chart', () => {
  const input = timelineOf({ entities: ['acme', 'echo'] });
  assert.deepEqual(lanesOf(input), { Acme: ['merger', 'trial'] });
  assert.deepEqual(prepared(input).notes, ['No events: Echo.']);
  assert.deepEqual(prepared(timelineOf({ entities: ['acme'] })).notes, []);
});

test('without `entities`, the chart says how many entities have no lane', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const input = inputOf(
    names.map((name) => [name] as [string]),
    { type: 'timeline' },
  );
  const among = [eventOf('fair', '2020-01-01', names), eventOf('flood', '2021-01-01', [])];
  const chart = prepared({ ...input, events: among });
  assert.deepEqual(Object.keys(lanesOf({ ...input, events: among })).length, 8);
  assert.deepEqual(chart.notes, ['Entities without a lane of their own: 2.']);
  assert.deepEqual(prepared(timelineOf()).notes, []);
});

test('an event that the chart names is shown even if it involves none of its entities', () => {
  assert.deepEqual(lanesOf(timelineOf({ entities: ['acme'], events: ['flood', 'merger'] })), {
    Acme: ['merger', 'trial'],
    Others: ['flood'],
  });
});

function prepared(input: SiteInput): NonNullable<ReturnType<typeof prepareChart>> {
  const chart = prepareChart(input);
  assert.ok(chart);
  return chart;
}

test('the area of the circle of an event is its sum, in the currency of most events', () => {
  const sum = (value: number, unit: string) => ({ value, unit, text: `${unit} ${value}` });
  const fined = events.map((event, index) => ({
    ...event,
    ...[{ sum: sum(400, 'CNY') }, { sum: sum(100, 'CNY') }, { sum: sum(9e9, 'USD') }, {}][index],
  }));
  const input = { ...timelineOf(), events: fined };
  const view = buildTimelineView(input);
  assert.deepEqual(
    view?.events.map(({ share }) => share),
    [1, 0.25, undefined, undefined],
  );
  const { notes } = prepared(input);
  assert.match(notes.join(' '), /The area of a circle is a sum; the largest is CNY 400 /);
});

test('an event that lasted reaches to its last day', () => {
  const lasting = { ...events[0], endDate: partialDate('2020-06-30') } as (typeof events)[number];
  const [event] = buildTimelineView({ ...timelineOf(), events: [lasting] })?.events ?? [];
  assert.ok(event);
  assert.equal(new Date(event.to).toISOString().slice(0, 10), '2020-06-30');
  assert.match(event.reading, /^1 March – 30 June 2020: /);
});
