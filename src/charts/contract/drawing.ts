import type { ElementContent } from 'hast';
import type { PlotFrame } from '../marks/plot-frame.ts';

/** One drawing of a chart, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /** Its plot, so that the browser can find values at a pointer; absent without one plot. */
  plot?: PlotFrame;
}
