import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';

/** The texts beside a slope, before they have a place. */
export interface SlopeTexts {
  name: string;
  start: string;
  end: string;
  change: string;
}

/** Where texts stand at one side. */
export interface SlopeColumns {
  /** At the left values end here, at the right they start here. */
  value: number;
  /** At the left names end here, at the right they start here. */
  name: number;
  /** Changes end here. */
  change?: number;
}

export interface PlacedColumns {
  /** Positions of the two rules. */
  startX: number;
  endX: number;
  columns: { start: SlopeColumns; end: SlopeColumns };
  /** Widths of the names at both sides. */
  rooms: { start: number; end: number };
}

/** From a rule to its values. */
const reach = 12;
const space = 7;

/** Columns at both sides as wide as their texts need, names shortened where that would leave no room for slopes. */
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
