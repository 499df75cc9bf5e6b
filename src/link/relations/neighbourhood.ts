import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from './relation-ends.ts';

/**
 * An entity and those it is tied to in at most so many steps: the nearest first, and of one distance those with the
 * most relations. Where `isShown` is false, no way leads through.
 */
export function neighbourhood(
  id: EntityId,
  depth: number,
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>,
  isShown: (id: EntityId) => boolean,
): EntityId[] {
  const found = new Set([id]);
  let edge = [id];
  for (let step = 0; step < depth; step += 1) {
    const next = edge
      .flatMap((each) => relations.get(each) ?? [])
      .flatMap(({ other }) => ('id' in other ? [other.id] : []))
      .filter((each) => !found.has(each) && isShown(each));
    const count = (each: EntityId): number => relations.get(each)?.length ?? 0;
    edge = [...new Set(next)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    for (const each of edge) found.add(each);
  }
  return [...found];
}
