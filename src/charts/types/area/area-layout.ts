import { withoutNegative } from './area-tracks.ts';
import type { AreaView } from './area-view.ts';
import type { ChartView } from '../../data/chart-view.ts';
import type { Point } from '../../data/series.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { endLabels } from '../../time-plot/end-labels.ts';
import type { XY } from '../../labels/place-label.ts';
import type { EndLabel } from '../../time-plot/placed-lines.ts';
import { sampleRuns } from '../../time-plot/sample-lines.ts';
import type { SeriesLook } from '../../data/series-look.ts';
import { layoutTimePlot, type PlacedTimePlot } from '../../time-plot/time-plot.ts';
import { valueAxis } from '../../scales/value-axis.ts';

/** A placed chart of stacked layers, in pixels. */
export interface PlacedAreas extends PlacedTimePlot {
  /** From the bottom up. */
  layers: PlacedLayer[];
  labels: EndLabel[];
}

/** A placed layer. */
export interface PlacedLayer {
  id: string;
  title: string;
  look: SeriesLook;
  /** Runs between gaps, each as its upper and lower edge from left to right. */
  runs: { upper: XY[]; lower: XY[] }[];
}

/** Half the width of a layer with only one instant: alone in a chart, or between two gaps. */
const halfColumn = { alone: 14, between: 1.5 };

/** Places stacked layers at a size. */
export function layoutAreas(view: AreaView, size: DrawingSize, language: string): PlacedAreas {
  const { stack } = view;
  const naming = endLabels.texts(withDrawnOnly(view), size, language);
  const { placed, toX, toY, gridBoxes, eventHeight } = layoutTimePlot(view, {
    axis: valueAxis(0, stack.high, 'linear'),
    size,
    margin: naming.margin,
    headroom: 22,
    language,
  });
  const half = view.period.from === view.period.to ? halfColumn.alone : halfColumn.between;
  const layers = stack.layers.map(({ id, title, look, runs }): PlacedLayer => ({
    id,
    title,
    look,
    runs: runs.map((run) => {
      const reach = run.length === 1 ? [-half, half] : [0];
      const edge = (end: 'low' | 'high'): XY[] =>
        run.flatMap((point) => reach.map((by): XY => [toX(point.time) + by, toY(point[end])]));
      return { upper: edge('high'), lower: edge('low') };
    }),
  }));
  const { right, top, bottom } = placed;
  const ends = layers.map((layer) => ({ ...layer, ...endOf(layer) }));
  // Beside the stack, which may end before the plot: a line across a gap would look like values.
  const stackRight = Math.max(...ends.flatMap(({ end }) => end?.[0] ?? []));
  const frame = { left: 0, right: size.width, top: eventHeight + 2, bottom: bottom - 2 };
  const labels = endLabels.place(
    naming,
    ends,
    { ...frame, top: top - 12, plotRight: Math.min(right, stackRight + 4) },
    {
      points: sampleRuns(layers.flatMap(({ runs }) => runs.map(({ upper }) => upper))),
      boxes: gridBoxes,
    },
  );
  return { ...placed, layers, labels };
}

/** The middle of a layer's right end, to which its label points. */
function endOf({ runs }: PlacedLayer): { end?: XY } {
  const last = runs.at(-1);
  const [upper, lower] = [last?.upper.at(-1), last?.lower.at(-1)];
  return upper && lower ? { end: [upper[0], (upper[1] + lower[1]) / 2] } : {};
}

/** The view of only the values that are drawn, and until the last of them, so that labels name it. */
function withDrawnOnly(view: AreaView): ChartView {
  const ends = new Map(
    view.stack.layers.map(({ id, runs }) => [id, runs.at(-1)?.at(-1)?.time ?? -Infinity]),
  );
  const to = Math.max(...ends.values());
  const isDrawn = (id: string, { time }: Point): boolean => time <= (ends.get(id) ?? to);
  const series = view.series.map((each) => ({
    ...each,
    points: each.points.filter((point) => isDrawn(each.id, point)).map(withoutNegative),
  }));
  // A stack of one date ends on it, and not early.
  return { ...view, series, period: { from: Math.min(view.period.from, to - 1), to } };
}
