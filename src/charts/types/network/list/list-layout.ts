import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { fitText, textWidth } from '../../../labels/text-width.ts';
import type { DrawingSize } from '../../../marks/drawing-size.ts';
import { widestText } from '../../../marks/marks.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import { readingOf, type WordsOver } from '../ties/tie-words.ts';
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
  const rows = treeOrder(members, edges).map((member) => ({
    member,
    x: Math.min(member.layer, deepestIndent) * indent,
  }));
  const parents = parentsOf(rows, edges);
  for (const { member, x } of rows) {
    const node = nodeOf(member, { x, y }, width - x - markRoom, parents.get(member.id));
    nodes.set(member.id, node);
    y += node.lines.length * networkLine + rowGap;
  }
  return {
    width,
    height: Math.max(y, rowGap) - rowGap + 18 + (more === undefined ? 0 : rowGap),
    nodes: [...nodes.values()],
    ...(more !== undefined && { more: { text: more, at: [0, y + 4.5] } }),
    edges: branches(parents, nodes),
  };
}

/**
 * The name of which each is a branch: the nearest one above it, if that is over it. Its other relations are in its words.
 */
function parentsOf(
  rows: readonly { member: ListMember; x: number }[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<EntityId, EntityId> {
  const over = new Set(
    edges.flatMap((edge) => (edge.isEven ? [] : [`${edge.over} ${edge.under}`])),
  );
  return new Map(
    rows.flatMap(({ member, x }, row): [EntityId, EntityId][] => {
      const above = rows.findLast((each, place) => place < row && each.x < x)?.member.id;
      return above !== undefined && over.has(`${above} ${member.id}`) ? [[member.id, above]] : [];
    }),
  );
}

function branches(
  parents: ReadonlyMap<EntityId, EntityId>,
  nodes: ReadonlyMap<EntityId, PlacedNode>,
): PlacedEdge[] {
  return [...parents].flatMap(([id, parent]): PlacedEdge[] => {
    const [node, from] = [nodes.get(id), nodes.get(parent)];
    if (!node || !from) return [];
    return [{ shape: 'branch', from: [from.x + 5, from.y + 9], to: [node.x - 4, node.y] }];
  });
}

function nodeOf(
  { title, href, kind, isMain, words }: ListMember,
  { x, y }: { x: number; y: number },
  room: number,
  parent: EntityId | undefined,
): PlacedNode {
  const lines = linesOf(words, parent);
  const rest = lines.length - mostLines;
  return {
    reading: readingOf({ title, words: words.map(({ whole }) => whole) }),
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain,
    x,
    y,
    name: fitText(title, room, widestText, 'bold'),
    lines: lines.slice(0, mostLines).map((line, index) => {
      const more = index === mostLines - 1 && rest > 0 ? ` +${rest}` : '';
      return fitText(line, room - textWidth(more, widestText), widestText) + more;
    }),
  };
}

/** What is said below a name: first its relations to its parent, which need not be named again. */
function linesOf(words: readonly WordsOver[], parent: EntityId | undefined): string[] {
  const own = words.flatMap(({ over, below }) => (over === parent ? [below] : []));
  return [
    ...(own.length > 0 ? [own.join('; ')] : []),
    ...words.flatMap(({ over, whole }) => (over === parent ? [] : [whole])),
  ];
}
