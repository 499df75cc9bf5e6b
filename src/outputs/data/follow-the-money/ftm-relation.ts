import type { Relation } from '../../../model/records/entity.ts';
import { ftmLineage } from './ftm-schemas.ts';

/** An end of a relation in FollowTheMoney. */
export interface FtmEnd {
  id: string;
  schema: string;
}

/** A relation as one of FollowTheMoney's: its schema, and the properties that hold its ends. */
export interface FtmRelation {
  schema: string;
  ends: Record<string, string>;
}

interface Shape {
  schema: string;
  /** Property and schema of the end that states the relation, and of the other one. */
  stated: readonly [property: string, schema: string];
  other: readonly [property: string, schema: string];
}

const ownership: Shape = {
  schema: 'Ownership',
  stated: ['owner', 'LegalEntity'],
  other: ['asset', 'Asset'],
};

/** Relations of the built-in kinds that FollowTheMoney has a schema for. */
const shapes: Readonly<Record<string, Shape>> = {
  owns: ownership,
  owner: { schema: 'Ownership', stated: ['asset', 'Asset'], other: ['owner', 'LegalEntity'] },
  leaders: {
    schema: 'Directorship',
    stated: ['organization', 'Organization'],
    other: ['director', 'LegalEntity'],
  },
  members: {
    schema: 'Membership',
    stated: ['organization', 'Organization'],
    other: ['member', 'LegalEntity'],
  },
  employer: {
    schema: 'Employment',
    stated: ['employee', 'Person'],
    other: ['employer', 'Organization'],
  },
};

/**
 * What a relation is in FollowTheMoney: ownership, directorship, membership, employment; a link of an unknown nature
 * where the ends are of schemas that these do not take, or where the relation means something else.
 */
export function ftmRelation(
  { field, share }: Pick<Relation, 'field' | 'share'>,
  from: FtmEnd,
  to: FtmEnd,
): FtmRelation {
  const named = Object.hasOwn(shapes, field) ? shapes[field] : undefined;
  // Whatever a field is called: who holds a share of something owns it in part.
  const shape = named ?? (share === undefined ? undefined : ownership);
  const fits = ({ stated, other }: Shape): boolean =>
    ftmLineage(from.schema).has(stated[1]) && ftmLineage(to.schema).has(other[1]);
  if (!shape || !fits(shape)) {
    return { schema: 'UnknownLink', ends: { subject: from.id, object: to.id } };
  }
  return {
    schema: shape.schema,
    ends: { [shape.stated[0]]: from.id, [shape.other[0]]: to.id },
  };
}
