import type { LineView } from './line-view.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { endLabels } from '../../time-plot/end-labels.ts';
import { placeExtremes } from '../../time-plot/place-extremes.ts';
import type { XY } from '../../labels/place-label.ts';
import type { PlacedLine, PlacedLines } from '../../time-plot/placed-lines.ts';
import { sampleLines } from '../../time-plot/sample-lines.ts';
import { runsOf, visiblePoints } from '../../data/thin-points.ts';
import { layoutTimePlot } from '../../time-plot/time-plot.ts';

/** Places a line chart at a size. Equal views give equal numbers on every machine. */
export function layoutLines(view: LineView, size: DrawingSize, language: string): PlacedLines {
  const naming = endLabels.texts(view, size, language);
  const isSingle = view.series.length === 1;
  const { placed, toX, toY, gridBoxes, eventHeight } = layoutTimePlot(view, {
    axis: view.axis,
    size,
    margin: naming.margin,
    headroom: isSingle ? 44 : 22,
    language,
  });
  const { right, top, bottom } = placed;

  const lines = view.lines.map((series): PlacedLine => {
    const { id, title, color, dash, weight, isLabelled } = series;
    const runs = runsOf(visiblePoints(series.drawn, toX)).map((run) =>
      run.map(({ time, value }): XY => [toX(time), toY(value)]),
    );
    const end = runs.at(-1)?.at(-1);
    return { id, title, look: { color, dash, weight, isLabelled }, runs, ...(end && { end }) };
  });
  const frame = { left: 0, right: size.width, top: eventHeight + 2, bottom: bottom - 2 };
  const along = sampleLines(lines.filter(({ look }) => look.isLabelled));
  const labels = endLabels.place(
    naming,
    lines,
    { ...frame, top: top - 12, plotRight: right },
    { points: along, boxes: gridBoxes },
  );
  const taken = [...labels.map(({ box }) => box), ...gridBoxes];
  return {
    ...placed,
    lines,
    labels,
    extremes: isSingle
      ? placeExtremes(view, { frame, taken, toX, toY, language, right, along })
      : [],
  };
}
