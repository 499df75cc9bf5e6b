import { shortQuantity } from '../../../model/values/short/short-quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { newestValues, type NewestValue, type NewestValues } from '../../data/newest-values.ts';
import { undatedValues } from '../../data/undated-values.ts';
import { untilPeriod } from '../../data/until-period.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import { newestDates, type NewestDates } from '../../text/newest-notes.ts';
import { readingOf } from '../../text/reading-of.ts';

/** What a treemap shows: the newest value of each series, all of them largest first. */
export interface TreemapView extends NewestValues {
  /** The positive values, which have an area, but for those that are too small. */
  areas: TreemapArea[];
  /** The positive values whose area one could not see. */
  tooSmall: NewestValue[];
  dates: NewestDates;
}

/** A positive value, which has an area. */
export interface TreemapArea extends NewestValue {
  /** Its reading: name, date and value in full. */
  reading: string;
  /** `US$ 12.5bn` */
  valueText: string;
  isMain: boolean;
}

/** The smallest share that is drawn: in the small drawing, a square of about two pixels. */
const leastShare = 1 / 25_000;

/** The smallest share of values that lie in one strip along a larger one: less is a line. */
const leastStrip = 1 / 1_000;

/** The newest values of a chart; `undefined` if there are none. */
export function buildTreemapView(input: ChartInput): TreemapView | undefined {
  const { chart, language } = input;
  const newest = undatedValues(input) ?? newestValues(untilPeriod(input));
  if (!newest || newest.values.length === 0) return undefined;
  const { values, column } = newest;
  const { unit, decimals } = column;
  const sorted = values.toSorted((a, b) => b.value - a.value);
  const highlight = new Set(chart.highlight);
  const positive = sorted.filter(({ value }) => value > 0);
  // Shares of the largest value, since the sum of the values may not be finite.
  const inLargest = ({ value }: NewestValue): number => value / (positive[0]?.value ?? 1);
  const whole = positive.reduce((sum, each) => sum + inLargest(each), 0);
  const drawn = positive.slice(0, countSeen(positive.map(inLargest), whole));
  return {
    ...newest,
    values: sorted,
    tooSmall: positive.slice(drawn.length),
    areas: drawn.map((each) => ({
      ...each,
      reading: readingOf(each, each, column, input),
      valueText: shortQuantity(each.value, { ...unitOfLabels(unit, language), decimals, language }),
      isMain: highlight.has(each.id),
    })),
    dates: newestDates(values.flatMap(({ date }) => date ?? [])),
  };
}

/**
 * How many of some sizes, shares of the largest and largest first, have an area that one can see. Values far below the
 * one before them lie in one strip.
 */
function countSeen(sizes: readonly number[], whole: number): number {
  const least = Math.min(1, leastShare * whole);
  let left = whole;
  const first = sizes.findIndex((size, at) => {
    const isStrip = left < leastStrip * whole && size * 10 < (sizes[at - 1] ?? 0);
    left -= size;
    return size < least || isStrip;
  });
  return first === -1 ? sizes.length : first;
}
