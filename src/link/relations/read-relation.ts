import type { EntityId } from '../../model/ids/entity-id.ts';
import { isOver } from './is-over.ts';
import type { RelationEnd } from './relation-ends.ts';

/** A relation read from one end to the other. */
export interface ReadRelation {
  /** Who acts on, owns or leads the other. Where neither does, who states the relation. */
  over: RelationEnd['other'];
  under: RelationEnd['other'];
  /** The relation as `over` sees it: `Owns`, `Leads`. */
  verb: string;
  /** The relation as `under` sees it: `Owned by`, `Led by`. */
  inverse: string;
  /** True if neither end is over the other. */
  isEven: boolean;
}

/** The direction in which drawings, their legends and tables read a stated relation, whoever states it. */
export function readRelation(from: EntityId, end: RelationEnd): ReadRelation {
  const { field, other, label } = end;
  const isEven = field.flow === 'none' || field.symmetric;
  const inverse = field.symmetric ? label : field.inverse;
  return isEven || !isOver(end)
    ? { over: { id: from }, under: other, verb: label, inverse, isEven }
    : { over: other, under: { id: from }, verb: inverse, inverse: label, isEven };
}
