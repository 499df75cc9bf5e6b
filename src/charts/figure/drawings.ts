import type { Element } from 'hast';
import type { Drawing } from '../contract/drawing.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import { figure, type AboutDrawing } from './figure.ts';

/** A chart at several sizes. A drawing that is complete stands for the larger ones, too. */
export function drawingsAt(
  sizes: readonly DrawingSize[],
  draw: (size: DrawingSize) => Drawing,
  about: AboutDrawing,
): Element[] {
  const drawn: Element[] = [];
  for (const [at, size] of sizes.entries()) {
    const drawing = draw(size);
    const stands = drawing.isComplete ? sizes.slice(at) : [size];
    drawn.push(
      figure.drawing(
        drawing,
        stands.map(({ name }) => name),
        about,
      ),
    );
    if (drawing.isComplete) break;
  }
  return drawn;
}
