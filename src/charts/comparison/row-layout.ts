import { axisQuantity } from '../../model/values/quantity.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import { widestText } from '../marks/marks.ts';
import { fitText, textWidth } from '../labels/text-width.ts';
import { shareOf, type ValueAxis } from '../scales/value-axis.ts';

/** A named row with a mark from one value to another. */
export interface Row {
  id: string;
  name: string;
  /** Name, dates and values in full. */
  reading: string;
  /** What the title speaks of. */
  isMain: boolean;
  start: number;
  end: number;
  /** Beside the mark's start; absent where the start is the zero of a bar. */
  startLabel?: string;
  endLabel: string;
  /** In a column of its own at the right. */
  note?: string;
}

export interface PlacedRow {
  id: string;
  name: string;
  reading: string;
  isMain: boolean;
  nameY: number;
  y: number;
  startX: number;
  endX: number;
  labels: { text: string; x: number; anchor: 'start' | 'end'; isEnd: boolean }[];
  note?: { text: string; x: number; y: number };
}

export interface PlacedRows {
  width: number;
  height: number;
  top: number;
  bottom: number;
  rows: PlacedRow[];
  zeroX?: number;
  grid: { x: number; label?: string }[];
}

export interface RowOptions {
  axis: ValueAxis;
  /** Grid lines with values at their foot; a bar from zero with its value beside it needs none. */
  hasGrid: boolean;
  /** Height kept for a legend. */
  top: number;
  unit?: string;
  language: string;
}

const gap = 8;
/** Text grows against its drawing where the page is narrow for it. */
const growth = widestText / 13;

/** Rows below each other; on a small drawing the name of a row stands above its mark. */
export function layoutRows(
  rows: readonly Row[],
  size: DrawingSize,
  options: RowOptions,
): PlacedRows {
  const { axis, hasGrid, top, unit, language } = options;
  const isSmall = size.name === 's';
  const rowHeight = isSmall ? 44 : 28;
  const wide = (text: string): number => Math.ceil(textWidth(text, 13, 'bold') * growth);
  const widest = (texts: readonly (string | undefined)[]): number =>
    Math.max(0, ...texts.map((text) => (text === undefined ? 0 : wide(text) + gap)));
  const noteWidth = widest(rows.map(({ note }) => note));
  const names = isSmall ? 0 : Math.min(widest(rows.map(({ name }) => name)) + 4, size.width * 0.3);
  const nameRoom = (isSmall ? size.width - noteWidth : names - gap) / growth;
  const left = names + widest(rows.map(leftLabel)) + 4;
  const right = size.width - (isSmall ? 0 : noteWidth) - widest(rows.map(rightLabel)) - 4;
  const toX = (value: number): number => left + shareOf(value, axis) * (right - left);
  const bottom = top + rows.length * rowHeight;
  return {
    width: size.width,
    height: bottom + (hasGrid ? 22 : 4),
    top,
    bottom,
    rows: rows.map(
      ({ id, name, reading, isMain, start, end, note, ...texts }, index): PlacedRow => {
        const rowTop = top + index * rowHeight;
        const y = rowTop + (isSmall ? 30 : rowHeight / 2);
        const nameY = isSmall ? rowTop + 15 : y + 4.5;
        const [startX, endX] = [toX(start), toX(end)];
        const row = { start, end, ...texts };
        const [low, high] = [leftLabel(row), rightLabel(row)];
        const endsHigh = end >= start;
        const reach = texts.startLabel === undefined && !hasGrid ? 6 : 10;
        return {
          id,
          name: fitText(name, nameRoom, 13, 'bold'),
          reading,
          isMain,
          nameY,
          y,
          startX,
          endX,
          labels: [
            ...(low === undefined
              ? []
              : [
                  {
                    text: low,
                    x: Math.min(startX, endX) - reach,
                    anchor: 'end' as const,
                    isEnd: !endsHigh,
                  },
                ]),
            ...(high === undefined
              ? []
              : [
                  {
                    text: high,
                    x: Math.max(startX, endX) + reach,
                    anchor: 'start' as const,
                    isEnd: endsHigh,
                  },
                ]),
          ],
          ...(note !== undefined && { note: { text: note, x: size.width, y: nameY } }),
        };
      },
    ),
    ...(axis.scale === 'linear' && axis.low <= 0 && axis.high >= 0 && { zeroX: toX(0) }),
    grid: hasGrid ? gridOf(axis, toX, { ...(unit && { unit }), language, width: size.width }) : [],
  };
}

type Ends = Pick<Row, 'start' | 'end' | 'startLabel' | 'endLabel'>;

function leftLabel({ start, end, startLabel, endLabel }: Ends): string | undefined {
  return end >= start ? startLabel : endLabel;
}

function rightLabel({ start, end, startLabel, endLabel }: Ends): string | undefined {
  return end >= start ? endLabel : startLabel;
}

function gridOf(
  axis: ValueAxis,
  toX: (value: number) => number,
  { unit, language, width }: { unit?: string; language: string; width: number },
): PlacedRows['grid'] {
  let free = 0;
  return axis.ticks.map((value, index) => {
    const x = toX(value);
    const label = axisQuantity(value, {
      ...(unit && { unit }),
      step: axis.scale === 'log' ? value : axis.step,
      withUnit: index === axis.ticks.length - 1,
      language,
    });
    const half = (textWidth(label) * growth) / 2;
    if (x - half < free || x + half > width) return { x };
    free = x + half + gap;
    return { x, label };
  });
}
