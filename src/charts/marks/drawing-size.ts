/** One of the three drawings of a chart; a container query shows the one that fits, so text keeps its size. */
export interface DrawingSize {
  name: 's' | 'm' | 'l';
  width: number;
  /** Height of the plot, without the marks above it and the axis below. */
  plotHeight: number;
}

export const drawingSizes: readonly DrawingSize[] = [
  { name: 's', width: 324, plotHeight: 230 },
  { name: 'm', width: 680, plotHeight: 280 },
  { name: 'l', width: 912, plotHeight: 320 },
];
