import { addToList } from '../../../../model/add-to-list.ts';
import type { EntityId } from '../../../../model/ids/entity-id.ts';
import type { NameKey } from '../../../../link/relations/name-key.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';

/** The layer of each entity, below all entities over it; a cycle is cut where it closes. */
export function layersOf(
  ids: readonly EntityId[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<string, number> {
  const parents = new Map<string, NameKey[]>();
  for (const { over, under, isEven } of edges) {
    if (!isEven) addToList(parents, under, over);
  }
  const layers = new Map<string, number>();
  const open = new Set<string>();
  const layerOf = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return -1;
    open.add(id);
    const layer = (parents.get(id) ?? []).reduce(
      (most, parent) => Math.max(most, layerOf(parent) + 1),
      0,
    );
    open.delete(id);
    layers.set(id, layer);
    return layer;
  };
  for (const id of ids) layerOf(id);
  return layers;
}
