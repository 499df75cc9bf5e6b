import type { ElementContent } from 'hast';
import { drawRows } from '../../comparison/row-marks.ts';
import type { PlacedBars } from './bar-layout.ts';

/** The marks of placed bars, or of the dots that stand for them on a logarithmic scale. */
export function drawBars(placed: PlacedBars): ElementContent[] {
  return drawRows(placed, placed.shape);
}
