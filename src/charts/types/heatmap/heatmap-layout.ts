import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { classOf, type ColorClasses } from './color-classes.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';

/** A row of a heat map before it has a place: a value, or none, for each column. */
export interface HeatRow {
  id: string;
  title: string;
  href?: string;
  values: (number | null)[];
  /** The date of each value; a column of several dates shows the last value among them. */
  days: (PartialDate | undefined)[];
}

/** A heat map in numbers. */
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
  id: string;
  label: string;
  title: string;
  href?: string;
  /** Top of the row. */
  y: number;
  cells: PlacedCell[];
}

export interface PlacedCell {
  column: number;
  x: number;
  /** Step of the colour scale, from 1; 0 for a missing value. */
  step: number;
  /** The value, where every cell has room for its own. */
  text?: string;
}

/** Height of a row; the lowest still has room for its name. */
const rowHeight = (count: number): number => (count > 24 ? 18 : 26);

/** Rows for series, columns for dates, all cells of one size, left the names. */
export function layoutHeatmap(
  rows: readonly HeatRow[],
  dates: readonly PartialDate[],
  classes: ColorClasses,
  size: DrawingSize,
  format: { value(value: number): string; date(date: PartialDate): string },
): PlacedHeatmap {
  const wide = Math.max(...rows.map(({ title }) => textWidth(title, widestText)), 0) + 10;
  const left = Math.min(wide, Math.round(size.width * (size.name === 's' ? 0.34 : 0.24)));
  // A cell wider than that says no more.
  const cellWidth = Math.min((size.width - left) / Math.max(1, dates.length), 96);
  const cellHeight = rowHeight(rows.length);
  const toX = (column: number): number => left + column * cellWidth;
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  const longest = Math.max(...known.map((value) => textWidth(format.value(value), widestText)), 0);
  // A few cells with a number among many without would look like a choice.
  const hasTexts = longest <= cellWidth - 6;
  const placed = rows.map((row, place): PlacedHeatRow => {
    const { id, title, href, values } = row;
    return {
      id,
      title,
      label: fitText(title, left - 8, widestText),
      ...(href !== undefined && { href }),
      y: place * cellHeight,
      cells: values.map((value, column) => {
        return {
          column,
          x: toX(column),
          step: value === null ? 0 : classOf(value, classes),
          ...(hasTexts && value !== null && { text: format.value(value) }),
        };
      }),
    };
  });
  const bottom = rows.length * cellHeight;
  return {
    width: size.width,
    height: bottom + 24,
    cellWidth,
    cellHeight,
    rows: placed,
    columns: columnLabels(dates, toX, size.width, format.date),
    columnsY: bottom + 17,
  };
}

/** The first date, the last where it fits beside the others, and as many between as have room. */
function columnLabels(
  dates: readonly PartialDate[],
  toX: (column: number) => number,
  edge: number,
  format: (date: PartialDate) => string,
): PlacedHeatmap['columns'] {
  const labels: PlacedHeatmap['columns'] = [];
  const widest = Math.max(...dates.map((date) => textWidth(format(date), widestText)), 0);
  const cell = toX(1) - toX(0);
  const stride = Math.max(1, Math.ceil((widest + 12) / Math.max(cell, 0.01)));
  for (let column = 0; column < dates.length; column += stride) {
    const date = dates[column];
    if (date === undefined) continue;
    const label = format(date);
    const x = toX(column);
    if (x + textWidth(label, widestText) <= edge || column === 0) labels.push({ label, x });
  }
  return labels;
}
