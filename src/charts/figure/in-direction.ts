import { directionOf } from '../../model/text/direction.ts';
import type { Drawing } from '../contract/drawing.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import { isolateTexts, mirrorMarks } from '../marks/right-to-left.ts';

/** A chart whose drawings suit the direction of a language. */
export function chartInDirection(prepared: PreparedChart, language: string): PreparedChart {
  if (directionOf(language) === 'ltr') return prepared;
  const { draw, drawWide } = prepared;
  return {
    ...prepared,
    ...(draw && { draw: (size) => inDirection(draw(size), language) }),
    ...(drawWide && { drawWide: () => inDirection(drawWide(), language) }),
  };
}

/** A drawing that suits the direction of a language: mirrored, unless left and right mean something in it. */
export function inDirection(drawing: Drawing, language: string): Drawing {
  if (directionOf(language) === 'ltr') return drawing;
  const { content, width, hasFixedSides } = drawing;
  const texts = isolateTexts(content, language);
  return { ...drawing, content: hasFixedSides ? texts : mirrorMarks(texts, width) };
}
