import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { TimelinePoint } from './timeline.ts';

/** A relation as the entity that states it sees it. */
export interface RelationStatement {
  from: EntityId;
  end: RelationEnd;
}

/** A relation that began, ended or took place on a date. */
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

/** The dates on which relations began, ended or took place, in the order of the statements. */
export function relationPoints(statements: readonly RelationStatement[]): RelationPoint[] {
  return statements.flatMap(({ from, end }) => {
    const { on, since, until, sources } = end.relation;
    const start = on ?? since;
    const assessment = assessmentOf(end.relation);
    const shared = { entity: from, label: end.label, end, sources, ...assessment };
    return [
      ...(start ? [{ ...shared, date: start, isEnding: false }] : []),
      ...(until ? [{ ...shared, date: until, isEnding: true }] : []),
    ];
  });
}
