import type { ElementContent } from 'hast';
import type { PlotFrame } from '../marks/plot-frame.ts';

/** One drawing of a chart, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /** Where time and values lie in it, for a reader's pointer and keys; absent where it has none or several. */
  plot?: PlotFrame;
}
