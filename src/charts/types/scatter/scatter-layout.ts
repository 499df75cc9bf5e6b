import { lineHeight } from '../../labels/place-label.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { shareOf } from '../../scales/value-axis.ts';
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
  yTicks: { y: number; label: string; isBase: boolean }[];
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

/** Ticks of the horizontal axis; leaves out labels that would touch the one before. */
function xTicks(
  axis: ScatterAxis,
  toX: (value: number) => number,
  edge: number,
): PlacedScatter['xTicks'] {
  let free = -Infinity;
  return axis.ticks.map((value) => {
    const x = toX(value);
    const label = axis.write(value);
    const width = textWidth(label, 14);
    if (x - width / 2 < free || x + width / 2 > edge) return { x };
    free = x + width / 2 + lineHeight / 2;
    return { x, label };
  });
}
