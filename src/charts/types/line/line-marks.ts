/*
 * Classes that chart-marks.css, chart-series.css and chart-lines.css of src/styles/charts/ style, besides those of
 * time-plot-marks.ts.
 * Colours are classes, so that they follow the theme:
 *   c-1 … c-6, c-0   stroke of a line in a series' colour, or in the grey of the others
 *   t-1 … t-6, t-0   fill of text and dots in that colour
 *   ln + main, faint a series' line, by weight; its dash is an attribute
 *   leader           the hairline from a line to its label
 *   ring             the open mark of the highest or lowest point
 *   data-series      the series of a line, single point or label, from which the browser reads the positions of points
 *   halo, b, ink, lab   text: with an outline in the background colour, bold, in ink, a series' name
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { mostToldApart } from '../../data/crowd.ts';
import { emphasisOf } from '../../data/series-look.ts';
import { drawEndLabel } from '../../time-plot/end-label-marks.ts';
import { round } from '../../marks/marks.ts';
import { pathOf } from '../../marks/path.ts';
import { lineHeight, type XY } from '../../labels/place-label.ts';
import type { ExtremeMark, PlacedLine, PlacedLines } from '../../time-plot/placed-lines.ts';
import { drawBehind, drawEvents } from '../../time-plot/time-plot-marks.ts';

const dashes = [undefined, '7 3', '2 4'] as const;

/** The marks of a placed line chart, from back to front. */
export function drawLines(placed: PlacedLines): ElementContent[] {
  const { lines, labels, extremes } = placed;
  // Highlighted series are on top.
  const order = { faint: 0, plain: 1, main: 2 };
  const sorted = [...lines].sort((a, b) => order[a.look.weight] - order[b.look.weight]);
  const grey = sorted.filter(({ look }) => look.weight === 'faint');
  const isCrowd = grey.length > mostToldApart;
  return [
    ...drawBehind(placed),
    ...(isCrowd ? drawCrowd(grey) : grey.flatMap(drawLine)),
    ...sorted.slice(grey.length).flatMap(drawLine),
    ...labels.flatMap(drawEndLabel),
    ...extremes.flatMap(drawExtreme),
    ...drawEvents(placed),
  ];
}

/** Lines that nobody could tell apart, as one. */
function drawCrowd(lines: readonly PlacedLine[]): Element[] {
  const runs = lines.flatMap((line) => line.runs);
  const strokes = runs.filter((run) => run.length > 1);
  const dots = runs.filter((run) => run.length === 1).flat();
  return [
    ...(strokes.length > 0
      ? [s('path', { class: 'ln faint c-0', d: strokes.map(pathOf).join('') })]
      : []),
    ...dots.map((dot) => drawDot(dot, 0, 2.5)),
  ];
}

function drawLine({ id, title, look, runs, end }: PlacedLine): Element[] {
  const strokes = runs.filter((run) => run.length > 1);
  const dots = runs.filter((run) => run.length === 1).flat();
  const dash = dashes[look.dash];
  const name = look.isLabelled ? [] : [s('title', title)];
  return [
    ...(strokes.length === 0
      ? []
      : [
          s(
            'path',
            {
              class: ['ln', ...emphasisOf(look), `c-${look.color}`],
              'data-series': id,
              d: strokes.map(pathOf).join(''),
              ...(dash !== undefined && { 'stroke-dasharray': dash }),
            },
            name,
          ),
        ]),
    ...dots.map((dot) => drawDot(dot, look.color, 2.5, id)),
    ...(end && look.isLabelled ? [drawDot(end, look.color, 3)] : []),
  ];
}

function drawDot([x, y]: XY, color: number, r: number, series?: string): Element {
  const ofSeries = series !== undefined && { 'data-series': series };
  return s('circle', { class: `t-${color}`, ...ofSeries, cx: round(x), cy: round(y), r });
}

function drawExtreme({ at: [x, y], text }: ExtremeMark): Element[] {
  return [
    s('circle', { class: 'ring c-1', cx: round(x), cy: round(y), r: 3.5 }),
    ...(text?.lines ?? []).map((line, index) =>
      s(
        'text',
        {
          class: index === 0 ? 'halo b ink' : 'halo',
          x: round(text?.x ?? x),
          y: round((text?.y ?? y) + index * lineHeight),
          'text-anchor': text?.anchor ?? 'start',
        },
        line,
      ),
    ),
  ];
}
