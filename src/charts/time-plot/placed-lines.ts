import type { Box, PlacedText, XY } from '../labels/place-label.ts';
import type { SeriesLook } from '../data/series-look.ts';
import type { PlacedTimePlot } from './time-plot.ts';

/** A placed line chart, in pixels. */
export interface PlacedLines extends PlacedTimePlot {
  lines: PlacedLine[];
  labels: EndLabel[];
  extremes: ExtremeMark[];
}

/** A placed line. */
export interface PlacedLine {
  id: string;
  title: string;
  look: SeriesLook;
  /** Runs of points between gaps; a run of one point is a dot. */
  runs: XY[][];
  end?: XY;
}

/** The name and last value of a series, or one of them, right of its line. */
export interface EndLabel {
  id: string;
  name?: string;
  value?: string;
  color: number;
  x: number;
  /** Baseline of the text. */
  y: number;
  box: Box;
  /** From the end of the line to the label, if they are apart. */
  leader?: [XY, XY];
}

/** The highest or lowest point of a single line, with its value and date. */
export interface ExtremeMark {
  at: XY;
  text?: PlacedText;
}
