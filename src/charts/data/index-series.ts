import { startOfIndex } from '../../link/series/start-of-index.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { hasValue, type Series } from './series.ts';

/**
 * Each series as an index: 100 at the baseline, or at the last value before it. Series without a positive value there come
 * back as `leftOut`.
 * @param whole The same series over all dates, since the baseline may be before the period shown.
 */
export function indexSeries(
  series: readonly Series[],
  whole: readonly Series[],
  baseline: PartialDate,
): { series: Series[]; leftOut: Series[] } {
  const bases = new Map(
    whole.map(({ id, points }) => [id, startOfIndex(points.filter(hasValue), baseline)?.value]),
  );
  const indexed: Series[] = [];
  const leftOut: Series[] = [];
  for (const each of series) {
    const base = bases.get(each.id);
    if (!base || base <= 0) {
      leftOut.push(each);
      continue;
    }
    const points = each.points.map((point) => ({ ...point, value: scaleTo100(point.value, base) }));
    indexed.push({ ...each, points });
  }
  return { series: indexed, leftOut };
}

function scaleTo100(value: number | null, base: number): number | null {
  if (value === null) return null;
  const index = (value / base) * 100;
  return Number.isFinite(index) ? index : null;
}
