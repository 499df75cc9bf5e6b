/*
 * Classes that chart-series.css and chart-bars.css of src/styles/charts/ style, besides those of time-plot-marks.ts:
 *   columns + c-1 … c-6   all columns, as lines from their values to zero that are as wide as a column
 *   data-series           their series, from which the browser reads where values are
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { round } from '../../marks/marks.ts';
import { drawBehind, drawEvents } from '../../time-plot/time-plot-marks.ts';
import type { PlacedColumns } from './columns-layout.ts';

/** The marks of placed columns, from back to front. */
export function drawColumns(placed: PlacedColumns): ElementContent[] {
  return [
    ...drawBehind(placed),
    ...(placed.shape === 'dot' ? drawDots(placed) : drawUpright(placed)),
    ...placed.labels.map(({ text, x, y }) =>
      s('text', { class: 'halo b ink mid', x: round(x), y: round(y) }, text),
    ),
    ...drawEvents(placed),
  ];
}

function drawDots({ id, color, columns }: PlacedColumns): Element[] {
  return columns.map(({ x, end }) =>
    s('circle', { class: `t-${color}`, 'data-series': id, cx: round(x), cy: round(end), r: 4 }),
  );
}

/** All columns in one path: a page may have hundreds. Each starts at its value, where the browser looks for it. */
function drawUpright({ id, color, columns, columnWidth }: PlacedColumns): Element[] {
  const path = columns.map(({ x, end, zero }) => `M${round(x)} ${round(end)}V${round(zero)}`);
  return [
    s('path', {
      class: `columns c-${color}`,
      'data-series': id,
      d: path.join(''),
      'stroke-width': round(columnWidth),
    }),
  ];
}
