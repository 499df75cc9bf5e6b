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

/** What the browser needs to place a date, as the attribute `data-plot`. */
export function plotText({ from, to, left, right, top, bottom }: PlotFrame): string {
  const positions = [left, right, top, bottom].map((each) => Math.round(each * 100) / 100);
  return [from, to, ...positions].join(' ');
}
