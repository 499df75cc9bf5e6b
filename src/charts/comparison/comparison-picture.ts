import { fill, type LabelKey } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { buildChartView } from '../data/chart-view.ts';
import { comparedView, type ComparedValues, type Comparison } from './compared-values.ts';
import { dataTable } from '../text/data-table.ts';
import { exactly } from '../text/describe-series.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import { seriesRows } from '../text/plain-rows.ts';
import { changeMeasure, changeOf, formatChange, type ChangeMeasure } from './value-change.ts';

/** A description names at most so many; the table has the rest. */
export const mostDescribed = 12;
/** A drawing shows at most so many rows. */
const mostRows = 40;

/** The view of a chart that compares values of few days: without events. */
export function comparisonView(input: ChartInput): ChartView | undefined {
  return buildChartView({ ...input, chart: { ...input.chart, events: [] } });
}

/** What a figure shows around the drawing of a comparison. */
export function aroundComparison(
  view: ChartView,
  found: Comparison,
  input: ChartInput,
  { shown = found.pairs.length }: { shown?: number } = {},
): Pick<PreparedChart, 'hasLinks' | 'legend' | 'notes' | 'sources' | 'to' | 'table' | 'rows'> {
  const { labels } = input;
  const narrow = comparedView(view, found);
  const total = found.pairs.length;
  return {
    hasLinks: false,
    legend: [],
    notes: [
      ...view.notes,
      ...(found.missing.length > 0
        ? [fill(labels.chartLeavesOut, { names: found.missing.join(', ') })]
        : []),
      ...(shown < total ? [fill(labels.chartRowsCut, { count: shown, total })] : []),
    ],
    sources: view.sources,
    to: lastDay(found.pairs) ?? view.to,
    table: dataTable(narrow, input),
    rows: () => seriesRows(narrow, input),
  };
}

/** The table alone, where there are not two dates to compare. */
export function withoutTwoDates(view: ChartView, input: ChartInput): PreparedChart {
  const { labels } = input;
  return {
    hasLinks: false,
    legend: [],
    scaleNotes: [],
    description: '',
    notes: [...view.notes, labels.chartTwoDates],
    sources: view.sources,
    to: view.to,
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
  };
}

/** Unit and decimals of a view, where it has them. */
export function quantityOf({ unit, decimals }: ChartView): { unit?: string; decimals?: number } {
  return { ...(unit !== undefined && { unit }), ...(decimals !== undefined && { decimals }) };
}

/** The rows a drawing has room for: those the title speaks of, then the first of the others, in their order. */
export function rowsToDraw<T extends { isMain: boolean }>(
  rows: readonly T[],
  most: number = mostRows,
): T[] {
  if (rows.length <= most) return [...rows];
  const main = rows.filter(({ isMain }) => isMain).slice(0, most);
  const kept = new Set([
    ...main,
    ...rows.filter(({ isMain }) => !isMain).slice(0, most - main.length),
  ]);
  return rows.filter((row) => kept.has(row));
}

/** Whether a row is of a series the title speaks of; all are where it speaks of none. */
export function isMainOf(view: ChartView, highlight: readonly string[]): (id: string) => boolean {
  const chosen = new Set(highlight.filter((id) => view.series.some((each) => each.id === id)));
  return (id) => chosen.size === 0 || chosen.has(id);
}

/** Two values of each and the change between them, in words. */
export function describePairs(
  view: ChartView,
  pairs: readonly ComparedValues[],
  type: LabelKey,
  { chart, language, labels }: ChartInput,
): string {
  if (chart.description !== undefined) return chart.description;
  const measure = changeMeasure(pairs);
  const rest = pairs.length - mostDescribed;
  return [
    fill(labels.chartPairs, {
      type: labels[type],
      subject: view.measure,
      unit: view.unit ?? labels.chartNumber,
      count: pairs.length,
      from: formatPartialDate(view.from, language),
      to: formatPartialDate(view.to, language),
    }),
    ...pairs
      .slice(0, mostDescribed)
      .map((pair) => readingOfPair(pair, measure, view, { language, labels })),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
  ].join(' ');
}

/** Both values of a pair with their dates, and the change between them. */
export function readingOfPair(
  pair: ComparedValues,
  measure: ChangeMeasure,
  view: ChartView,
  { language, labels }: Pick<ChartInput, 'language' | 'labels'>,
): string {
  return fill(labels.chartPair, {
    name: pair.series.title,
    first: exactly(pair.first.value, view, language),
    firstDate: formatPartialDate(pair.first.date, language),
    last: exactly(pair.last.value, view, language),
    lastDate: formatPartialDate(pair.last.date, language),
    change: formatChange(changeOf(pair, measure), measure, { ...quantityOf(view), language }),
  });
}

function lastDay(pairs: readonly ComparedValues[]): ComparedValues['last']['date'] | undefined {
  let latest: ComparedValues['last'] | undefined;
  for (const { last } of pairs) if (!latest || last.time > latest.time) latest = last;
  return latest?.date;
}
