import type { ViewSeries } from './chart-view.ts';
import { hasValue } from './series.ts';

/** Grey series that readers can tell apart at most. More are drawn as one mark without names. */
export const mostToldApart = 50;

/** Grey series that are drawn at most. More of them would look the same, and phones take seconds for thousands. */
const mostGrey = 200;

/**
 * The series of a chart that are drawn: all, or of a crowd in grey some that stand for the others, evenly from the
 * smallest last value to the largest, and those with the lowest and highest values, which the axis reaches to.
 */
export function seriesDrawn<S extends Pick<ViewSeries, 'points' | 'weight'>>(
  series: readonly S[],
): readonly S[] {
  const grey = series.filter(({ weight }) => weight === 'faint');
  if (grey.length <= mostGrey) return series;
  const ranked = grey
    .map((each) => ({ each, values: each.points.filter(hasValue).map(({ value }) => value) }))
    .sort((a, b) => (a.values.at(-1) ?? 0) - (b.values.at(-1) ?? 0));
  const step = (ranked.length - 1) / (mostGrey - 3);
  const even = Array.from({ length: mostGrey - 2 }, (_, at) => ranked[Math.round(at * step)]);
  const extremes = [Math.min, Math.max].map((extreme) => {
    const ends = ranked.map(({ values }) => values.reduce((a, b) => extreme(a, b)));
    return ranked[ends.indexOf(ends.reduce((a, b) => extreme(a, b)))];
  });
  const kept = new Set([...even, ...extremes].map((found) => found?.each));
  return series.filter((each) => each.weight !== 'faint' || kept.has(each));
}
