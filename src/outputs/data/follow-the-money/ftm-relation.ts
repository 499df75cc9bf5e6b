import { ftmLineage } from '../../../model/follow-the-money/entity-schemas.ts';
import {
  ftmRelationShape,
  type FtmRelationSchema,
  type FtmRelationShape,
} from '../../../model/follow-the-money/relation-schemas.ts';
import type { RelationField } from '../../../model/kinds/field.ts';
import { ftmEnds } from '../../../model/kinds/ftm-ends.ts';

/** An entity at an end of a relation in FollowTheMoney. */
export interface FtmParty {
  id: string;
  schema: string;
}

/** A relation in FollowTheMoney. */
export interface FtmRelation {
  schema: FtmRelationSchema;
  /** Ids of its two ends, by property. */
  ends: Record<string, string>;
  /** What it has beside its ends. */
  shape: FtmRelationShape;
}

/**
 * A relation in FollowTheMoney, by the schema that its field declares. Without a declaration, or if the schema does not
 * take such ends, gives an `UnknownLink` from the end that states the relation.
 * @param share The share that is held; without a declaration it makes the relation an ownership.
 */
export function ftmRelation(
  { followTheMoney, flow }: Pick<RelationField, 'followTheMoney' | 'flow'>,
  share: string | undefined,
  from: FtmParty,
  to: FtmParty,
): FtmRelation {
  const holds = share !== undefined && flow !== 'backward';
  const declared = followTheMoney ?? (holds ? 'Ownership' : 'UnknownLink');
  const { stating, other } = ftmEnds(declared, flow);
  const fits =
    ftmLineage(from.schema).has(stating.schema) && ftmLineage(to.schema).has(other.schema);
  const schema = fits ? declared : 'UnknownLink';
  const ends = schema === 'UnknownLink' ? ftmEnds(schema, 'none') : { stating, other };
  return {
    schema,
    ends: { [ends.stating.property]: from.id, [ends.other.property]: to.id },
    shape: ftmRelationShape(schema),
  };
}
