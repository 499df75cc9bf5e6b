import type { ElementContent } from 'hast';
import type { ChartInput } from './chart-input.ts';
import type { ChartView } from './chart-view.ts';
import type { DrawingSize } from './drawing-size.ts';
import type { PlotFrame } from './plot-frame.ts';

/** A type of chart: places and draws what a view says. */
export interface ChartKind {
  /** One drawing, at one size. */
  draw(view: ChartView, size: DrawingSize, input: ChartInput): Drawing;
  /** What the drawing shows, in words, for those who do not see it. */
  describe(view: ChartView, input: ChartInput): string;
  /** How to read its scale, in sentences; empty when it starts at zero and is linear. */
  scaleRemarks(view: ChartView, input: ChartInput): string[];
  /** What a reader must know of this drawing beside what the view says, in sentences. */
  remarks?(view: ChartView, input: ChartInput): string[];
}

export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /** Where time and values lie in it, for a reader's pointer and keys; absent where it has none or several. */
  plot?: PlotFrame;
}
