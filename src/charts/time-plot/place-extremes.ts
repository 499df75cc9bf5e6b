import { shortQuantity } from '../../model/values/short/short-quantity.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { ChartView } from '../data/chart-view.ts';
import type { ExtremeMark } from './placed-lines.ts';
import { placeLabel, type Box, type XY } from '../labels/place-label.ts';
import { unitOfLabels } from '../labels/long-unit.ts';
import { hasValue } from '../data/series.ts';

interface Placing {
  frame: Box;
  /** Boxes of other text. */
  taken: readonly Box[];
  toX(time: number): number;
  toY(value: number): number;
  language: string;
  right: number;
  /** Points along the line. */
  along: readonly XY[];
}

/** Places the highest and lowest point of a single series; its last point has its own label. */
export function placeExtremes(
  { series, unit, decimals, span }: ChartView,
  { frame, taken, toX, toY, language, right, along }: Placing,
): ExtremeMark[] {
  const points = series[0]?.points.filter(hasValue) ?? [];
  const last = points.at(-1);
  if (!last || points.length < 3) return [];
  const highest = points.reduce((high, each) => (each.value > high.value ? each : high));
  const lowest = points.reduce((low, each) => (each.value < low.value ? each : low));
  if (highest.value === lowest.value) return [];
  const options = { ...unitOfLabels(unit, language), decimals, span, language };
  const boxes = [...taken];
  const marks: ExtremeMark[] = [];
  for (const [point, side] of [
    [highest, 'above'],
    [lowest, 'below'],
  ] as const) {
    if (point === last) continue;
    const at: XY = [toX(point.time), toY(point.value)];
    const words = [
      shortQuantity(point.value, options),
      formatPartialDate(point.date, language, 'short'),
    ];
    const bounds = { ...frame, right: right + 4, bottom: frame.bottom + 2 };
    const text = placeLabel(at, words, side, { bounds, points: along, boxes });
    if (text) boxes.push(text.box);
    marks.push({ at, ...(text && { text }) });
  }
  return marks;
}
