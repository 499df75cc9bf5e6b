import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { linked, round } from '../../marks/marks.ts';
import type { SiteChartType } from '../../contract/chart-type.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import { recordsTable } from '../../text/records-table.ts';
import { densestMonth, timelineLanes, type Lane } from './timeline-lanes.ts';
import {
  layoutTimeline,
  markReach,
  type PlacedMark,
  type PlacedTimeline,
} from './timeline-layout.ts';

/** The events of the site by date, in lanes: a tick for a day, a bar for a month or a year. */
export const timelineChart: SiteChartType = (input) => {
  const { chart, language, labels } = input;
  const lanes = timelineLanes(input, labels.chartOtherLane);
  const events = lanes.flatMap((lane) => lane.events).sort((a, b) => a.from - b.from);
  const last = events.at(-1);
  if (!last) return undefined;
  const laneOf = new Map(lanes.flatMap((lane) => lane.events.map((event) => [event, lane.title])));
  return {
    draw(size) {
      const placed = layoutTimeline(lanes, size, language);
      return { width: placed.width, height: placed.height, content: drawTimeline(placed) };
    },
    description: describe(lanes, input),
    hasLinks: true,
    scaleNotes: [],
    legend: [],
    notes: [],
    sources: [],
    to: last.date,
    table: recordsTable(
      [{ label: labels.date }, { label: labels.name }, { label: labels.entity }],
      events.map((event) => [
        { date: event.date },
        { text: event.title, href: event.href },
        laneOf.get(event) ?? '',
      ]),
      { ...input, title: chart.title },
    ),
  };
};

function drawTimeline({ lanes, ticks, left, right, bottom }: PlacedTimeline): ElementContent[] {
  const content = [
    ...ticks.flatMap(({ x, label, labelX }) => [
      s('line', { class: 'tick', x1: round(x), x2: round(x), y1: 0, y2: bottom + 6 }),
      ...(label === undefined ? [] : [s('text', { x: round(labelX), y: bottom + 17 }, label)]),
    ]),
    ...lanes.flatMap(({ lane, name, y, marks }) => [
      s('line', { class: 'grid', x1: round(left), x2: right, y1: round(y), y2: round(y) }),
      linked(lane.href, [
        ...(name.text === lane.title ? [] : [s('title', lane.title)]),
        s('text', { class: 'halo b ink', x: name.x, y: round(name.y) }, name.text),
      ]),
      ...marks.map((mark) => drawMark(mark, y)),
    ]),
  ];
  return [s('g', { class: 'timeline' }, content)];
}

function drawMark({ event, title, x, until, label }: PlacedMark, y: number): Element {
  const look = event.isMain ? 'act main' : 'act';
  const at = { y1: round(y - markReach), y2: round(y + markReach) };
  const marks = [
    // A line of two pixels is hard to hit.
    s('rect', {
      class: 'hit',
      x: round(x - 5),
      y: round(y - 12),
      width: round((until ?? x) - x + 10),
      height: 24,
    }),
    s('line', { class: look, x1: round(x), x2: round(x), ...at }),
    ...(until === undefined
      ? []
      : [
          s('line', {
            class: `${look} span`,
            x1: round(x),
            x2: round(until),
            y1: round(y),
            y2: round(y),
          }),
        ]),
    ...(label
      ? [
          s(
            'text',
            {
              class: event.isMain ? 'halo b t-1' : 'halo',
              x: round(label.x),
              y: round(label.y),
              'text-anchor': label.anchor,
            },
            label.text,
          ),
        ]
      : []),
  ];
  return readingMark(title, marks, event.href);
}

function describe(lanes: readonly Lane[], { chart, language, labels }: SiteInput): string {
  if (chart.description !== undefined) return chart.description;
  const events = lanes.flatMap((lane) => lane.events).sort((a, b) => a.from - b.from);
  const [first, last] = [events[0], events.at(-1)];
  const day = (event: typeof first): string =>
    event ? formatPartialDate(event.date, language) : '';
  const densest = densestMonth(events);
  const shared = { type: labels.timelineChart, from: day(first), to: day(last) };
  return [
    events.length === 1
      ? fill(labels.chartEventsOne, shared)
      : fill(labels.chartEventsOf, { ...shared, count: events.length, lanes: lanes.length }),
    ...lanes.map(({ title, events: { length } }) =>
      fill(labels.chartLane, { name: title, count: length }),
    ),
    ...(densest
      ? [
          fill(labels.chartDensest, {
            month: formatPartialDate(densest.month, language),
            count: densest.count,
          }),
        ]
      : []),
  ].join(' ');
}
