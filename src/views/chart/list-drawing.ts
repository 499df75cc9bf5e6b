import type { PreparedChart } from '../../charts/contract/prepared-chart.ts';
import type { Drawing } from '../../charts/contract/drawing.ts';
import { drawingSizes } from '../../charts/marks/drawing-size.ts';

/** The drawing whose texts are the largest in the box of a list, which is four wide and three high. */
export function listDrawing(draw: NonNullable<PreparedChart['draw']>): Drawing | undefined {
  const scaleOf = ({ width, height }: Drawing): number => Math.min(4 / width, 3 / height);
  return drawingSizes.map(draw).toSorted((a, b) => scaleOf(b) - scaleOf(a))[0];
}
