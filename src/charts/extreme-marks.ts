import { shortQuantity } from '../model/quantity.ts';
import { formatPartialDate } from '../model/partial-date.ts';
import type { ChartView } from './chart-view.ts';
import type { EndLabel, ExtremeMark, PlacedLine } from './placed-lines.ts';
import { placeLabel, type Box, type XY } from './place-label.ts';
import { hasValue } from './series.ts';

interface Placing {
  frame: Box;
  labels: readonly EndLabel[];
  toX(time: number): number;
  toY(value: number): number;
  language: string;
  right: number;
}

/** Marks the peak and the low of the one series of a chart; its last point has a label of its own. */
export function extremeMarks(
  { series, unit, decimals }: ChartView,
  lines: readonly PlacedLine[],
  { frame, labels, toX, toY, language, right }: Placing,
): ExtremeMark[] {
  const points = series[0]?.points.filter(hasValue) ?? [];
  const last = points.at(-1);
  if (!last || points.length < 3) return [];
  const highest = points.reduce((high, each) => (each.value > high.value ? each : high));
  const lowest = points.reduce((low, each) => (each.value < low.value ? each : low));
  if (highest.value === lowest.value) return [];
  const options = { language, ...(unit && { unit }), ...(decimals !== undefined && { decimals }) };
  const boxes: Box[] = labels.map(({ box }) => box);
  const around = sampled(lines);
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
    const text = placeLabel(at, words, side, { bounds, points: around, boxes });
    if (text) boxes.push(text.box);
    marks.push({ at, ...(text && { text }) });
  }
  return marks;
}

/** Points along the lines, some 4 pixels apart. */
function sampled(lines: readonly PlacedLine[]): XY[] {
  const points: XY[] = [];
  for (const run of lines.flatMap(({ runs }) => runs)) {
    for (const [index, [x, y]] of run.entries()) {
      const [nextX, nextY] = run[index + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 4));
      for (let step = 0; step < steps; step += 1) {
        const share = step / steps;
        points.push([x + (nextX - x) * share, y + (nextY - y) * share]);
      }
    }
  }
  return points;
}
