import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Column } from '../../../model/data/column.ts';
import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { comparePartialDates } from '../../../model/dates/partial-date.ts';
import { axisQuantity } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { exactly } from '../../text/describe-series.ts';
import { round } from '../../marks/marks.ts';
import { namesWithoutValue } from '../../data/newest-values.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import { recordsTable } from '../../text/records-table.ts';
import {
  layoutScatter,
  type PlacedPoint,
  type PlacedScatter,
  type ScatterAxis,
} from './scatter-layout.ts';
import { scatterPoints, type ScatterPoint, type ScatterSet } from './scatter-points.ts';
import { valueAxis } from '../../scales/value-axis.ts';

const mostDescribed = 8;

/** Two numbers of each entity against each other, from its newest row. */
export const scatterChart: ChartType = (input) => {
  const { chart, language, labels } = input;
  const set = scatterPoints(input);
  if (!set || set.points.length === 0) return undefined;
  const isLog = chart.scale === 'log';
  const shown = isLog ? set.points.filter(({ x, y }) => x > 0 && y > 0) : set.points;
  const axes = {
    x: axisFor(
      shown.map(({ x }) => x),
      set.x,
      input,
    ),
    y: axisFor(
      shown.map(({ y }) => y),
      set.y,
      input,
    ),
  };
  const highlight = new Set(chart.highlight);
  const days = set.points.flatMap(({ date }) => date ?? []).sort(comparePartialDates);
  const to = days.at(-1);
  const [first, last] = [days[0], to].map((date) => date && formatPartialDate(date, language));
  const missing = namesWithoutValue(input, new Set(set.points.map(({ id }) => id)));
  return {
    ...(shown.length > 0 && {
      draw: (size) => {
        const placed = layoutScatter(shown, axes, size, highlight);
        const read = (point: ScatterPoint): string => readingOfPoint(point, set, input);
        const content = drawScatter(placed, axes.y.name, highlight.size > 0, read);
        return { width: placed.width, height: placed.height, content };
      },
    }),
    description: describe(set, input),
    hasLinks: shown.some(({ href }) => href !== undefined),
    scaleNotes: scaleNotes(axes, isLog, input),
    legend: [],
    notes: [
      ...(first && last && first !== last
        ? [fill(labels.chartNewestBetween, { from: first, to: last })]
        : []),
      ...(shown.length < set.points.length ? [labels.logLeavesOut] : []),
      ...(missing.length > 0 ? [fill(labels.chartNoValue, { names: missing.join(', ') })] : []),
    ],
    sources: set.sources,
    ...(to && { to }),
    table: tableOf(set, input),
  };
};

function axisFor(
  values: readonly number[],
  { label, unit }: Column,
  { chart, language }: ChartInput,
): ScatterAxis {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const axis = valueAxis(low, high, chart.scale);
  const write = (value: number): string =>
    axisQuantity(value, {
      step: chart.scale === 'log' ? value : axis.step,
      withUnit: false,
      language,
      unit,
    });
  return { ...axis, write, name: unit ? `${label}, ${unit}` : label };
}

function scaleNotes(
  { x, y }: { x: ScatterAxis; y: ScatterAxis },
  isLog: boolean,
  { labels }: ChartInput,
): string[] {
  if (isLog) return [labels.logScale];
  return [x, y].flatMap(({ name, startsAtZero, low, write }) =>
    startsAtZero ? [] : [`${name}: ${fill(labels.scaleStartsAt, { value: write(low) })}`],
  );
}

function drawScatter(
  placed: PlacedScatter,
  yName: string,
  hasHighlight: boolean,
  read: (point: ScatterPoint) => string,
): ElementContent[] {
  const { points, xTicks, yTicks, xName, bottom } = placed;
  // What the title speaks of lies on top.
  const sorted = points.toSorted((a, b) => Number(a.isMain) - Number(b.isMain));
  const content = [
    ...yTicks.flatMap(({ y, label, isBase }) => [
      s('line', {
        class: isBase ? 'base' : 'grid',
        x1: 0,
        x2: placed.width,
        y1: round(y),
        y2: round(y),
      }),
      s('text', { class: 'halo', x: 0, y: round(y - 4) }, label),
    ]),
    ...xTicks.flatMap(({ x, label }) => [
      s('line', { class: 'tick', x1: round(x), x2: round(x), y1: bottom, y2: bottom + 6 }),
      ...(label === undefined
        ? []
        : [s('text', { class: 'mid', x: round(x), y: bottom + 19 }, label)]),
    ]),
    s('text', { class: 'ink', x: 0, y: 13 }, yName),
    s('text', { class: 'ink end', x: xName.x, y: xName.y }, xName.text),
    ...sorted.map((each) => drawPoint(each, hasHighlight, read(each.point))),
  ];
  return [s('g', { class: 'scatter' }, content)];
}

function drawPoint(
  { point, at: [x, y], isMain, label }: PlacedPoint,
  hasRest: boolean,
  reading: string,
): Element {
  const color = isMain || !hasRest ? 1 : 0;
  const marks = [
    s('circle', { class: `pt t-${color}`, cx: round(x), cy: round(y), r: isMain ? 6 : 5 }),
    ...(label
      ? [
          s(
            'text',
            {
              class: isMain ? 'halo b t-1' : 'halo ink',
              x: round(label.x),
              y: round(label.y),
              'text-anchor': label.anchor,
            },
            point.title,
          ),
        ]
      : []),
  ];
  return readingMark(reading, marks, label ? point.href : undefined);
}

/** Both values of a point with their columns, and its date. */
function readingOfPoint(
  { title: name, date, ...values }: ScatterPoint,
  { x, y }: Pick<ScatterSet, 'x' | 'y'>,
  { language, labels }: ChartInput,
): string {
  const both = [
    `${x.label} ${exactly(values.x, x, language)}`,
    `${y.label} ${exactly(values.y, y, language)}`,
  ].join('; ');
  if (date === undefined) return fill(labels.chartReadingOf, { name, value: both });
  const day = formatPartialDate(date, language);
  return fill(labels.chartReading, { name, date: day, value: both });
}

function describe({ points, x, y }: ScatterSet, input: ChartInput): string {
  const { chart, language, labels } = input;
  if (chart.description !== undefined) return chart.description;
  const range = (column: Column, valueOf: (point: ScatterPoint) => number): string => {
    const sorted = points.toSorted((a, b) => valueOf(a) - valueOf(b));
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high) return '';
    return fill(labels.chartScatterRange, {
      name: column.label,
      lowest: exactly(valueOf(low), column, language),
      lowestName: low.title,
      highest: exactly(valueOf(high), column, language),
      highestName: high.title,
    });
  };
  const chosen = new Set(chart.highlight);
  const named = points.filter(({ id }) => chosen.has(id)).slice(0, mostDescribed);
  return [
    fill(labels.chartScatterOf, {
      type: labels.scatterChart,
      x: x.label,
      y: y.label,
      count: points.length,
    }),
    range(x, (point) => point.x),
    range(y, (point) => point.y),
    ...named.map(({ title: name, date, ...point }) => {
      const values = { x: exactly(point.x, x, language), y: exactly(point.y, y, language) };
      return date
        ? fill(labels.chartScatterItem, {
            name,
            ...values,
            date: formatPartialDate(date, language),
          })
        : fill(labels.chartEntry, { name, value: `${values.x}; ${values.y}` });
    }),
  ].join(' ');
}

function tableOf({ points, x, y, dateLabel }: ScatterSet, input: ChartInput): Element[] {
  const { labels, language, chart } = input;
  const write = (value: number, { decimals }: Column): string =>
    exactly(value, { decimals }, language);
  return recordsTable(
    [
      { label: labels.name },
      ...(dateLabel === undefined ? [] : [{ label: dateLabel }]),
      ...[x, y].map(({ label, unit }) => ({ label, isNumber: true, unit })),
    ],
    points.map((point) => [
      { text: point.title, ...(point.href && { href: point.href }) },
      ...(dateLabel === undefined ? [] : [point.date ? { date: point.date } : null]),
      write(point.x, x),
      write(point.y, y),
    ]),
    { ...input, title: chart.title },
  );
}
