import { boxFor } from '../placed/box-for.ts';
import { placeLabels } from '../placed/place-labels.ts';
import type { PlacedWeb, WebSize } from '../placed/placed-web.ts';
import { labelsOf, type Web } from '../ties/web.ts';
import { placeBoxes } from './place-boxes.ts';
import { routeLines } from './route.ts';

/** Places the names of a web by forces: those that are tied come close, and none covers another. */
export function layoutWeb({ names, ties }: Web, { width, text }: WebSize): PlacedWeb {
  const sized = names.map(({ key, title, isMain }) => ({
    key,
    ...boxFor(title, { size: text, weight: isMain ? 'bold' : 'regular' }),
  }));
  const lines = ties.map(({ over, under }) => ({ a: over, b: under }));
  const { boxes, height } = placeBoxes(sized, lines, width);
  const placed = boxes.map((box, at) => ({ ...box, lines: sized[at]?.lines ?? [] }));
  const curves = routeLines(boxes, lines, { width, height });
  const labels = placeLabels(
    curves.map((curve) => [curve]),
    labelsOf(ties),
    boxes,
    { size: text, drawingWidth: width, mayStandBeside: true },
  );
  return {
    width,
    height,
    names: placed,
    ties: curves.map((curve, at) => {
      const label = labels[at];
      return { curves: [curve], ...(label && { label }) };
    }),
    heads: [],
  };
}
