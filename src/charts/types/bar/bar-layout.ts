import { layoutRows, type PlacedRows } from '../../comparison/row-layout.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';
import type { BarView } from './bar-view.ts';

/** Placed bars, in pixels. */
export interface PlacedBars extends PlacedRows {
  shape: 'bar' | 'dot';
}

/** Places bars from zero, or dots on a logarithmic scale, which has no zero. */
export function layoutBars(
  { rows, scale, unit }: Pick<BarView, 'rows' | 'scale'> & { unit?: string | undefined },
  size: DrawingSize,
  language: string,
): PlacedBars {
  const labels = { ...unitOfLabels(unit, language), language };
  const ends = rows.map(({ end }) => end);
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  if (scale === 'linear') {
    const options = { axis: axisFromZero(min, max), hasGrid: false, top: 0, ...labels };
    return { ...layoutRows(rows, size, options), shape: 'bar' };
  }
  const dots = rows.map((row) => ({ ...row, start: row.end }));
  const options = { axis: valueAxis(min, max, 'log'), hasGrid: true, top: 0, ...labels };
  return { ...layoutRows(dots, size, options), shape: 'dot' };
}

function axisFromZero(min: number, max: number): ValueAxis {
  const [low, high] = min === 0 && max === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)];
  return { scale: 'linear', low, high, ticks: [], step: high - low, startsAtZero: true };
}
