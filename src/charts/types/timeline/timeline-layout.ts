import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { millisecondsOfDay, startOfYear, type TimeSpan } from '../../../model/dates/instant.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';
import { finestOf, timeTicks, timeToX, type TimeTick } from '../../scales/time-axis.ts';
import type { Lane, LaneEvent } from './timeline-lanes.ts';

/** A timeline in numbers. */
export interface PlacedTimeline {
  width: number;
  height: number;
  left: number;
  right: number;
  bottom: number;
  lanes: PlacedLane[];
  ticks: TimeTick[];
}

export interface PlacedLane {
  lane: Lane;
  name: { text: string; x: number; y: number };
  /** The line the marks stand on. */
  y: number;
  marks: PlacedMark[];
}

export interface PlacedMark {
  event: LaneEvent;
  /** `2 July 2021: Review announced`. */
  title: string;
  x: number;
  /** Last position of a date that is no single day. */
  until?: number;
  label?: { text: string; x: number; y: number; anchor: 'start' | 'end' };
}

/** Half the height of a mark. */
export const markReach = 8;
const labelGap = 10;
const longestLabel = 190;

/** A lane for each row of events, its name at the left, or above it where there is no room. */
export function layoutTimeline(
  lanes: readonly Lane[],
  size: DrawingSize,
  language: string,
): PlacedTimeline {
  const isNarrow = size.name === 's';
  const names = lanes.map(({ title }) => textWidth(title, widestText, 'bold'));
  const nameRoom = isNarrow ? size.width - 4 : Math.min(Math.max(...names) + 16, size.width * 0.24);
  const left = isNarrow ? 6 : nameRoom;
  const right = size.width - 6;
  const events = lanes.flatMap((lane) => lane.events);
  const period = periodOf(events);
  const axis = { period, left, right };
  const laneHeight = isNarrow ? 62 : lanes.length > 12 ? 44 : 52;
  const placed = lanes.map((lane, place): PlacedLane => {
    const top = place * laneHeight;
    const y = top + laneHeight - 14;
    const marks = lane.events.map((event): PlacedMark => {
      const x = timeToX(event.from, axis);
      const until =
        event.to - event.from > millisecondsOfDay
          ? timeToX(Math.min(event.to, period.to), axis)
          : x;
      const title = `${formatPartialDate(event.date, language)}: ${event.title}`;
      return { event, title, x, ...(until - x > 3 && { until }) };
    });
    return {
      lane,
      name: {
        text: fitText(lane.title, nameRoom - 8, widestText, 'bold'),
        x: 0,
        y: isNarrow ? top + 15 : y + 4.5,
      },
      y,
      marks: withLabels(marks, y - markReach - 5, { left, right }),
    };
  });
  const bottom = lanes.length * laneHeight + 4;
  const precision = finestOf(events.map(({ date }) => date));
  return {
    width: size.width,
    height: bottom + 22,
    left: isNarrow ? 0 : left,
    right: size.width,
    bottom,
    lanes: placed,
    ticks: timeTicks({ period, precision, left, right, edge: size.width, language }),
  };
}

/** From the first event to the last; a single moment gets the whole of its year around it. */
function periodOf(events: readonly LaneEvent[]): TimeSpan {
  const from = events.reduce((least, event) => Math.min(least, event.from), Infinity);
  const last = events.reduce((most, event) => Math.max(most, event.from), -Infinity);
  // A year or a month at the end is drawn in its whole length; a day is not.
  const to = events.reduce(
    (most, event) => (event.to - event.from > millisecondsOfDay ? Math.max(most, event.to) : most),
    last,
  );
  if (to > from) return { from, to };
  const year = new Date(from).getUTCFullYear();
  return { from: startOfYear(year), to: startOfYear(year + 1) };
}

/** Names as many events of a lane as have room beside each other: the main ones first, then by date. */
function withLabels(
  marks: readonly PlacedMark[],
  y: number,
  { left, right }: { left: number; right: number },
): PlacedMark[] {
  const taken: { mark: PlacedMark; from: number; to: number; starts: boolean }[] = [];
  const order = marks.toSorted((a, b) => Number(b.event.isMain) - Number(a.event.isMain));
  for (const mark of order) {
    const needed = textWidth(fitText(mark.event.title, longestLabel, widestText), widestText);
    const [start, end] = [Math.max(left, mark.x - 2), mark.x + 2];
    const starts = start + needed <= right || right - start >= end - left;
    const width = Math.min(needed, starts ? right - start : end - left);
    const from = starts ? start : end - width;
    const to = from + width;
    if (taken.some((each) => from < each.to + labelGap && each.from < to + labelGap)) continue;
    taken.push({ mark, from, to, starts });
  }
  // What is still free beside a label it may have for more of its words.
  const labels = new Map(
    taken.map(({ mark, from, to, starts }): [PlacedMark, PlacedMark['label']] => {
      const after = taken.filter((each) => each.from > to).map((each) => each.from - labelGap);
      const before = taken.filter((each) => each.to < from).map((each) => each.to + labelGap);
      const room = starts ? Math.min(right, ...after) - from : to - Math.max(left, ...before);
      const text = fitText(mark.event.title, Math.max(room, to - from), widestText);
      return [mark, { text, x: starts ? from : to, y, anchor: starts ? 'start' : 'end' }];
    }),
  );
  return marks.map((mark) => {
    const label = labels.get(mark);
    return label ? { ...mark, label } : mark;
  });
}
