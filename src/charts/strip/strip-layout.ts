import type { KindId } from '../../model/ids/kind-id.ts';
import type { TimeSpan } from '../../model/dates/instant.ts';
import { fitText, textWidth } from '../labels/text-width.ts';
import { timeTicks, timeToX, type TimeTick } from '../scales/time-axis.ts';

/** An event of the strip. */
export interface StripEvent {
  /** `Didi is fined RMB 8.026bn`. */
  title: string;
  /** Its day in words, short. */
  day: string;
  time: number;
  href: string;
  kind: KindId;
  /** How much there is about it; the weightiest have their names beside their marks. */
  weight: number;
}

/** A placed strip, in pixels: names above, a mark for each event below them, an axis at the bottom. */
export interface PlacedStrip {
  width: number;
  height: number;
  /** Height of the axis line. */
  bottom: number;
  marks: { x: number; y: number; kind: KindId; reading: string }[];
  names: PlacedName[];
  ticks: TimeTick[];
  /** Events without room for a mark. */
  left: number;
}

/** A name with the line from it to its mark. */
export interface PlacedName {
  text: string;
  day: string;
  href: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  stem: { x: number; from: number; to: number };
}

const markSize = 11;
const mostMarks = 9;
const rowHeight = 26;
const axisHeight = 22;

/** Places the events of a strip. Equal events give equal numbers on every machine. */
export function layoutStrip(
  events: readonly StripEvent[],
  {
    width,
    rows,
    period,
    language,
  }: { width: number; rows: number; period: TimeSpan; language: string },
): PlacedStrip {
  const [left, right] = [6, width - 6];
  const toX = (time: number): number => timeToX(time, { period, left, right });
  const ends: number[] = [];
  const placed = events.flatMap((event) => {
    const x = toX(event.time);
    const free = ends.findIndex((end) => x - end >= markSize);
    const level = free < 0 ? ends.length : free;
    if (level >= mostMarks) return [];
    ends[level] = x;
    return [{ event, x, level }];
  });
  const stack = Math.max(1, ends.length) * markSize;
  const named = placeNames(placed, rows, width);
  const top = named.rows * rowHeight + 8;
  const bottom = top + stack + 4;
  const toY = (level: number): number => bottom - 8 - level * markSize;
  return {
    width,
    height: bottom + axisHeight,
    bottom,
    marks: placed.map(({ event, x, level }) => ({
      x,
      y: toY(level),
      kind: event.kind,
      reading: `${event.day}: ${event.title}`,
    })),
    names: named.names.map(({ event, x, level, row, anchor, text }) => ({
      text,
      day: event.day,
      href: event.href,
      x: anchor === 'start' ? x + 5 : x - 5,
      y: (named.rows - row) * rowHeight - 8,
      anchor,
      stem: { x, from: (named.rows - row) * rowHeight - 18, to: toY(level) - 6 },
    })),
    ticks: timeTicks({ period, precision: 'month', left, right, edge: width, language }),
    left: events.length - placed.length,
  };
}

interface PlacedEvent {
  event: StripEvent;
  x: number;
  level: number;
}

interface Named extends PlacedEvent {
  /** Row of the name, from the bottom. */
  row: number;
  anchor: 'start' | 'end';
  text: string;
  /** Left and right edge of the name. */
  span: readonly [number, number];
}

/** Gives names to the weightiest events, in the lowest row where neither name nor line touches another. */
function placeNames(
  events: readonly PlacedEvent[],
  rows: number,
  width: number,
): { names: Named[]; rows: number } {
  const names: Named[] = [];
  const byWeight = events.toSorted((a, b) => b.event.weight - a.event.weight);
  for (const each of byWeight) {
    const found = firstFree(each, names, rows, width);
    if (found) names.push(found);
  }
  return {
    names: names.toSorted((a, b) => a.x - b.x),
    rows: Math.max(0, ...names.map(({ row }) => row + 1)),
  };
}

function firstFree(
  placed: PlacedEvent,
  names: readonly Named[],
  rows: number,
  width: number,
): Named | undefined {
  const { event, x } = placed;
  const dayWidth = textWidth(event.day, 13, 'bold') + 6;
  const text = fitText(event.title, Math.min(width * 0.62, 340) - dayWidth, 13);
  const length = dayWidth + textWidth(text, 13) + 8;
  for (let row = 0; row < rows; row += 1) {
    for (const anchor of ['start', 'end'] as const) {
      const span: [number, number] = anchor === 'start' ? [x, x + length] : [x - length, x];
      const isInside = span[0] >= 0 && span[1] <= width;
      const named = { ...placed, row, anchor, text, span };
      if (isInside && names.every((other) => areApart(named, other))) return named;
    }
  }
  return undefined;
}

function areApart(a: Named, b: Named): boolean {
  if (a.row === b.row) return a.span[1] + 12 < b.span[0] || b.span[1] + 12 < a.span[0];
  const [lower, upper] = a.row < b.row ? [a, b] : [b, a];
  // The line of the upper name passes the row of the lower one.
  return upper.x < lower.span[0] - 4 || upper.x > lower.span[1] + 4;
}
