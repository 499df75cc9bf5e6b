import type { ElementContent } from 'hast';
import { drawRows } from '../../comparison/row-marks.ts';
import type { PlacedBars } from './bar-layout.ts';

/** The marks of placed bars or dots. */
export function drawBars(placed: PlacedBars): ElementContent[] {
  return drawRows(placed, placed.shape);
}
