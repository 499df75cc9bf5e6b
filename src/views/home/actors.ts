import type { Graph } from '../../connect/graph.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';

/**
 * Whether an entity is of a kind whose entities take part in events: companies and people rather than publishers and
 * places. On a site without such kinds, every entity is.
 */
export function actors(graph: Graph): (id: EntityId) => boolean {
  const kinds = new Set(
    [...graph.eventIds]
      .flatMap((event) => graph.relations.get(event) ?? [])
      .flatMap(({ other }) => ('id' in other ? (graph.entities.get(other.id)?.kind ?? []) : []))
      .filter((kind) => !graph.kinds.get(kind)?.event),
  );
  return (id) => {
    const kind = graph.entities.get(id)?.kind;
    return kinds.size === 0 || (kind !== undefined && kinds.has(kind));
  };
}
