import type { ElementContent } from 'hast';
import type { PlotFrame } from '../marks/plot-frame.ts';

/** One drawing of a chart, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  content: ElementContent[];
  /**
   * Whether left and right mean something in it: dates or amounts run from left to right in every language. Other
   * drawings are mirrored for languages that are written from right to left.
   */
  hasFixedSides?: true;
  /** Whether a larger one would show nothing more, so that a figure has this in its place. */
  isComplete?: boolean;
  /** Its plot, so that the browser can find values at a pointer; absent without one plot. */
  plot?: PlotFrame;
}
