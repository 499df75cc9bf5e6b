/** The size of one of a chart's three drawings; a container query shows the one that fits, so text keeps its size. */
export interface DrawingSize {
  name: 's' | 'm' | 'l';
  width: number;
  /** Height of the plot in pixels, without the marks above and the axis below. */
  plotHeight: number;
}

/** The sizes of a chart's three drawings. */
export const drawingSizes: readonly DrawingSize[] = [
  { name: 's', width: 324, plotHeight: 230 },
  { name: 'm', width: 680, plotHeight: 280 },
  { name: 'l', width: 912, plotHeight: 320 },
];
