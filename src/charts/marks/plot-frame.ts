/** The plot of a drawing over time, in pixels of the drawing; instants in milliseconds UTC. */
export interface PlotFrame {
  from: number;
  to: number;
  /** Positions of `from` and `to`. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The attribute `data-plot`, from which the browser places dates. */
export function plotText({ from, to, left, right, top, bottom }: PlotFrame): string {
  const positions = [left, right, top, bottom].map((each) => Math.round(each * 100) / 100);
  return [from, to, ...positions].join(' ');
}
