import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { millisecondsOfDay, type TimeSpan } from '../../../model/dates/instant.ts';
import { shortNumber } from '../../../model/values/short/short-quantity.ts';
import { visiblePoints } from '../../data/thin-points.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import type { PlotFrame } from '../../marks/plot-frame.ts';
import type { TimeTick } from '../../scales/time-axis.ts';
import { frameOf, layoutTimePlot, type PlacedTimePlot } from '../../time-plot/time-plot.ts';
import { labelColumns, type ColumnLabel } from './column-labels.ts';
import type { ColumnsView } from './columns-view.ts';
import { leastGap } from './least-gap.ts';

/** Placed columns, in pixels. */
export interface PlacedColumns extends PlacedTimePlot {
  /** The plot for the browser. */
  plot: PlotFrame;
  /** Dots on a logarithmic scale, which has no zero for columns to stand on. */
  shape: 'column' | 'dot';
  id: string;
  color: number;
  columnWidth: number;
  columns: PlacedColumn[];
  labels: ColumnLabel[];
}

/** A column from the zero line to its value. */
export interface PlacedColumn {
  x: number;
  /** Where its value is. */
  end: number;
  zero: number;
}

/** The part of the distance between two dates that a column fills. */
const filled = 0.72;
const narrowest = 2;
const widest = 64;
/** Height of a column too low to be seen, so that a zero is no missing value. */
const lowest = 1.5;
/** Pixels between two dates below the columns. */
const gap = 10;

/** Places columns at a size: equally wide, each at its date. */
export function layoutColumns(
  view: ColumnsView,
  size: DrawingSize,
  language: string,
): PlacedColumns {
  const { axis, step, series } = view;
  const [first, last] = [view.columns[0]?.time ?? 0, view.columns.at(-1)?.time ?? 0];
  const wide = { ...standingOnZero(view), period: padded({ from: first, to: last }, step) };
  const { placed, toX, toY, gridBoxes } = layoutTimePlot(wide, {
    axis,
    size,
    margin: 0,
    headroom: 22,
    timeAxis: { isCentred: true, hasEvenMonths: step > 27 * millisecondsOfDay },
    language,
  });
  const points = visiblePoints(view.columns, toX);
  const shape = axis.scale === 'log' ? 'dot' : 'column';
  const zero = shape === 'dot' ? placed.bottom : toY(0);
  const columns = points.map(({ time, value }): PlacedColumn => {
    const end = shape === 'dot' ? toY(value) : endOfColumn(value, toY(value), zero);
    return { x: toX(time), end, zero };
  });
  const room = leastGap(columns.map(({ x }) => x)) ?? placed.right;
  const columnWidth = Math.min(widest, Math.max(narrowest, room * filled));
  const { unit, decimals, span, most } = view;
  const quantity = { ...unitOfLabels(unit, language), decimals, span, most, language };
  const dates = points.map(({ date }) => formatPartialDate(date, language, 'short'));
  const labelled = columns.map((column, at) => ({ ...column, value: points[at]?.value ?? 0 }));
  const labels = labelColumns(labelled, {
    textOf: (value) => shortNumber(value, quantity),
    distance: shape === 'dot' ? 10 : 7,
    room,
    columnWidth,
    bounds: { left: 0, right: size.width, top: placed.top - 21, bottom: placed.bottom },
    taken: gridBoxes,
  });
  return {
    ...placed,
    ticks: datesBelow(columns, dates, size.width) ?? placed.ticks,
    plot: frameOf(placed, { ...view, period: padded(view.period, step) }),
    id: series[0]?.id ?? '',
    color: series[0]?.color ?? 1,
    shape,
    columnWidth,
    columns,
    labels,
  };
}

/** Where a column ends: high enough to be seen. */
function endOfColumn(value: number, end: number, zero: number): number {
  const isTooLow = Math.abs(end - zero) < lowest;
  if (!isTooLow) return end;
  return value < 0 ? zero + lowest : zero - lowest;
}

/** A period with room for the first and the last column on both sides of their dates. */
function padded({ from, to }: TimeSpan, step: number): TimeSpan {
  return { from: from - step / 2, to: to + step / 2 };
}

/** The view of values that stand on zero, also those of an index, whose lines start from 100. */
function standingOnZero({ reference: _, ...view }: ColumnsView): ColumnsView {
  return view;
}

/** The date of each column below it, if there is room for all; else the axis has fewer ticks. */
function datesBelow(
  columns: readonly PlacedColumn[],
  dates: readonly string[],
  edge: number,
): TimeTick[] | undefined {
  const ticks: TimeTick[] = [];
  let free = 0;
  for (const [at, { x }] of columns.entries()) {
    const label = dates[at] ?? '';
    const width = textWidth(label);
    const labelX = x - width / 2;
    if (labelX < free || labelX + width > edge) return undefined;
    free = labelX + width + gap;
    ticks.push({ x, label, labelX });
  }
  return ticks;
}
