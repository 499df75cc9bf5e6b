import { ftmLineage } from '../../../model/follow-the-money/entity-schemas.ts';
import {
  ftmRelationShape,
  type FtmRelationSchema,
} from '../../../model/follow-the-money/relation-schemas.ts';
import type { RelationField } from '../../../model/kinds/field.ts';
import { ftmEnds } from '../../../model/kinds/ftm-ends.ts';

/** An entity at an end of a relation in FollowTheMoney. */
export interface FtmParty {
  id: string;
  schema: string;
}

/** A relation as one of FollowTheMoney's. */
export interface FtmRelation {
  schema: FtmRelationSchema;
  /** The properties that hold its ends. */
  ends: Record<string, string>;
  /** The property for what the other is or does. */
  role: string;
}

/**
 * What a relation is in FollowTheMoney, by what its field declares; a link of an unknown nature, from the end that states
 * it, where the field declares nothing or the ends are of schemas that the declared one does not take.
 * @param share What is held: where nothing is declared, who holds a share of the other owns it in part.
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
    role: ftmRelationShape(schema).role,
  };
}
