import type { KindId } from '../../model/ids/kind-id.ts';
import type { TimeSpan } from '../../model/dates/instant.ts';
import { timeAxisHeight, timeToX, type TimeTick } from '../scales/time-axis.ts';
import { isolateIn } from '../../model/text/direction.ts';
import { colonIn } from '../../model/text/language.ts';
import { timeTicks } from '../scales/time-ticks.ts';
import type { StripEvent } from './strip-event.ts';
import { placeNames } from './strip-names.ts';

/** A placed strip, in pixels: names above, a mark for each event below them, an axis at the bottom. */
export interface PlacedStrip {
  width: number;
  height: number;
  /** Height of the axis line. */
  bottom: number;
  marks: PlacedMark[];
  names: PlacedName[];
  ticks: TimeTick[];
  /** Events without room for a mark. */
  left: number;
}

interface PlacedMark {
  x: number;
  y: number;
  kind: KindId;
  reading: string;
  /** Whether the strip has the whole name of its event, too. */
  isNamed: boolean;
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
  const named = placeNames(placed, { rows, width });
  const top = named.rows * rowHeight + 8;
  const bottom = top + stack + 4;
  const toY = (level: number): number => bottom - 8 - level * markSize;
  return {
    width,
    height: bottom + timeAxisHeight,
    bottom,
    marks: placed.map(({ event, x, level }) => ({
      x,
      y: toY(level),
      kind: event.kind,
      reading: `${event.day}${colonIn(language)}${isolateIn(event.title, language)}`,
      isNamed: named.names.some((name) => name.event === event && name.text === event.name),
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
