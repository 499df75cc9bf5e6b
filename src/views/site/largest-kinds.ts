import type { Graph } from '../../connect/graph.ts';
import type { KindView } from '../parts/links/kind-view.ts';

/**
 * Kinds by size, the largest first: how often their number of entities doubles counts, so that an edit hardly ever
 * changes the header of each page (decision 27). Among equals, the order of `kinds` decides. Events are left out: the
 * timeline lists them.
 */
export function largestKinds(graph: Graph, kinds: readonly KindView[]): KindView[] {
  const entities = Map.groupBy(graph.records.entities, ({ kind }) => kind);
  const sizeOf = ({ id }: KindView): number =>
    Math.floor(Math.log2(Math.max(1, entities.get(id)?.length ?? 0)));
  return kinds
    .filter(({ id }) => !graph.kinds.get(id)?.event)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}
