import { isOver } from '../../../link/relations/is-over.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../data/chart-input.ts';

/** A relation between two of the entities shown. */
export interface NetworkEdge {
  over: string;
  under: string;
  /** It flows neither way, and puts neither over the other. */
  isEven: boolean;
  /** As the one below, or the second of two equals, sees it. */
  end: RelationEnd;
}

/** Every relation that both of whose ends are shown, once. */
export function edgesAmong(ids: readonly string[], { relations }: SiteInput): NetworkEdge[] {
  const shown = new Set(ids);
  return ids.flatMap((id) =>
    (relations.get(id) ?? []).flatMap((end): NetworkEdge[] => {
      if (end.direction !== 'stated' || !('id' in end.other)) return [];
      const other = end.other.id;
      const opposite = (relations.get(other) ?? []).find(
        (each) => each.relation === end.relation && each.direction === 'inverse',
      );
      if (!shown.has(other) || other === id) return [];
      if (!opposite || end.field.flow === 'none') {
        return [{ over: other, under: id, isEven: true, end }];
      }
      return isOver(end)
        ? [{ over: other, under: id, isEven: false, end }]
        : [{ over: id, under: other, isEven: false, end: opposite }];
    }),
  );
}

/** The layer of each entity: below all that stand over it; a circle is cut where it closes. */
export function layersOf(
  ids: readonly string[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<string, number> {
  const parents = new Map<string, string[]>();
  for (const { over, under, isEven } of edges) {
    if (!isEven) parents.set(under, [...(parents.get(under) ?? []), over]);
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
