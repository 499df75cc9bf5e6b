import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import type { TimelinePoint } from './timeline.ts';

/** A relation as the entity that states it sees it. */
export interface RelationStatement {
  from: EntityId;
  end: RelationEnd;
}

/** A relation that began or ended on a date. */
export interface RelationPoint extends TimelinePoint {
  label: string;
  end: RelationEnd;
  /** True for the date of its end. */
  isEnding: boolean;
}

/** Every relation of the site once, in the order of the entities that state it. */
export function relationStatements(
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>,
): RelationStatement[] {
  return [...relations].flatMap(([from, ends]) =>
    ends.filter(({ direction }) => direction === 'stated').map((end) => ({ from, end })),
  );
}

/** The dates on which relations began or ended, in the order of the statements. */
export function relationPoints(statements: readonly RelationStatement[]): RelationPoint[] {
  return statements.flatMap(({ from, end }) => {
    const { since, until, sources } = end.relation;
    const shared = { entity: from, label: end.label, end, sources };
    return [
      ...(since ? [{ ...shared, date: since, isEnding: false }] : []),
      ...(until ? [{ ...shared, date: until, isEnding: true }] : []),
    ];
  });
}
