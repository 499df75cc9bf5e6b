import { directionOf } from '../../../model/text/direction.ts';
import { nameCutter } from '../../labels/name-cutter.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../labels/text-size.ts';
import type { HeatmapRow, HeatmapView } from './heatmap-view.ts';

/** A placed heat map, in pixels. */
export interface PlacedHeatmap {
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
  rows: PlacedHeatRow[];
  /** Labels of columns, as many as fit. */
  columns: { label: string; x: number }[];
  /** Where the names of the rows start: on the right, where they are written from there. */
  names: { x: number; anchor?: 'end' };
  /** Baseline of the column labels. */
  columnsY: number;
}

/** A placed row of a heat map. */
export interface PlacedHeatRow extends Omit<HeatmapRow, 'cells'> {
  /** Its title, cut to its room. */
  label: string;
  /** Top of the row. */
  y: number;
  cells: PlacedCell[];
}

/** A placed cell of a heat map. */
export interface PlacedCell {
  x: number;
  /** Shade of its value: `h-3`; absent if it is missing. */
  shade?: string;
  /** Its value, if every cell has room for one. */
  text?: string;
  reading?: string;
}

/** Width of a cell at most, and the least that leaves room for names. */
const widestCell = 96;
const narrowestCell = 12;

/** Places a row for each series and a column for each date, with the names at its start. */
export function layoutHeatmap(
  { rows, columns, shades }: Pick<HeatmapView, 'rows' | 'columns' | 'shades'>,
  size: DrawingSize,
  language: string,
): PlacedHeatmap {
  const { width } = size;
  const wide = widestOf(rows.map(({ title }) => title)) + 10;
  const share = size.name === 's' ? 0.34 : 0.24;
  const spare = width - columns.length * narrowestCell;
  const left = Math.min(wide, Math.round(Math.max(width * share, Math.min(spare, width / 2))));
  const cellWidth = Math.min((width - left) / Math.max(1, columns.length), widestCell);
  const cellHeight = rowHeight(rows.length);
  const isFromRight = directionOf(language) === 'rtl';
  const start = isFromRight ? width - left - columns.length * cellWidth : left;
  const toX = (column: number): number => start + column * cellWidth;
  // Numbers in only some cells would look like a selection.
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text ?? []));
  const hasTexts = widestOf(texts) <= cellWidth - 6;
  const bottom = rows.length * cellHeight;
  const cutName = nameCutter(rows.map(({ title }) => title));
  return {
    width,
    height: bottom + 24,
    cellWidth,
    cellHeight,
    rows: rows.map(({ cells, ...row }, place) => ({
      ...row,
      label: cutName(row.title, left - 8, widestText),
      y: place * cellHeight,
      cells: placeCells(cells, shades, toX, hasTexts),
    })),
    columns: columnLabels(columns, toX, width),
    columnsY: bottom + 17,
    names: isFromRight ? { x: width, anchor: 'end' } : { x: 0 },
  };
}

/** Height of a row, with room for its name. */
function rowHeight(count: number): number {
  return count > 24 ? 18 : 26;
}

function placeCells(
  cells: HeatmapRow['cells'],
  shades: readonly string[],
  toX: (column: number) => number,
  hasTexts: boolean,
): PlacedCell[] {
  return cells.map(({ text, step, reading }, column) => {
    const shade = shades[step - 1];
    return {
      x: toX(column),
      ...(shade !== undefined && { shade }),
      ...(reading !== undefined && { reading }),
      ...(hasTexts && text !== undefined && { text }),
    };
  });
}

/** The first date, the last if it fits, and as many in between as fit. */
function columnLabels(
  labels: readonly string[],
  toX: (column: number) => number,
  edge: number,
): PlacedHeatmap['columns'] {
  const cell = toX(1) - toX(0);
  const stride = Math.max(1, Math.ceil((widestOf(labels) + 12) / Math.max(cell, 0.01)));
  const placed = labels.flatMap((label, column) => {
    const x = toX(column);
    const hasRoom = column === 0 || x + textWidth(label, widestText) <= edge;
    return column % stride === 0 && hasRoom ? [{ label, x }] : [];
  });
  // The last one ends where its column does, if the one before leaves room.
  const [last = ''] = labels.slice(-1);
  const x = toX(labels.length) - textWidth(last, widestText);
  const before = placed.at(-1);
  const isFree = before && before.x + textWidth(before.label, widestText) + 12 <= x;
  // Columns of a year may all be called by it.
  return isFree && before.label !== last ? [...placed, { label: last, x }] : placed;
}

function widestOf(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, widestText)), 0);
}
