/** The properties of FollowTheMoney schemas (followthemoney.tech), as far as built-in kinds can fill them. */
const declared: Readonly<
  Record<string, { extends: readonly string[]; properties: readonly string[] }>
> = {
  Thing: {
    extends: [],
    properties: [
      'name',
      'alias',
      'summary',
      'country',
      'address',
      'keywords',
      'notes',
      'publisher',
      'publisherUrl',
      'sourceUrl',
      'wikidataId',
      'modifiedAt',
    ],
  },
  LegalEntity: {
    extends: ['Thing'],
    properties: ['website', 'incorporationDate', 'dissolutionDate', 'sector', 'jurisdiction'],
  },
  Person: {
    extends: ['LegalEntity'],
    properties: ['birthDate', 'deathDate', 'nationality', 'position'],
  },
  Organization: { extends: ['LegalEntity'], properties: [] },
  PublicBody: { extends: ['Organization'], properties: [] },
  Company: { extends: ['Organization', 'Asset'], properties: [] },
  Asset: { extends: ['Thing'], properties: [] },
  RealEstate: { extends: ['Asset'], properties: [] },
  Vehicle: { extends: ['Asset'], properties: [] },
  Vessel: { extends: ['Vehicle'], properties: [] },
  Airplane: { extends: ['Vehicle'], properties: [] },
  Security: { extends: ['Asset'], properties: [] },
  BankAccount: { extends: ['Asset'], properties: [] },
  Contract: { extends: ['Asset'], properties: [] },
  License: { extends: ['Contract'], properties: [] },
  Address: { extends: ['Thing'], properties: ['full', 'latitude', 'longitude'] },
  Interval: {
    extends: [],
    properties: ['startDate', 'endDate', 'date', 'summary', 'sourceUrl'],
  },
  Event: { extends: ['Interval', 'Thing'], properties: ['location'] },
  Trip: { extends: ['Event'], properties: [] },
  Project: { extends: ['Interval', 'Thing'], properties: [] },
};

/** A schema and all schemas it extends. An unknown schema extends `Thing`. */
export function ftmLineage(schema: string): Set<string> {
  const known = schemaOf(schema);
  if (!known) return new Set([schema, 'Thing']);
  return new Set([schema, ...known.extends.flatMap((parent) => [...ftmLineage(parent)])]);
}

/** The properties that an entity of a schema may have. */
export function ftmProperties(schema: string): Set<string> {
  return new Set([...ftmLineage(schema)].flatMap((each) => schemaOf(each)?.properties ?? []));
}

/**
 * True if an entity of a schema may have a property. Trusts the author for a property that no schema here has, since
 * the list covers built-in kinds only.
 */
export function takesFtmProperty(schema: string, property: string): boolean {
  const isKnown = Object.values(declared).some(({ properties }) => properties.includes(property));
  return !isKnown || ftmProperties(schema).has(property);
}

/** A schema by a name that authors or files give: `constructor` is none, though every object has it. */
function schemaOf(name: string): (typeof declared)[string] | undefined {
  return Object.hasOwn(declared, name) ? declared[name] : undefined;
}
