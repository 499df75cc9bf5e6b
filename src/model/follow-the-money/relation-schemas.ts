/** The property for an end of a relation, and the schema that the end must have. */
export interface FtmEnd {
  property: string;
  schema: string;
}

/** A schema that links two entities. */
export interface FtmRelationShape {
  /** The end that acts on, owns or leads the other. */
  over: FtmEnd;
  under: FtmEnd;
  /** The property for the role of the other end. */
  role: 'role' | 'relationship';
}

/** The relation schemas of FollowTheMoney (followthemoney.tech). */
const shapes = {
  /** One owns the other. */
  Ownership: shape(['owner', 'LegalEntity'], ['asset', 'Asset']),
  /** One leads the other, an organization. */
  Directorship: shape(['director', 'LegalEntity'], ['organization', 'Organization']),
  /** An organization has the other as a member. */
  Membership: shape(['organization', 'Organization'], ['member', 'LegalEntity']),
  /** An organization employs a person. */
  Employment: shape(['employer', 'Organization'], ['employee', 'Person']),
  /** One acts in the name of the other. */
  Representation: shape(['agent', 'LegalEntity'], ['client', 'LegalEntity']),
  /** One succeeds the other. */
  Succession: shape(['successor', 'LegalEntity'], ['predecessor', 'LegalEntity']),
  /** Two persons are relatives. */
  Family: shape(['person', 'Person'], ['relative', 'Person'], 'relationship'),
  /** Two persons know each other, or work together. */
  Associate: shape(['person', 'Person'], ['associate', 'Person'], 'relationship'),
  /** Any other relation. */
  UnknownLink: shape(['subject', 'Thing'], ['object', 'Thing']),
};

/** A schema of FollowTheMoney that links two entities. */
export type FtmRelationSchema = keyof typeof shapes;

export const ftmRelationSchemas = Object.keys(shapes) as FtmRelationSchema[];

export function ftmRelationShape(schema: FtmRelationSchema): FtmRelationShape {
  return shapes[schema];
}

export function isFtmRelationSchema(name: string): name is FtmRelationSchema {
  return Object.hasOwn(shapes, name);
}

type EndWords = readonly [property: string, schema: string];

function shape(
  over: EndWords,
  under: EndWords,
  role: FtmRelationShape['role'] = 'role',
): FtmRelationShape {
  const end = ([property, schema]: EndWords): FtmEnd => ({ property, schema });
  return { over: end(over), under: end(under), role };
}
