import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';

/** A relation as the entity that states it sees it. */
export interface RelationStatement {
  from: EntityId;
  end: RelationEnd;
}

/** Every relation of the site once, in the order of the entities that state it. */
export function relationStatements(
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>,
): RelationStatement[] {
  return [...relations].flatMap(([from, ends]) =>
    ends.filter(({ direction }) => direction === 'stated').map((end) => ({ from, end })),
  );
}
