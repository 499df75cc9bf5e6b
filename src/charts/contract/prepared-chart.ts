import type { Element } from 'hast';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { PlainTable } from '../../model/data/plain-table.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';

/** All that a figure shows of one chart: its drawings, and what stands around them. */
export interface PreparedChart {
  /** One drawing, at one size; absent where the data holds nothing that could be drawn. */
  draw?(size: DrawingSize): Drawing;
  /** What the drawing shows, in words, for those who do not see it. */
  description: string;
  /** True when marks of the drawing are links, which the role of an image would hide. */
  hasLinks: boolean;
  /** How to read its scale, in sentences. */
  scaleNotes: string[];
  /** What stands right below the drawing: a legend, numbered events. */
  legend: Element[];
  /** What a reader must know of the drawing, in sentences. */
  notes: string[];
  sources: SourceKey[];
  /** Day of the last value. */
  to?: PartialDate;
  table: Element[];
  /** Every row of the table, for a file; read from the table where it is absent. */
  rows?(): PlainTable;
}
