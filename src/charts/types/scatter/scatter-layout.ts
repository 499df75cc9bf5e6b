import { lineHeight } from '../../labels/place-label.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { shareOf } from '../../scales/value-axis.ts';
import type { GridLine } from '../../time-plot/time-plot.ts';
import type { ScatterAxis } from './scatter-axis.ts';
import { labelsOfPoints, type PointLabel } from './scatter-labels.ts';
import type { ScatterView } from './scatter-view.ts';

/** A placed scatter plot, in pixels. */
export interface PlacedScatter {
  width: number;
  height: number;
  /** Bottom of the plot, with the horizontal axis. */
  bottom: number;
  xTicks: { x: number; label?: string }[];
  yTicks: GridLine[];
  /** Names of the axes; that of the horizontal axis ends at its position. */
  names: { x: PlacedName; y: PlacedName };
  /** From back to front, highlighted ones on top. */
  points: PlacedPoint[];
}

/** A placed name of an axis. */
export interface PlacedName {
  text: string;
  x: number;
  y: number;
}

/** A placed point. */
export interface PlacedPoint {
  x: number;
  y: number;
  radius: number;
  reading: string;
  isMain: boolean;
  color: 0 | 1;
  label?: PointLabel;
  /** Only points with a name are links. */
  href?: string;
}

/** Places each point, and as many names as do not cover other points or names. */
export function layoutScatter({ axes, shown }: ScatterView, size: DrawingSize): PlacedScatter {
  const { width } = size;
  const yLabels = axes.y.ticks.map((value) => axes.y.write(value));
  const left = Math.ceil(Math.max(...yLabels.map((label) => textWidth(label)), 0) + 14);
  const [right, top] = [width - 14, 40];
  const bottom = top + size.plotHeight + 30;
  const toX = (value: number): number => left + shareOf(value, axes.x) * (right - left);
  const toY = (value: number): number => bottom - shareOf(value, axes.y) * (bottom - top);
  const base = baseOf(axes.y);
  const yTicks = axes.y.ticks.map((value, index) => ({
    y: toY(value),
    label: yLabels[index] ?? '',
    isBase: value === base,
  }));
  const taken = yTicks.map(({ y }) => ({ left: 0, right: left - 6, top: y - 16, bottom: y - 2 }));
  const bounds = { left: 0, right: width, top: 18, bottom: bottom + 8 };
  const spots = shown.map((point) => ({ point, x: toX(point.x), y: toY(point.y) }));
  const labels = labelsOfPoints(spots, size, { bounds, taken });
  const points = spots.map(
    ({ point: { reading, isMain, color, href }, x, y }, index): PlacedPoint => {
      const label = labels[index];
      const named = label && { label, ...(href !== undefined && { href }) };
      return { x, y, radius: isMain ? 6 : 5, reading, isMain, color, ...named };
    },
  );
  return {
    width,
    height: bottom + 40,
    bottom,
    xTicks: xTicks(axes.x, toX, width),
    yTicks,
    names: {
      x: { text: axes.x.name, x: width, y: bottom + 35 },
      y: { text: axes.y.name, x: 0, y: 13 },
    },
    points: points.sort((a, b) => Number(a.isMain) - Number(b.isMain)),
  };
}

/** The value at the base line of an axis: zero if the axis includes it. */
function baseOf({ scale, low, high }: ScatterAxis): number {
  return scale === 'linear' && low <= 0 && high >= 0 ? 0 : low;
}

/** Ticks of the horizontal axis; leaves out labels that would touch, on a linear axis at equal steps from zero. */
function xTicks(
  axis: ScatterAxis,
  toX: (value: number) => number,
  edge: number,
): PlacedScatter['xTicks'] {
  const ticks = axis.ticks.map((value): WideTick => {
    const label = axis.write(value);
    return { x: toX(value), label, half: textWidth(label, 14) / 2 };
  });
  const every = axis.scale === 'linear' ? stepOfLabels(ticks) : 1;
  const zero = Math.max(0, axis.ticks.indexOf(0));
  let free = -Infinity;
  return ticks.map(({ x, label, half }, at) => {
    if ((at - zero) % every !== 0 || x - half < free || x + half > edge) return { x };
    free = x + half + lineHeight / 2;
    return { x, label };
  });
}

/** A tick with a label, and half the width of that. */
interface WideTick {
  x: number;
  label: string;
  half: number;
}

/** The least number of ticks from one label to the next without two that touch. */
function stepOfLabels(ticks: readonly WideTick[]): number {
  const touch = (step: number): boolean =>
    ticks.slice(step).some(({ x, half }, at) => {
      const before = ticks[at];
      return before !== undefined && x - half < before.x + before.half + lineHeight / 2;
    });
  let step = 1;
  while (touch(step)) step += 1;
  return step;
}
