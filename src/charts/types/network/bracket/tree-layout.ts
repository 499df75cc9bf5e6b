import type { DrawingSize } from '../../../marks/drawing-size.ts';
import { bracketNode, subjectNode } from './bracket-node.ts';
import type { BracketView } from './bracket-view.ts';
import { markRoom, type PlacedNetwork } from '../placed/placed-network.ts';

const rowHeight = 42;
const indent = 26;

/** Places a bracket on a small drawing, as a list: the entities over the central one above it, those under it below. */
export function layoutTree({ subject, drawn }: BracketView, { width }: DrawingSize): PlacedNetwork {
  const over = drawn.filter(({ isOver }) => isOver);
  const under = drawn.filter(({ isOver }) => !isOver);
  const middle = over.length * rowHeight + 18;
  const nodes = [...over, ...under].map((each, index) => {
    const row = index < over.length ? index : index + 1;
    const y = middle + (row - over.length) * rowHeight;
    return bracketNode(each, [indent, y], width - indent - markRoom);
  });
  return {
    width,
    height: (nodes.length + 1) * rowHeight + 6,
    nodes: [...nodes, subjectNode(subject, [0, middle], width - markRoom)],
    edges: nodes.map(({ y }) => ({
      shape: 'branch',
      from: [5, middle + (y > middle ? 10 : -10)],
      to: [indent - 5, y],
    })),
  };
}
