import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { fitText, textWidth } from '../../../labels/text-width.ts';
import type { DrawingSize } from '../../../marks/drawing-size.ts';
import { widestText } from '../../../marks/marks.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import { readingOf } from '../ties/tie-words.ts';
import {
  markRoom,
  networkLine,
  type PlacedEdge,
  type PlacedNetwork,
  type PlacedNode,
} from '../placed/placed-network.ts';
import type { ListMember, ListView } from './list-view.ts';
import { treeOrder } from './tree-order.ts';

/** Relations below a name at most; its title and the table have all. */
const mostLines = 2;
const rowGap = 26;
const indent = 18;
/** Deepest indent of a list. */
const deepestIndent = 4;

/** Places several entities below each other, those under others indented. */
export function layoutList(
  { members, edges, more }: ListView,
  { width }: DrawingSize,
): PlacedNetwork {
  const nodes = new Map<EntityId, PlacedNode>();
  let y = 12;
  for (const member of treeOrder(members, edges)) {
    const x = Math.min(member.layer, deepestIndent) * indent;
    const node = nodeOf(member, { x, y }, width - x - markRoom);
    nodes.set(member.id, node);
    y += node.lines.length * networkLine + rowGap;
  }
  return {
    width,
    height: Math.max(y, rowGap) - rowGap + 18 + (more === undefined ? 0 : rowGap),
    nodes: [...nodes.values()],
    ...(more !== undefined && { more: { text: more, at: [0, y + 4.5] } }),
    edges: branches(edges, nodes),
  };
}

/**
 * The branches of a list: from each name to the nearest one above it that is over it, unless another name is in the way.
 * Its other relations are in its words.
 */
function branches(
  edges: readonly NetworkEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedEdge[] {
  const over = Map.groupBy(
    edges.filter(({ isEven }) => !isEven),
    (edge): string => edge.under,
  );
  const rows = [...nodes];
  return rows.flatMap(([id, node], row): PlacedEdge[] => {
    const parents = new Set<string>(over.get(id)?.map((edge) => edge.over));
    const at = rows.findLastIndex(([, { x }], place) => place < row && x < node.x);
    const [parent, from] = rows[at] ?? [];
    if (!from || parent === undefined || !parents.has(parent)) return [];
    return [{ shape: 'branch', from: [from.x + 5, from.y + 9], to: [node.x - 4, node.y] }];
  });
}

function nodeOf(
  { title, href, kind, isMain, words }: ListMember,
  { x, y }: { x: number; y: number },
  room: number,
): PlacedNode {
  const rest = words.length - mostLines;
  return {
    reading: readingOf({ title, words }),
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain,
    x,
    y,
    name: fitText(title, room, widestText, 'bold'),
    lines: words.slice(0, mostLines).map((line, index) => {
      const more = index === mostLines - 1 && rest > 0 ? ` +${rest}` : '';
      return fitText(line, room - textWidth(more, widestText), widestText) + more;
    }),
  };
}
