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
  /** Widths of the names on both sides. */
  rooms: { start: number; end: number };
}

/** Pixels from a rule to its values. */
const reach = 12;
const space = 7;

/** Places columns as wide as their texts; names are cut if slopes would have no room. */
export function placeColumns(
  texts: readonly SlopeTexts[],
  { name: sizeName, width }: DrawingSize,
): PlacedColumns {
  const widest = (of: keyof SlopeTexts): number =>
    Math.ceil(Math.max(0, ...texts.map((each) => textWidth(each[of], widestText, 'bold'))));
  const isSmall = sizeName === 's';
  const [names, startValues, endValues] = [widest('name'), widest('start'), widest('end')];
  const changes = isSmall ? 0 : widest('change') + 2 * space;
  const most = width * 0.39;
  const roomBeside = (others: number): number => Math.max(0, Math.min(names, most - others));
  const start = roomBeside(startValues + reach + space);
  const end = roomBeside(endValues + reach + space + changes);
  const startX = Math.round(start + space + startValues + reach);
  const endX = Math.round(width - (reach + endValues + space + end + changes));
  return {
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
    rooms: { start, end },
  };
}
