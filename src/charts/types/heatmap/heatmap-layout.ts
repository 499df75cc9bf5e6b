import { fitText, textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import type { HeatmapRow, HeatmapView } from './heatmap-view.ts';

/** A heat map in numbers, in pixels. */
export interface PlacedHeatmap {
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
  rows: PlacedHeatRow[];
  /** Labels of columns, with room for each. */
  columns: { label: string; x: number }[];
  /** Baseline of the labels of columns. */
  columnsY: number;
}

export interface PlacedHeatRow {
  title: string;
  /** Its title, shortened where it has no room. */
  label: string;
  href?: string;
  isMain: boolean;
  /** Top of the row. */
  y: number;
  cells: PlacedCell[];
}

export interface PlacedCell {
  x: number;
  /** Step of the colour scale, from 1; 0 for a missing value. */
  step: number;
  /** The value, where every cell has room for its own. */
  text?: string;
  reading?: string;
}

/** A cell wider than that says no more. */
const widestCell = 96;

/** Rows for series, columns for dates, all cells of one size, left the names. */
export function layoutHeatmap(
  { rows, columns }: Pick<HeatmapView, 'rows' | 'columns'>,
  size: DrawingSize,
): PlacedHeatmap {
  const { width } = size;
  const wide = widestOf(rows.map(({ title }) => title)) + 10;
  const left = Math.min(wide, Math.round(width * (size.name === 's' ? 0.34 : 0.24)));
  const cellWidth = Math.min((width - left) / Math.max(1, columns.length), widestCell);
  const cellHeight = rowHeight(rows.length);
  const toX = (column: number): number => left + column * cellWidth;
  // A few cells with a number among many without would look like a choice.
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text ?? []));
  const hasTexts = widestOf(texts) <= cellWidth - 6;
  const bottom = rows.length * cellHeight;
  return {
    width,
    height: bottom + 24,
    cellWidth,
    cellHeight,
    rows: rows.map(({ cells, ...row }, place) => ({
      ...row,
      label: fitText(row.title, left - 8, widestText),
      y: place * cellHeight,
      cells: placeCells(cells, toX, hasTexts),
    })),
    columns: columnLabels(columns, toX, width),
    columnsY: bottom + 17,
  };
}

/** Height of a row; the lowest still has room for its name. */
function rowHeight(count: number): number {
  return count > 24 ? 18 : 26;
}

function placeCells(
  cells: HeatmapRow['cells'],
  toX: (column: number) => number,
  hasTexts: boolean,
): PlacedCell[] {
  return cells.map(({ text, ...cell }, column) => ({
    ...cell,
    x: toX(column),
    ...(hasTexts && text !== undefined && { text }),
  }));
}

/** The first date, the last where it fits beside the others, and as many between as have room. */
function columnLabels(
  labels: readonly string[],
  toX: (column: number) => number,
  edge: number,
): PlacedHeatmap['columns'] {
  const cell = toX(1) - toX(0);
  const stride = Math.max(1, Math.ceil((widestOf(labels) + 12) / Math.max(cell, 0.01)));
  return labels.flatMap((label, column) => {
    const x = toX(column);
    const hasRoom = column === 0 || x + textWidth(label, widestText) <= edge;
    return column % stride === 0 && hasRoom ? [{ label, x }] : [];
  });
}

function widestOf(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, widestText)), 0);
}
