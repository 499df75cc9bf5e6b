import type { DrawingSize } from '../../marks/drawing-size.ts';
import {
  lineHeight,
  placeLabel,
  type Box,
  type PlacedText,
  type XY,
} from '../../labels/place-label.ts';
import type { ScatterPoint } from './scatter-points.ts';
import { textWidth } from '../../labels/text-width.ts';
import { shareOf, type ValueAxis } from '../../scales/value-axis.ts';

/** A scatter plot in numbers. */
export interface PlacedScatter {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  xTicks: { x: number; label?: string }[];
  yTicks: { y: number; label: string; isBase: boolean }[];
  /** Name of the horizontal axis, at its right end. */
  xName: { text: string; x: number; y: number };
  points: PlacedPoint[];
}

export interface PlacedPoint {
  point: ScatterPoint;
  at: XY;
  isMain: boolean;
  label?: PlacedText;
}

export interface ScatterAxis extends ValueAxis {
  /** Label of a tick. */
  write(value: number): string;
  name: string;
}

const dot = 5;
/** Beyond so many names a drawing is no longer read. */
const mostLabels = { s: 10, m: 24, l: 36 };

/** Places each point, and names as many as can be named without covering another: highlights first, then the largest. */
export function layoutScatter(
  points: readonly ScatterPoint[],
  axes: { x: ScatterAxis; y: ScatterAxis },
  size: DrawingSize,
  highlight: ReadonlySet<string>,
): PlacedScatter {
  const yLabels = axes.y.ticks.map((value) => axes.y.write(value));
  const left = Math.ceil(Math.max(...yLabels.map((label) => textWidth(label)), 0) + 14);
  const [right, top] = [size.width - 14, 40];
  const bottom = top + size.plotHeight + 30;
  const toX = (value: number): number => left + shareOf(value, axes.x) * (right - left);
  const toY = (value: number): number => bottom - shareOf(value, axes.y) * (bottom - top);
  const placed = points.map((point): PlacedPoint => ({
    point,
    at: [toX(point.x), toY(point.y)],
    isMain: highlight.has(point.id),
  }));
  const { scale, low, high } = axes.y;
  const base = scale === 'linear' && low <= 0 && high >= 0 ? 0 : low;
  const yTicks = axes.y.ticks.map((value, index) => ({
    y: toY(value),
    label: yLabels[index] ?? '',
    isBase: value === base,
  }));
  const gridBoxes = yTicks.map(({ y }) => ({
    left: 0,
    right: left - 6,
    top: y - 16,
    bottom: y - 2,
  }));
  return {
    width: size.width,
    height: bottom + 40,
    left: 0,
    right: size.width,
    top,
    bottom,
    xTicks: xTicks(axes.x, toX, size.width),
    yTicks,
    xName: { text: axes.x.name, x: size.width, y: bottom + 35 },
    points: withLabels(placed, size, gridBoxes, { top: 18, bottom: bottom + 8 }),
  };
}

function withLabels(
  points: readonly PlacedPoint[],
  size: DrawingSize,
  taken: readonly Box[],
  { top, bottom }: { top: number; bottom: number },
): PlacedPoint[] {
  const boxes = [
    ...taken,
    ...points.map(({ at: [x, y] }) => ({
      left: x - dot,
      right: x + dot,
      top: y - dot,
      bottom: y + dot,
    })),
  ];
  const bounds = { left: 0, right: size.width, top, bottom };
  const order = points.toSorted(
    (a, b) => Number(b.isMain) - Number(a.isMain) || b.point.y - a.point.y || b.point.x - a.point.x,
  );
  const labels = new Map<PlacedPoint, PlacedText>();
  for (const each of order.slice(0, mostLabels[size.name] * 3)) {
    if (labels.size >= mostLabels[size.name]) break;
    const around = { bounds, points: [], boxes };
    const label = placeLabel(each.at, [each.point.title], 'above', around);
    if (!label) continue;
    labels.set(each, label);
    boxes.push(label.box);
  }
  return points.map((each) => {
    const label = labels.get(each);
    return label ? { ...each, label } : each;
  });
}

/** Ticks of the horizontal axis; a label that would touch the one before it is left out. */
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
