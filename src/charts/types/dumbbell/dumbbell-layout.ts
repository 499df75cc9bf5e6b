import { layoutRows, type PlacedRows } from '../../comparison/row-layout.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';
import type { DumbbellView } from './dumbbell-view.ts';

/** Placed dumbbells, in pixels. */
export interface PlacedDumbbells extends PlacedRows {
  /** The legend of the open and the full mark, above the rows. */
  legend: { first: LegendText; last: LegendText };
}

/** A placed text of the legend. */
export interface LegendText {
  text: string;
  /** Centre of the mark, left of the text. */
  x: number;
}

/** Height of the legend above the rows. */
const legendHeight = 28;

/** Width of the plot where values have their unit, as a share of the whole. */
const leastPlot = 0.4;

/** The value axis of all rows. */
export function dumbbellAxis({ rows, scale }: DumbbellView): ValueAxis {
  const values = rows.flatMap(({ start, end }) => [start, end]);
  return valueAxis(Math.min(...values), Math.max(...values), scale);
}

/** Places a row for each series below a legend of both marks. */
export function layoutDumbbells(
  view: DumbbellView,
  size: DrawingSize,
  language: string,
): PlacedDumbbells {
  const { unit, ends } = view;
  const axis = dumbbellAxis(view);
  const options = { axis, hasGrid: true, top: legendHeight, unit, language };
  const next = 34 + Math.ceil(textWidth(ends.first) * 1.12);
  const full = layoutRows(view.rows, size, options);
  // Where units at each value leave no room, the axis alone has the unit.
  const isBare = size.name === 's' || plotWidth(full) < leastPlot * size.width;
  const bare = view.rows.map((row) => ({ ...row, ...row.bare }));
  return {
    ...(isBare ? layoutRows(bare, size, options) : full),
    legend: { first: { text: ends.first, x: 6 }, last: { text: ends.last, x: next } },
  };
}

function plotWidth({ grid }: PlacedRows): number {
  return (grid.at(-1)?.x ?? 0) - (grid[0]?.x ?? 0);
}
