import { directionOf } from '../../../model/text/direction.ts';
import { millisecondsOfDay, startOfYear, type TimeSpan } from '../../../model/dates/instant.ts';
import { textWidth } from '../../labels/text-width.ts';
import { wrapText } from '../../labels/wrap-text.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../labels/text-size.ts';
import { finestOf, timeToX, type TimeTick } from '../../scales/time-axis.ts';
import { timeTicks } from '../../scales/time-ticks.ts';
import { labelsOfLane, type MarkLabel } from './timeline-labels.ts';
import type { Lane, LaneEvent } from './timeline-lanes.ts';
import type { TimelineView } from './timeline-view.ts';

/** A placed timeline, in pixels. */
export interface PlacedTimeline {
  width: number;
  height: number;
  /** Ends of the lanes' lines. */
  left: number;
  right: number;
  bottom: number;
  lanes: PlacedLane[];
  ticks: TimeTick[];
}

/** A placed lane. */
export interface PlacedLane {
  title: string;
  href?: string;
  /** Its title in lines, cut if it has more than its room. */
  name: { lines: NameLine[]; x: number; anchor?: 'end' };
  /** The line of the marks. */
  y: number;
  marks: PlacedMark[];
}

/** A line of the title of a lane. */
export interface NameLine {
  text: string;
  y: number;
}

/** A placed event. */
export interface PlacedMark {
  reading: string;
  href: string;
  isMain: boolean;
  x: number;
  /** End of what lasted, or of a date that is not a single day. */
  until?: number;
  /** Radius of the circle of its sum. */
  radius?: number;
  label?: MarkLabel & { y: number };
}

/** Half the height of a mark, in pixels. */
export const markReach = 8;

/** Radius of the largest sum, in pixels: its circle stays below the names of marks and within its lane. */
const largestRadius = 12;

/** Lines of a lane's title beside it, at most, and how high one is. */
const mostNameLines = 2;
const nameLineHeight = 16;

/** Places the lanes, with their names at their start, or above if there is no room. */
export function layoutTimeline(
  { drawn: lanes, events }: TimelineView,
  size: DrawingSize,
  language: string,
): PlacedTimeline {
  const isNarrow = size.name === 's';
  const names = lanes.map(({ title }) => textWidth(title, widestText, 'bold'));
  const nameRoom = isNarrow ? size.width - 4 : Math.min(Math.max(...names) + 16, size.width * 0.24);
  // A circle at an end of the axis needs room for its half.
  const margin = events.some(({ share }) => share !== undefined) ? largestRadius + 1 : 6;
  const isFromRight = directionOf(language) === 'rtl';
  const room = isNarrow ? margin : nameRoom;
  const left = isFromRight ? margin : room;
  const right = size.width - (isFromRight ? room : margin);
  const period = periodOf(events);
  const laneHeight = isNarrow ? 62 : lanes.length > 12 ? 44 : 52;
  const placed = lanes.map((lane, place): PlacedLane => {
    const { title, href } = lane;
    const top = place * laneHeight;
    const y = top + laneHeight - 14;
    const within = { room: nameRoom - 8, most: isNarrow ? 1 : mostNameLines };
    const texts = wrapText(title, within, 'bold');
    const first = isNarrow ? top + 15 : y + 4.5 - ((texts.length - 1) / 2) * nameLineHeight;
    return {
      title,
      ...(href !== undefined && { href }),
      name: {
        lines: texts.map((text, line) => ({ text, y: first + line * nameLineHeight })),
        ...(isFromRight ? { x: size.width, anchor: 'end' } : { x: 0 }),
      },
      y,
      marks: placeMarks(lane, y, { period, left, right }),
    };
  });
  const bottom = lanes.length * laneHeight + 4;
  const precision = finestOf(events.map(({ date }) => date));
  return {
    width: size.width,
    height: bottom + 22,
    left: isNarrow || isFromRight ? 0 : left,
    right: isNarrow || !isFromRight ? size.width : right,
    bottom,
    lanes: placed,
    ticks: timeTicks({ period, precision, left, right, edge: size.width, language }),
  };
}

/** The period from the first event to the last; a single instant gets its whole year. */
function periodOf(events: readonly LaneEvent[]): TimeSpan {
  const from = events.reduce((least, event) => Math.min(least, event.from), Infinity);
  const last = events.reduce((most, event) => Math.max(most, event.from), -Infinity);
  // A year or month at the end is drawn in full; a day is not.
  const to = events.reduce(
    (most, event) => (event.to - event.from > millisecondsOfDay ? Math.max(most, event.to) : most),
    last,
  );
  if (to > from) return { from, to };
  const year = new Date(from).getUTCFullYear();
  return { from: startOfYear(year), to: startOfYear(year + 1) };
}

function placeMarks(
  { events }: Lane,
  y: number,
  axis: { period: TimeSpan; left: number; right: number },
): PlacedMark[] {
  const spots = events.map((event) => {
    const { from, to } = event;
    const x = timeToX(from, axis);
    const isLong = to - from > millisecondsOfDay;
    return { ...event, x, until: isLong ? timeToX(Math.min(to, axis.period.to), axis) : x };
  });
  const labels = labelsOfLane(spots, axis);
  return spots.map(({ x, until, reading, href, isMain, share }, index): PlacedMark => {
    const label = labels[index];
    return {
      reading,
      href,
      isMain,
      x,
      ...(until - x > 3 && { until }),
      // The area of a circle, not its radius, is the sum.
      ...(share !== undefined && { radius: Math.max(2, largestRadius * Math.sqrt(share)) }),
      ...(label && { label: { ...label, y: y - markReach - 5 } }),
    };
  });
}
