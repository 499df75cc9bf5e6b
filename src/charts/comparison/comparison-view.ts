import type { ChartInput } from '../data/chart-input.ts';
import { buildChartView, type ChartView } from '../data/chart-view.ts';

/** A drawing shows at most so many rows. */
const mostRows = 40;

/** The view of a chart that compares values of few days: without events. */
export function comparisonView(input: ChartInput): ChartView | undefined {
  return buildChartView({ ...input, chart: { ...input.chart, events: [] } });
}

/** Whether a row is of a series the title speaks of; all are where it speaks of none. */
export function isMainOf(view: ChartView, highlight: readonly string[]): (id: string) => boolean {
  const chosen = new Set(highlight.filter((id) => view.series.some((each) => each.id === id)));
  return (id) => chosen.size === 0 || chosen.has(id);
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
