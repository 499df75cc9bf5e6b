import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../labels/text-size.ts';

/** The texts beside a slope, before they have a position. */
export interface SlopeTexts {
  name: string;
  start: string;
  end: string;
  change: string;
}

/** Positions of the texts on one side. */
export interface SlopeColumns {
  /** Values end here on the left side, and start here on the right. */
  value: number;
  /** Names end here on the left side, and start here on the right. */
  name: number;
  /** Changes end here. */
  change?: number;
}

/** Positions of the rules and of the texts beside them. */
export interface PlacedColumns {
  /** Positions of the two rules. */
  startX: number;
  endX: number;
  columns: { start: SlopeColumns; end: SlopeColumns };
  /** Widths of the names on both sides; 0 on the left if only the right side has names. */
  rooms: { start: number; end: number };
  /** True if the names on the right stand above their values. */
  isStacked: boolean;
}

/** Width of the slopes where names need room, as a share of the whole. */
const leastSlope = 0.22;
/** Pixels from a rule to its values. */
const reach = 12;
const space = 7;

/**
 * Places columns as wide as their texts; names are cut if slopes would have no room. Where both columns of names would
 * be cut in a small drawing, the right one has the room of both, or stands above the values.
 * @param heads What stands above the rules: on the left it ends there, on the right it starts there.
 */
export function placeColumns(
  texts: readonly SlopeTexts[],
  heads: { start: readonly string[]; end: readonly string[] },
  { name: sizeName, width }: DrawingSize,
): PlacedColumns {
  const widestOf = (words: readonly string[]): number =>
    Math.ceil(Math.max(0, ...words.map((each) => textWidth(each, widestText, 'bold'))));
  const widest = (part: keyof SlopeTexts): number => widestOf(texts.map((each) => each[part]));
  const isSmall = sizeName === 's';
  const [names, startValues, endValues] = [widest('name'), widest('start'), widest('end')];
  const changes = isSmall ? 0 : widest('change') + 2 * space;
  const most = (width * (1 - leastSlope)) / 2;
  const startRoom = most - (startValues + reach + space);
  const endRoom = most - (endValues + reach + space + changes);
  // What one side does not need, the other one may.
  const bothStart = roomOf(names, startRoom, endRoom);
  const bothEnd = roomOf(names, endRoom, startRoom);
  const isOneSided = isSmall && names > Math.min(bothStart, bothEnd);
  const start = isOneSided ? 0 : bothStart;
  const startTexts = startValues + reach + (isOneSided ? 0 : start + space);
  const startX = Math.max(isOneSided ? startTexts : Math.round(startTexts), widestOf(heads.start));
  const beside = startX + leastSlope * width + reach + endValues + space;
  const endBeside = isOneSided ? Math.max(bothEnd, Math.min(names, width - beside)) : bothEnd;
  const isStacked = isOneSided && endBeside < names / 2;
  const above = Math.max(endValues, width - beside + endValues + space);
  const end = isStacked ? Math.min(names, above) : endBeside;
  const endWidth = isStacked ? Math.max(end, endValues) : endValues + space + end + changes;
  const endX = Math.round(width - Math.max(reach + endWidth, widestOf(heads.end)));
  return {
    startX,
    endX,
    columns: {
      start: { value: startX - reach, name: Math.max(0, startX - reach - startValues - space) },
      end: {
        value: endX + reach,
        name: endX + reach + (isStacked ? 0 : endValues + space),
        ...(!isSmall && { change: width }),
      },
    },
    rooms: { start, end },
    isStacked,
  };
}

function roomOf(names: number, room: number, other: number): number {
  return Math.max(0, Math.min(names, room + Math.max(0, other - names)));
}
