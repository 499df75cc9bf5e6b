import type { PreparedChart } from './contract/prepared-chart.ts';
import type { Chart } from '../model/records/chart.ts';

/** Charts on a front page whose author names none. */
const mostCharts = 2;

/** Letters of the drawings of all of them: a page with them stays light. The table comes apart from its page. */
const mostLetters = 60_000;

/** Values that count: a chart with more is as large as any. */
const mostValues = 100_000;

/**
 * The largest charts, drawn: their tables hold the most values. One too heavy for a front page gives way to the next;
 * if none is light enough, only the largest is shown.
 */
export function largestCharts(
  charts: readonly Chart[],
  prepare: (chart: Chart) => PreparedChart | undefined,
  draw: (chart: Chart) => string[],
): string[] {
  const bySize = charts
    .map((chart) => ({ chart, size: valuesOf(prepare(chart)) }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
    .map(({ chart }) => chart);
  const drawn: string[] = [];
  let letters = 0;
  for (const chart of bySize) {
    if (drawn.length === mostCharts) break;
    const figures = draw(chart);
    const weight = lettersOf(figures);
    if (letters + weight > mostLetters) continue;
    letters += weight;
    drawn.push(...figures);
  }
  return drawn.length > 0 ? drawn : bySize.slice(0, 1).flatMap(draw);
}

/** How many values a chart shows. What is in the first column of its table names the others. */
function valuesOf(prepared: PreparedChart | undefined): number {
  let count = 0;
  for (const [, ...values] of prepared?.rows().rows ?? []) {
    count += values.filter((value) => value !== null).length;
    if (count >= mostValues) break;
  }
  return count;
}

function lettersOf(figures: readonly string[]): number {
  return figures.join('').replaceAll(/<details class="tbl".*?<\/details>/gs, '').length;
}
