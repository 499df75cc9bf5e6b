import { compareCodeUnits } from '../../model/text/compare-code-units.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { relatedIds } from './related-ids.ts';
import type { RelationEnd } from './relation-ends.ts';

/**
 * An entity and the entities within a number of steps, nearest first, those with more relations first at the same
 * distance. Paths do not lead through entities for which `isShown` is false.
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
      .flatMap((each) => relatedIds(relations.get(each) ?? []))
      .filter((each) => !found.has(each) && isShown(each));
    const count = (each: EntityId): number => relations.get(each)?.length ?? 0;
    edge = [...new Set(next)].sort((a, b) => count(b) - count(a) || compareCodeUnits(a, b));
    for (const each of edge) found.add(each);
  }
  return [...found];
}
