import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';

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
}

/** Width of the slopes in a small drawing whose names need room, as a share of the whole. */
const leastSlope = 0.22;
/** Pixels from a rule to its values. */
const reach = 12;
const space = 7;

/**
 * Places columns as wide as their texts; names are cut if slopes would have no room. Where both columns of names would
 * be cut in a small drawing, the right one has the room of both.
 * @param heads What stands above the left rule, and ends there.
 */
export function placeColumns(
  texts: readonly SlopeTexts[],
  heads: readonly string[],
  { name: sizeName, width }: DrawingSize,
): PlacedColumns {
  const widestOf = (words: readonly string[]): number =>
    Math.ceil(Math.max(0, ...words.map((each) => textWidth(each, widestText, 'bold'))));
  const widest = (of: keyof SlopeTexts): number => widestOf(texts.map((each) => each[of]));
  const isSmall = sizeName === 's';
  const [names, startValues, endValues] = [widest('name'), widest('start'), widest('end')];
  const changes = isSmall ? 0 : widest('change') + 2 * space;
  const most = width * 0.39;
  const roomBeside = (others: number): number => Math.max(0, Math.min(names, most - others));
  const bothStart = roomBeside(startValues + reach + space);
  const bothEnd = roomBeside(endValues + reach + space + changes);
  const isOneSided = isSmall && names > Math.min(bothStart, bothEnd);
  const start = isOneSided ? 0 : bothStart;
  const startX = isOneSided
    ? Math.max(startValues + reach, widestOf(heads))
    : Math.round(start + space + startValues + reach);
  const beside = startX + leastSlope * width + reach + endValues + space;
  const end = isOneSided ? Math.max(bothEnd, Math.min(names, width - beside)) : bothEnd;
  const endX = Math.round(width - (reach + endValues + space + end + changes));
  return {
    startX,
    endX,
    columns: {
      start: { value: startX - reach, name: Math.max(0, startX - reach - startValues - space) },
      end: {
        value: endX + reach,
        name: endX + reach + endValues + space,
        ...(!isSmall && { change: width }),
      },
    },
    rooms: { start, end },
  };
}
