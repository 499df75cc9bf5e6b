import { withoutNegative } from './area-tracks.ts';
import type { AreaView } from './area-view.ts';
import type { ChartView } from '../../data/chart-view.ts';
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
  const naming = endLabels.texts(withLayersOnly(view), size, language);
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
  const frame = { left: 0, right: size.width, top: eventHeight + 2, bottom: bottom - 2 };
  const labels = endLabels.place(
    naming,
    layers.map((layer) => ({ ...layer, ...endOf(layer) })),
    { ...frame, top: top - 12, plotRight: right },
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

/** The view of only the values that have a layer, so that labels name the last of them. */
function withLayersOnly(view: ChartView): ChartView {
  const series = view.series.map((each) => ({ ...each, points: each.points.map(withoutNegative) }));
  return { ...view, series };
}
