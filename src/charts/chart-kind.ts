import type { ElementContent } from 'hast';
import type { ChartInput } from './chart-input.ts';
import type { ChartView } from './chart-view.ts';
import type { DrawingSize } from './drawing-size.ts';

/** A type of chart: places and draws what a view says. */
export interface ChartKind {
  /** One drawing, at one size. */
  draw(view: ChartView, size: DrawingSize, input: ChartInput): Drawing;
  /** What the drawing shows, in words, for those who do not see it. */
  describe(view: ChartView, input: ChartInput): string;
  /** How to read its scale, in sentences; empty when it starts at zero and is linear. */
  scaleRemarks(view: ChartView, input: ChartInput): string[];
}

export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /** Where time and values lie in it, for a reader's pointer and keys; absent where nothing can be read off. */
  plot?: PlotFrame;
}

/** The plot of a drawing over time. Positions are in pixels of the drawing, instants in milliseconds. */
export interface PlotFrame {
  from: number;
  to: number;
  /** Position of `from` and of `to`. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}
