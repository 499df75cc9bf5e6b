import type { EntityId } from '../../../model/ids/entity-id.ts';
import { textWidth } from '../../labels/text-width.ts';
import { widestText } from '../../marks/marks.ts';
import type { NetworkEdge } from './edges-among.ts';
import { markRoom, type PlacedEdge, type PlacedNode } from './placed-network.ts';

/** The edges of a list, from the mark of the upper end down to the lower. Equal ends have none. */
export function edgesInList(
  edges: readonly NetworkEdge[],
  nodes: ReadonlyMap<EntityId, PlacedNode>,
): PlacedEdge[] {
  return edges.flatMap(({ over, under, isEven }) => {
    const [from, to] = [nodes.get(over), nodes.get(under)];
    if (!from || !to || isEven) return [];
    // At the deepest indent only the order shows what is under what.
    return from.x < to.x ? [branch(from, to)] : [];
  });
}

/** The edges between columns, and bows left of the marks for edges within a column. */
export function edgesInColumns(
  edges: readonly NetworkEdge[],
  nodes: ReadonlyMap<EntityId, PlacedNode>,
): PlacedEdge[] {
  return edges.flatMap(({ over, under, isEven }) => {
    const [from, to] = [nodes.get(over), nodes.get(under)];
    if (!from || !to) return [];
    if (from.x === to.x) return [bow(from, to)];
    return [from.x < to.x ? curve(from, to, isEven) : curve(to, from, isEven)];
  });
}

function curve(from: PlacedNode, to: PlacedNode, isEven: boolean): PlacedEdge {
  const start = from.x + markRoom + textWidth(from.name, widestText, 'bold') + 6;
  const end = Math.max(to.x - 6, start);
  const bend = Math.min(40, (end - start) / 2);
  return { shape: 'curve', from: [start, from.y], to: [end, to.y], bend, isEven };
}

function bow(from: PlacedNode, to: PlacedNode): PlacedEdge {
  return { shape: 'bow', from: [from.x - 4, from.y], to: [to.x - 4, to.y], isEven: true };
}

function branch(from: PlacedNode, to: PlacedNode): PlacedEdge {
  const start = from.y + (to.y > from.y ? 9 : -9);
  return { shape: 'branch', from: [from.x + 5, start], to: [to.x - 4, to.y], isEven: false };
}
