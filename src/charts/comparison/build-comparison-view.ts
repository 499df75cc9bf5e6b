import type { ChartInput } from '../data/chart-input.ts';
import { buildChartView, type ChartView } from '../data/chart-view.ts';

/** Rows of a drawing at most. */
const mostRows = 40;

/** The view of a chart that compares values on few dates, without events. */
export function buildComparisonView(input: ChartInput): ChartView | undefined {
  return buildChartView({ ...input, chart: { ...input.chart, events: [] } });
}

/** Tells whether a series is highlighted; without highlights every series is. */
export function isMainOf(
  view: { series: readonly { id: string }[] },
  highlight: readonly string[],
): (id: string) => boolean {
  const chosen = new Set(highlight.filter((id) => view.series.some((each) => each.id === id)));
  return (id) => chosen.size === 0 || chosen.has(id);
}

/** The rows that fit: the highlighted ones, then the first of the others, in order. */
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
