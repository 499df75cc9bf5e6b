import type { ElementContent } from 'hast';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import type { PlotFrame } from '../marks/plot-frame.ts';

/** A way of drawing series over time: what it makes of one view, worked out once for all sizes. */
export type ChartKind = (view: ChartView, input: ChartInput) => DrawnView;

export interface DrawnView {
  /** One drawing, at one size. */
  draw(size: DrawingSize): Drawing;
  /** What the drawing shows, in words, for those who do not see it. */
  description: string;
  /** How to read its scale, in sentences; empty when it starts at zero and is linear. */
  scaleNotes: string[];
  /** What a reader must know of this drawing beside what the view says, in sentences. */
  notes: string[];
}

export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /** Where time and values lie in it, for a reader's pointer and keys; absent where it has none or several. */
  plot?: PlotFrame;
}
