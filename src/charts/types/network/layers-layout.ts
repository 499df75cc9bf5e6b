import type { EntityId } from '../../../model/ids/entity-id.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import { columnRoom, columnsOf } from './layer-columns.ts';
import { edgesInColumns, edgesInList } from './layer-edges.ts';
import type { LayerMember, LayersView } from './layers-view.ts';
import { markRoom, networkLine, type PlacedNetwork, type PlacedNode } from './placed-network.ts';
import { treeOrder } from './tree-order.ts';

/** Relations below a name at most; its title and the table have all. */
const mostLines = 2;
const rowGap = 26;
const indent = 18;
/** Deepest indent of a list. */
const deepestIndent = 4;

/** Places several entities in columns, upper ones on the left, or in an indented list if columns have no room. */
export function layoutLayers({ members, edges }: LayersView, size: DrawingSize): PlacedNetwork {
  const { width } = size;
  const columns = columnsOf(members, width);
  const isList = size.name === 's' || !columns;
  const nodes = placeNodes(treeOrder(members, edges), (layer) => {
    if (isList) {
      const x = Math.min(layer, deepestIndent) * indent;
      return { x, room: width - x, lane: 0 };
    }
    const { x = 0, width: room = 0 } = columns[layer] ?? {};
    return { x, room: room - columnRoom, lane: layer };
  });
  const placed = [...nodes.values()];
  const bottom = Math.max(...placed.map((node) => endOf(node)), rowGap);
  return {
    width,
    height: bottom - rowGap + 18,
    nodes: placed,
    edges: isList ? edgesInList(edges, nodes) : edgesInColumns(edges, nodes),
  };
}

/** The position of a layer's members; those of one lane are below each other. */
interface Place {
  x: number;
  /** Width for the mark and the text right of it. */
  room: number;
  lane: number;
}

function placeNodes(
  members: readonly LayerMember[],
  placeOf: (layer: number) => Place,
): Map<EntityId, PlacedNode> {
  const nodes = new Map<EntityId, PlacedNode>();
  const free = new Map<number, number>();
  for (const member of members) {
    const { x, room, lane } = placeOf(member.layer);
    const node = nodeOf(member, { x, y: free.get(lane) ?? 12 }, room - markRoom);
    nodes.set(member.id, node);
    free.set(lane, endOf(node));
  }
  return nodes;
}

/** The position of the next node below. */
function endOf({ y, lines }: PlacedNode): number {
  return y + lines.length * networkLine + rowGap;
}

function nodeOf(
  { title, href, kind, isMain, words }: LayerMember,
  { x, y }: { x: number; y: number },
  room: number,
): PlacedNode {
  const rest = words.length - mostLines;
  return {
    reading: words.length > 0 ? `${title}. ${words.join('; ')}` : title,
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
