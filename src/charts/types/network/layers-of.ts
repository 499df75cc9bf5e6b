import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { NetworkEdge } from './edges-among.ts';

/** The layer of each entity, below all entities over it; a cycle is cut where it closes. */
export function layersOf(
  ids: readonly EntityId[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<EntityId, number> {
  const parents = new Map<EntityId, EntityId[]>();
  for (const { over, under, isEven } of edges) {
    if (!isEven) parents.set(under, [...(parents.get(under) ?? []), over]);
  }
  const layers = new Map<EntityId, number>();
  const open = new Set<EntityId>();
  const layerOf = (id: EntityId): number => {
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
