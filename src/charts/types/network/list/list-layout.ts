import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { wrapText } from '../../../labels/wrap-text.ts';
import type { DrawingSize } from '../../../marks/drawing-size.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import {
  listGap,
  markRoom,
  mostWordLines,
  networkLine,
  type PlacedEdge,
  type PlacedNetwork,
  type PlacedNode,
} from '../placed/placed-network.ts';
import type { ListMember, ListView } from './list-view.ts';
import { textOf } from './list-words.ts';
import { treeOrder } from './tree-order.ts';

/** Lines of a name at most. */
const mostNameLines = 3;
const indent = 18;
/** Deepest indent of a list. */
const deepestIndent = 4;

/** Places several entities below each other, those under others indented. */
export function layoutList(
  { members, edges, more, language }: ListView,
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
    const node = nodeOf(member, textOf(member, parents, language), { x, y }, width - x - markRoom);
    nodes.set(member.id, node);
    y += (node.lines.length + (node.nameRest?.length ?? 0)) * networkLine + listGap;
  }
  return {
    width,
    height: Math.max(y, listGap) - listGap + 18 + (more === undefined ? 0 : listGap),
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
  { title, href, kind, isMain }: ListMember,
  text: string,
  { x, y }: { x: number; y: number },
  room: number,
): PlacedNode {
  const [name = '', ...nameRest] = wrapText(title, { room, most: mostNameLines }, 'bold');
  const lines = wrapText(text, { room, most: mostWordLines });
  const isWhole = nameRest.length === 0 && name === title;
  return {
    ...(!isWhole && { reading: [title, ...lines].join(' ') }),
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain,
    x,
    y,
    name,
    ...(nameRest.length > 0 && { nameRest }),
    lines,
  };
}
