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
  role?: 'role' | 'relationship' | 'purpose';
  /** Whether it says how well the link is established. */
  hasStatus: boolean;
  /** Whether it has a sum and its currency. */
  hasAmount: boolean;
}

/** The properties of schemas that extend `Interest`, besides their ends. */
const interest = { role: 'role', hasStatus: true, hasAmount: false } as const;
/** The same for links of two persons. */
const acquaintance = { role: 'relationship', hasStatus: false, hasAmount: false } as const;
/** The same for the schemas that extend `Value`. */
const sum = { hasStatus: false, hasAmount: true } as const;

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
  Family: shape(['person', 'Person'], ['relative', 'Person'], acquaintance),
  /** Two persons know each other, or work together. */
  Associate: shape(['person', 'Person'], ['associate', 'Person'], acquaintance),
  /** One pays the other. */
  Payment: shape(['payer', 'LegalEntity'], ['beneficiary', 'LegalEntity'], {
    ...sum,
    role: 'purpose',
  }),
  /** The other owes one a sum: a loan, a fine. */
  Debt: shape(['creditor', 'LegalEntity'], ['debtor', 'LegalEntity'], sum),
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
  rest: Omit<FtmRelationShape, 'over' | 'under'> = interest,
): FtmRelationShape {
  const end = ([property, schema]: EndWords): FtmEnd => ({ property, schema });
  return { over: end(over), under: end(under), ...rest };
}
