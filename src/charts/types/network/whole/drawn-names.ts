import type { EntityId } from '../../../../model/ids/entity-id.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import { communitiesOf } from './communities.ts';

/** Names in a drawing at most: with more, none is legible. */
const mostDrawn = 150;

/**
 * The entities that a drawing shows: all if there is room, else the largest community of each kind, then the second
 * of each, as long as there is room. A community belongs to the kind of most of its members.
 */
export function drawnNames(
  ids: readonly EntityId[],
  edges: readonly NetworkEdge[],
  kindOf: (id: EntityId) => string,
): EntityId[] {
  if (ids.length <= mostDrawn) return [...ids];
  const neighbours = neighboursOf(ids, edges);
  const kinds = ids.map(kindOf);
  const byKind = Map.groupBy(communitiesOf(neighbours), (community) =>
    leadingKind(community.map((at) => kinds[at] ?? '')),
  );
  const share = Math.floor(mostDrawn / byKind.size);
  const chosen = new Set<number>();
  for (let rank = 0; chosen.size < mostDrawn; rank += 1) {
    const ranked = [...byKind.values()].flatMap((communities) => {
      const found = communities[rank];
      return found ? [found] : [];
    });
    if (ranked.length === 0) break;
    for (const community of ranked) {
      const room = Math.min(rank === 0 ? share : Infinity, mostDrawn - chosen.size);
      // A community in part says less than none, but for the first of a kind.
      if (rank > 0 && community.length > room) continue;
      for (const at of mostConnected(community, neighbours, room)) chosen.add(at);
    }
  }
  return ids.filter((_id, at) => chosen.has(at));
}

/** The places of the neighbours of each entity, each once. */
function neighboursOf(ids: readonly EntityId[], edges: readonly NetworkEdge[]): number[][] {
  const places = new Map<string, number>(ids.map((id, at) => [id, at]));
  const neighbours = ids.map(() => new Set<number>());
  for (const { over, under } of edges) {
    const [a, b] = [places.get(over), places.get(under)];
    if (a === undefined || b === undefined) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours.map((each) => [...each]);
}

function leadingKind(kinds: readonly string[]): string {
  const counts = [...Map.groupBy(kinds, (kind) => kind)];
  counts.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return counts[0]?.[0] ?? '';
}

/** The members of a community with the most neighbours in it. */
function mostConnected(
  community: readonly number[],
  neighbours: readonly (readonly number[])[],
  count: number,
): number[] {
  if (community.length <= count) return [...community];
  const members = new Set(community);
  const tiesOf = (at: number): number =>
    neighbours[at]?.filter((other) => members.has(other)).length ?? 0;
  const ties = new Map(community.map((at) => [at, tiesOf(at)]));
  return community
    .toSorted((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || a - b)
    .slice(0, count);
}
