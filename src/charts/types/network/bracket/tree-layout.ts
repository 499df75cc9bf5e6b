import type { DrawingSize } from '../../../marks/drawing-size.ts';
import { wrapText } from '../../../labels/wrap-text.ts';
import { relationsText, separator } from '../ties/relations-text.ts';
import { bracketNode, subjectNode } from './bracket-node.ts';
import type { BracketView, DrawnNeighbour } from './bracket-view.ts';
import {
  listGap,
  markRoom,
  mostWordLines,
  networkLine,
  type PlacedNetwork,
  type PlacedNode,
} from '../placed/placed-network.ts';

const indent = 26;

/**
 * Places a bracket on a small drawing, as a list: the entities over the central one above it, those under it below. What
 * connects them with each other is in their words.
 */
export function layoutTree(
  { subject, drawn, language }: BracketView,
  { width }: DrawingSize,
): PlacedNetwork {
  let y = 18;
  const place = (each: DrawnNeighbour): PlacedNode => {
    const node = treeNode(each, y, { room: width - indent - markRoom, language });
    y += ((node.nameRest ?? []).length + node.lines.length) * networkLine + listGap;
    return node;
  };
  const over = drawn.filter(({ isOver }) => isOver).map(place);
  const middle = y;
  const centre = subjectNode(subject, [0, middle], width - markRoom);
  y += listGap + (1 + (centre.nameRest?.length ?? 0)) * networkLine;
  const under = drawn.filter(({ isOver }) => !isOver).map(place);
  const nodes = [...over, ...under];
  return {
    width,
    height: y - 12,
    nodes: [...nodes, centre],
    edges: nodes.map(({ y: row }) => ({
      shape: 'branch',
      from: [5, middle + (row > middle ? 10 : -10)],
      to: [indent - 5, row],
    })),
  };
}

function treeNode(
  neighbour: DrawnNeighbour,
  y: number,
  { room, language }: { room: number; language: string },
): PlacedNode {
  const node = bracketNode(neighbour, [indent, y], room);
  const among = relationsText(neighbour.among ?? [], language);
  if (among === '') return node;
  const words = [neighbour.words, among].join(separator);
  const lines = wrapText(words, { room, most: mostWordLines });
  const { reading: _, ...silent } = node;
  // A reading would stand for the lines, which say more.
  return isWhole(node, neighbour)
    ? { ...silent, lines }
    : { ...node, reading: [neighbour.title, ...lines].join(' '), lines };
}

function isWhole({ name, nameRest = [] }: PlacedNode, { title }: DrawnNeighbour): boolean {
  const joined = [name, ...nameRest].join('');
  return joined.replaceAll(/\s/gu, '') === title.replaceAll(/\s/gu, '');
}
