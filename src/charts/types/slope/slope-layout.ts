import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import { spreadLabels } from '../../labels/spread-labels.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';
import { shareOf, type ValueAxis } from '../../scales/value-axis.ts';

/** A series with its two values, before it has a place. */
export interface Slope {
  name: string;
  /** Name, dates and values in full. */
  reading: string;
  start: number;
  end: number;
  startLabel: string;
  endLabel: string;
  /** `+12%` */
  change: string;
  /** What the title speaks of is in colour and on top, the others are grey. */
  isMain: boolean;
  isLabelled: boolean;
}

/** What stands above the two rules. */
export interface SlopeHeads {
  start: string;
  end: string;
  /** For values that are written without theirs. */
  unit?: string;
}

export interface PlacedSlope {
  reading: string;
  direction: 'up' | 'down' | 'even';
  isMain: boolean;
  isLabelled: boolean;
  startY: number;
  endY: number;
  /** Absent where there is no room for all names. */
  labels?: { start: SlopeLabel; end: SlopeLabel };
}

/** What stands beside one end of a slope. */
export interface SlopeLabel {
  name: string;
  value: string;
  change?: string;
  /** Middle of the line of text. */
  y: number;
}

/** A slope chart in numbers: two upright rules, lines between them, labels outside. */
export interface PlacedSlopes {
  width: number;
  height: number;
  top: number;
  bottom: number;
  startX: number;
  endX: number;
  /** Where texts stand, at each side. */
  columns: { start: SlopeColumns; end: SlopeColumns };
  heads: SlopeHeads;
  slopes: PlacedSlope[];
}

export interface SlopeColumns {
  /** At the left values end here, at the right they start here. */
  value: number;
  /** At the left names end here, at the right they start here. */
  name: number;
  /** Changes end here. */
  change?: number;
}

const gap = 18;
/** From a rule to its values. */
const reach = 12;
const space = 7;
const headHeight = 34;
const unitHeight = 16;

/** Two dates as rules, a line between them for each series, and labels that do not cover each other at both sides. */
export function layoutSlopes(
  slopes: readonly Slope[],
  size: DrawingSize,
  { axis, heads }: { axis: ValueAxis; heads: SlopeHeads },
): PlacedSlopes {
  const labelled = slopes.filter(({ isLabelled }) => isLabelled);
  const height = Math.max(size.plotHeight, labelled.length * gap);
  const top = headHeight + (heads.unit ? unitHeight : 0);
  const bottom = top + height;
  const across = placeColumns(labelled, size);
  const toY = (value: number): number => bottom - shareOf(value, axis) * (bottom - top);
  const starts = spread(labelled, ({ start }) => start, toY, { top, bottom });
  const ends = spread(labelled, ({ end }) => end, toY, { top, bottom });
  const fit = (name: string, room: number): string => fitText(name, room, widestText, 'bold');
  return {
    width: size.width,
    height: bottom + 12,
    top,
    bottom,
    ...across.places,
    heads,
    slopes: slopes.map((slope): PlacedSlope => {
      const { name, reading, start, end, startLabel, endLabel, change, ...look } = slope;
      const [startAt, endAt] = [starts.get(slope), ends.get(slope)];
      const hasPlaces = startAt !== undefined && endAt !== undefined;
      return {
        reading,
        direction: directionOf(slope),
        ...look,
        startY: toY(start),
        endY: toY(end),
        ...(hasPlaces && {
          labels: {
            start: { name: fit(name, across.rooms.start), value: startLabel, y: startAt },
            end: {
              name: fit(name, across.rooms.end),
              value: endLabel,
              y: endAt,
              ...(across.places.columns.end.change !== undefined && { change }),
            },
          },
        }),
      };
    }),
  };
}

export function directionOf({
  start,
  end,
}: Pick<Slope, 'start' | 'end'>): PlacedSlope['direction'] {
  if (start === end) return 'even';
  return end > start ? 'up' : 'down';
}

/** Columns at both sides as wide as their texts need, names shortened where that would leave no room for slopes. */
function placeColumns(
  labelled: readonly Slope[],
  { name: sizeName, width }: DrawingSize,
): {
  places: Pick<PlacedSlopes, 'startX' | 'endX' | 'columns'>;
  rooms: { start: number; end: number };
} {
  const widest = (textOf: (slope: Slope) => string): number =>
    Math.ceil(Math.max(0, ...labelled.map((each) => textWidth(textOf(each), widestText, 'bold'))));
  const isSmall = sizeName === 's';
  const names = widest(({ name }) => name);
  const [startValues, endValues] = [
    widest(({ startLabel }) => startLabel),
    widest(({ endLabel }) => endLabel),
  ];
  const changes = isSmall ? 0 : widest(({ change }) => change) + 2 * space;
  const most = width * 0.39;
  const roomBeside = (others: number): number => Math.max(0, Math.min(names, most - others));
  const start = roomBeside(startValues + reach + space);
  const end = roomBeside(endValues + reach + space + changes);
  const startX = Math.round(start + space + startValues + reach);
  const endX = Math.round(width - (reach + endValues + space + end + changes));
  return {
    places: {
      startX,
      endX,
      columns: {
        start: { value: startX - reach, name: startX - reach - startValues - space },
        end: {
          value: endX + reach,
          name: endX + reach + endValues + space,
          ...(!isSmall && { change: width }),
        },
      },
    },
    rooms: { start, end },
  };
}

/** The middle of each label: at the end of its line, or pushed away from its neighbours. */
function spread(
  labelled: readonly Slope[],
  valueOf: (slope: Slope) => number,
  toY: (value: number) => number,
  { top, bottom }: { top: number; bottom: number },
): Map<Slope, number> {
  const sorted = labelled.toSorted((a, b) => valueOf(b) - valueOf(a));
  const wanted = sorted.map((slope) => toY(valueOf(slope)));
  const places = spreadLabels(wanted, { gap, top, bottom });
  return new Map(sorted.map((slope, index) => [slope, places[index] ?? 0]));
}
