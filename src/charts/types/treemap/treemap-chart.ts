import type { Element } from 'hast';
import { s } from 'hastscript';
import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { comparePartialDates, type PartialDate } from '../../../model/dates/partial-date.ts';
import { shortQuantity } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { exactly } from '../../text/describe-series.ts';
import { round } from '../../marks/marks.ts';
import { namesWithoutValue, newestValues, type NewestValue } from '../../data/newest-values.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import { readingOf } from '../../text/reading-of.ts';
import { recordsTable } from '../../text/records-table.ts';
import { readSeries, type SeriesSet } from '../../data/series.ts';
import { areaLineHeight, layoutTreemap, type PlacedArea } from './treemap-layout.ts';

/** A description names at most so many areas; the table has the rest. */
const mostDescribed = 12;

/** The newest value of each series as an area. What is not above zero has none, and that is said. */
export const treemapChart: ChartType = (input) => {
  const { chart, dataset, language } = input;
  const set = readSeries(chart, dataset);
  const values = set ? newestValues(set, input) : [];
  if (!set || values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => b.value - a.value);
  const shown = sorted.filter(({ value }) => value > 0);
  const { unit, decimals } = set.column;
  const quantity = { unit, decimals, language };
  const highlight = new Set(chart.highlight);
  const days = values.map(({ date }) => date).sort(comparePartialDates);
  const to = days.at(-1);
  return {
    ...(shown.length > 0 && {
      draw: (size) => {
        const placed = layoutTreemap(shown, size, (value) => shortQuantity(value, quantity));
        const { width, height, areas } = placed;
        const marks = areas.flatMap((area) => drawArea(area, { set, highlight, input }));
        return { width, height, content: [s('g', { class: 'treemap' }, marks)] };
      },
    }),
    description: describe(sorted, set, input),
    hasLinks: shown.some(({ href }) => href !== undefined),
    scaleNotes: [],
    legend: [],
    notes: notesOn(sorted, days, input),
    sources: set.sources,
    ...(to && { to }),
    table: recordsTable(
      [
        { label: input.labels.name },
        { label: set.dateLabel },
        { label: set.column.label, isNumber: true, unit },
      ],
      sorted.map(({ title, href, date, value }) => [
        { text: title, ...(href && { href }) },
        { date },
        exactly(value, { decimals }, language),
      ]),
      { ...input, title: chart.title },
    ),
  };
};

function drawArea(
  area: PlacedArea,
  { set, highlight, input }: { set: SeriesSet; highlight: ReadonlySet<string>; input: ChartInput },
): Element[] {
  const { item, x, y, width, height, lines } = area;
  // What no pixel can show would only weigh.
  if (width * height < 0.5) return [];
  const isMain = highlight.has(item.id);
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
  // Only what can be read is a link: a target of a few pixels helps nobody, and the table has all.
  const href = lines.length > 0 ? item.href : undefined;
  const marks = [
    s('rect', { class: isMain ? 'area main' : 'area', ...place }),
    ...lines.map((line, index) =>
      s(
        'text',
        {
          class: `${isMain ? 'on' : 'ink'}${index === 0 ? ' b' : ''}`,
          x: round(x + 7),
          y: round(y + 17 + index * areaLineHeight),
        },
        line,
      ),
    ),
  ];
  return [readingMark(readingOf(item, item, set.column, input), marks, href)];
}

function describe(sorted: readonly NewestValue[], set: SeriesSet, input: ChartInput): string {
  const { chart, language, labels } = input;
  if (chart.description !== undefined) return chart.description;
  const named = sorted.slice(0, mostDescribed);
  const rest = sorted.length - named.length;
  const { label: subject, unit } = set.column;
  return [
    fill(labels.chartNewestOf, {
      type: labels.treemapChart,
      subject,
      unit: unit ?? labels.chartNumber,
      count: sorted.length,
    }),
    ...named.map(({ title: name, value, date }) =>
      fill(labels.chartNewestItem, {
        name,
        value: exactly(value, set.column, language),
        date: formatPartialDate(date, language),
      }),
    ),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
  ].join(' ');
}

function notesOn(
  values: readonly NewestValue[],
  days: readonly PartialDate[],
  input: ChartInput,
): string[] {
  const { labels, language } = input;
  const left = values.filter(({ value }) => value <= 0).map(({ title }) => title);
  const missing = namesWithoutValue(input, new Set(values.map(({ id }) => id)));
  const [first, last] = [days[0], days.at(-1)];
  const from = first && formatPartialDate(first, language);
  const to = last && formatPartialDate(last, language);
  return [
    ...(from && to && from !== to ? [fill(labels.chartNewestBetween, { from, to })] : []),
    ...(left.length > 0 ? [fill(labels.chartNoArea, { names: left.join(', ') })] : []),
    ...(missing.length > 0 ? [fill(labels.chartNoValue, { names: missing.join(', ') })] : []),
  ];
}
