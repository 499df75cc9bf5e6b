import type { Element } from 'hast';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { PlainTable } from '../../model/data/plain-table.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';

/** Everything a figure shows of a chart: its drawings, and what is around them. */
export interface PreparedChart {
  /** Draws the chart at a size; absent if there is nothing to draw. */
  draw?(size: DrawingSize): Drawing;
  /** The drawing for the whole width of a page, in place of the large one, of what is hard to read in that. */
  drawWide?(): Drawing;
  /**
   * Controls above the drawing that work without a script, in place of its legend, which they contain.
   * @param id starts the names of their buttons; unique on the page.
   */
  controls?(id: string): Element[];
  /** Alternative text of the drawing, unless its author has written one. */
  description: string;
  /** True if marks of the drawing are links, which the role of an image would hide. */
  hasLinks: boolean;
  /** How to read its scale, in sentences. */
  scaleNotes: string[];
  /** The legend below the drawing: marks, numbered events. */
  legend: Element[];
  /** What readers must know about the drawing, in sentences. */
  notes: string[];
  sources: SourceKey[];
  /** Date of the last value. */
  to?: PartialDate;
  table: Element[];
  /** Every row of the table, for a file: a fact a column, with ISO dates, full numbers and ids of words. */
  rows(): PlainTable;
}
