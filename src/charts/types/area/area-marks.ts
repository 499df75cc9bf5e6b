/*
 * Classes that chart-series.css and chart-lines.css of src/styles/charts/ style:
 *   layer + f-1 … f-6, f-0   a layer in its series' colour, or in the grey of the others
 *   ln edge                  its upper edge, which separates the layers and gives the browser their heights
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { PlacedAreas, PlacedLayer } from './area-layout.ts';
import { emphasisOf } from '../../data/series-look.ts';
import { drawEndLabel } from '../../time-plot/end-label-marks.ts';
import { closedPathOf, pathOf } from '../../marks/path.ts';
import { drawBehind, drawEvents } from '../../time-plot/time-plot-marks.ts';

/** The marks of placed layers, from back to front. */
export function drawAreas(placed: PlacedAreas): ElementContent[] {
  return [
    ...drawBehind(placed),
    ...placed.layers.flatMap(drawLayer),
    ...placed.labels.flatMap(drawEndLabel),
    ...drawEvents(placed),
  ];
}

function drawLayer({ id, title, look, runs }: PlacedLayer): Element[] {
  if (runs.length === 0) return [];
  const series = id !== '' && { 'data-series': id };
  const filled = runs.map(({ upper, lower }) => closedPathOf([...upper, ...lower.toReversed()]));
  return [
    s('path', { class: `layer f-${look.color}`, ...series, d: filled.join('') }, [
      ...(title ? [s('title', title)] : []),
    ]),
    s('path', {
      class: ['ln', 'edge', ...emphasisOf(look), `c-${look.color}`],
      ...series,
      d: runs.map(({ upper }) => pathOf(upper)).join(''),
    }),
  ];
}
