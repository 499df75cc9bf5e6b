import type { Box, PlacedText, XY } from '../labels/place-label.ts';
import type { SeriesLook } from '../data/series-look.ts';
import type { PlacedTimePlot } from './time-plot.ts';

/** A line chart in numbers: everything a drawing needs, in pixels. */
export interface PlacedLines extends PlacedTimePlot {
  lines: PlacedLine[];
  labels: EndLabel[];
  extremes: ExtremeMark[];
}

export interface PlacedLine {
  id: string;
  title: string;
  look: SeriesLook;
  /** Stretches between gaps; a stretch of one point is a dot. */
  runs: XY[][];
  end?: XY;
}

/** The name of a series and its last value, at the right of its line. */
export interface EndLabel {
  id: string;
  name?: string;
  value: string;
  color: number;
  x: number;
  /** Baseline of the text. */
  y: number;
  box: Box;
  /** From the end of the line to the label, where they are apart. */
  leader?: [XY, XY];
}

/** The highest or the lowest point of a single line, with its value and its date. */
export interface ExtremeMark {
  at: XY;
  text?: PlacedText;
}
