import { textWidth } from '../../../labels/text-width.ts';
import type { DrawingSize } from '../../../marks/drawing-size.ts';
import { widestText } from '../../../labels/text-size.ts';
import { bracketNode, subjectNode } from './bracket-node.ts';
import type { BracketView, DrawnNeighbour } from './bracket-view.ts';
import {
  markRoom,
  networkLine,
  type PlacedEdge,
  type PlacedNetwork,
  type PlacedNode,
} from '../placed/placed-network.ts';

/** Pixels between the lines of a neighbour and the next one. */
const rowGap = 10;
/** Pixels from the end of a name to the bracket. */
const reach = 18;

/** Places one entity in the middle, on its left the entities over it, on its right those under it. */
export function layoutBracket(
  { subject, drawn }: BracketView,
  { width }: DrawingSize,
): PlacedNetwork {
  const over = drawn.filter(({ isOver }) => isOver);
  const under = drawn.filter(({ isOver }) => !isOver);
  const third = Math.round(width * 0.34);
  // A side without names leaves its room to the others.
  const sides = [over, under].filter(({ length }) => length > 0).length;
  const centre = subjectNode(subject, [0, 0], width - sides * third - 2 * reach - 20);
  const centreWidth = widthOfName(centre);
  const centreRest = (centre.nameRest?.length ?? 0) * networkLine;
  // The left side takes what the names on the right leave of the drawing.
  const kept = under.length > 0 ? Math.max(third, roomFor(under)) : 0;
  const spare = width - centreWidth - 4 * reach - 30 - kept;
  const column = Math.max(third, Math.min(roomFor(over), spare));
  const start = sideStart(over, under, { width, column, third, centreWidth });
  const centreX = over.length > 0 ? start + 10 : 0;
  const rightEdge = centreX + centreWidth + 8;
  const nodesOf = (side: readonly DrawnNeighbour[], x: number, end: number): PlacedNode[] =>
    side.map((each) => bracketNode(each, [x, 0], end - x - markRoom));
  const overNodes = nodesOf(over, 0, column);
  const underNodes = nodesOf(under, rightEdge + 2 * reach + 4, width);
  const least = 2 * networkLine + rowGap + centreRest;
  const height = Math.max(heightOf(overNodes), heightOf(underNodes), least);
  const middle = height / 2;
  const left = stack(overNodes, middle);
  const right = stack(underNodes, middle);
  const spine = start - reach;
  return {
    width,
    height: height + 10,
    nodes: [...left, { ...centre, x: centreX, y: middle - centreRest / 2 }, ...right],
    edges: [
      ...left.map((node): PlacedEdge => {
        const end = Math.min(node.x + endOfName(node) + 6, spine);
        return elbow([end, node.y], spine, [centreX - 6, middle]);
      }),
      ...right.map((node) => elbow([rightEdge, middle], rightEdge + reach, [node.x - 6, node.y])),
    ],
  };
}

/** Places the nodes of a side below each other, around the middle of the drawing. */
function stack(nodes: readonly PlacedNode[], middle: number): PlacedNode[] {
  let top = middle - heightOf(nodes) / 2;
  return nodes.map((node) => {
    const y = top + networkLine + rowGap / 2;
    top += heightOf([node]);
    return { ...node, y };
  });
}

function heightOf(nodes: readonly PlacedNode[]): number {
  const linesOf = ({ nameRest = [], lines }: PlacedNode): number =>
    1 + nameRest.length + lines.length;
  return nodes.reduce((sum, node) => sum + linesOf(node) * networkLine + rowGap, 0);
}

/** Left edge of the middle: beside its left column, or in the middle of the drawing. */
function sideStart(
  over: readonly DrawnNeighbour[],
  under: readonly DrawnNeighbour[],
  {
    width,
    column,
    third,
    centreWidth,
  }: { width: number; column: number; third: number; centreWidth: number },
): number {
  if (over.length === 0) return 0;
  const balanced = (width - centreWidth) / 2 - 10;
  const most = under.length > 0 ? width - third - 2 * reach - centreWidth - 24 : balanced;
  return Math.max(column + reach + 8, Math.min(balanced, most));
}

/** The width of a side that cuts no name and no relation. */
function roomFor(side: readonly DrawnNeighbour[]): number {
  const widths = side.map(({ title, words }) =>
    Math.max(textWidth(title, widestText, 'bold'), textWidth(words, widestText)),
  );
  return markRoom + Math.ceil(Math.max(0, ...widths));
}

/** From the left edge of a mark to the end of its name. */
function endOfName({ name }: PlacedNode): number {
  return markRoom + textWidth(name, widestText, 'bold');
}

/** From the left edge of a mark to the end of the longest line of its name. */
function widthOfName({ name, nameRest = [] }: PlacedNode): number {
  const widths = [name, ...nameRest].map((line) => textWidth(line, widestText, 'bold'));
  return markRoom + Math.max(...widths);
}

function elbow(from: PlacedEdge['from'], spine: number, to: PlacedEdge['to']): PlacedEdge {
  return { shape: 'elbow', from, spine, to };
}
