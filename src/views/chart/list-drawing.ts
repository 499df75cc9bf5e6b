import type { PreparedChart } from '../../charts/contract/prepared-chart.ts';
import type { Drawing } from '../../charts/contract/drawing.ts';
import { drawingSizes } from '../../charts/marks/drawing-size.ts';
import { withoutTexts } from '../../charts/marks/without-links.ts';

/** The width of the box of a list in a wide window, which is four wide and three high. */
const boxWidth = 400;

/** The size of texts in a drawing, and the least that can be read, in pixels. */
const textSize = 12;
const leastLegible = 8.5;

/** The drawing whose texts are the largest in the box of a list; without them if they would be too small to read. */
export function listDrawing(draw: NonNullable<PreparedChart['draw']>): Drawing | undefined {
  const [largest] = drawingSizes.map(draw).toSorted((a, b) => scaleOf(b) - scaleOf(a));
  if (!largest || textSize * scaleOf(largest) >= leastLegible) return largest;
  return { ...largest, content: withoutTexts(largest.content) };
}

function scaleOf({ width, height }: Drawing): number {
  return boxWidth * Math.min(1 / width, 0.75 / height);
}
