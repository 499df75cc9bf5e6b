import { z } from 'zod';
import { reservedNames } from '../addresses/path.ts';

export type KindId = string;

export const fieldTypes = [
  /** Words, kept as written: `0700` stays `0700`. */
  'text',
  /** Digits with an optional sign, decimal point and exponent: `112771`. */
  'number',
  /** Day, month or year: `1998-11-11`, `1998-11`, `1998`. */
  'date',
  /** Address that starts with `http://` or `https://`. */
  'url',
  /** `true` or `false`. */
  'boolean',
  /** Another entity, by id or `"[[id]]"`, or someone without a page. */
  'relation',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field of a kind; any field may hold a list. */
export interface FieldDefinition {
  id: string;
  type: FieldType;
  label: string;
  /** For numbers: `people`, `US$ bn`. */
  unit?: string;
  /** For relations: the kinds a target may be of; empty means any. */
  to: KindId[];
  /** For relations: the label on the target's page. The same as `label` when symmetric. */
  inverse?: string;
  symmetric: boolean;
  required: boolean;
}

/** A kind of entity: its names, its address, its mark and its fields. */
export interface Kind {
  id: KindId;
  label: string;
  plural: string;
  /** First part of its addresses: `companies`. */
  folder: string;
  /** A colour of the author's; the built-in kinds and the palette have theirs in the style sheet. */
  color?: string;
  /** Name of the mark that stands for the kind without colour; see `kindShapes`. */
  shape: KindShape;
  /** schema.org type of its JSON-LD. */
  schemaOrg: string;
  /** FollowTheMoney schema of its export. */
  followTheMoney: string;
  fields: FieldDefinition[];
}

/** Marks for kinds, in the order in which kinds without a mark of their own take them. */
export const kindShapes = [
  'square',
  'triangle',
  'disc',
  'lines',
  'diamond',
  'hexagon',
  'page',
  'pin',
  'cross',
  'chevron',
  'ring',
  'star',
] as const;
export type KindShape = (typeof kindShapes)[number];

const fieldSchema = z.strictObject({
  /** What the field holds: `date`. */
  type: z.enum(fieldTypes),
  /** How the field is called: `Launched`; its id in words when absent. */
  label: z.string().min(1).optional(),
  /** Unit of a number: `nm`. */
  unit: z.string().optional(),
  /** Kind or kinds a relation may lead to: `company`, `[company, agency]`. */
  to: z.union([z.string(), z.array(z.string())]).optional(),
  /** Label of a relation on the page it leads to: `Makes`; the label itself when absent. */
  inverse: z.string().optional(),
  /** True when the relation reads the same from both ends: competitors. */
  symmetric: z.boolean().default(false),
});

const kindSchema = z.strictObject({
  /** Name of one: `Chip`; required for a kind that is not built in. */
  label: z.string().min(1).optional(),
  /** Name of many: `Chips`, which also gives the address `/chips/`; the label and an `s` when absent. */
  plural: z.string().min(1).optional(),
  /** Colour of its mark: `"#0f766e"`. */
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as "#0f766e".')
    .optional(),
  /** Shape of its mark: `star`; one that is free when absent. */
  shape: z.enum(kindShapes).optional(),
  /** schema.org type of its JSON-LD: `Product`; `Thing` when absent. */
  schemaOrg: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/)
    .optional(),
  /** FollowTheMoney schema of its export: `Asset`; `Thing` when absent. */
  followTheMoney: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/)
    .optional(),
  /** Fields by id, added to those the kind has. */
  fields: z.record(z.string(), fieldSchema).default({}),
});

/** `kinds.yaml`: new kinds, or new fields for the built-in ones. */
export const kindsSchema = z.record(z.string(), kindSchema);
export type KindsFile = z.infer<typeof kindsSchema>;

/** The built-in kinds of the contract (section 4). */
export const builtInKinds: readonly Kind[] = [
  kind('company', 'Company', 'Companies', 'square', 'Corporation', 'Company', [
    field('founded', 'date'),
    field('dissolved', 'date'),
    field('headquarters', 'text'),
    field('industry', 'text'),
    field('tickers', 'text'),
    field('employees', 'number'),
    relation('owns', 'Owned by'),
    relation('founders', 'Founder of', ['person']),
    relation('leaders', 'Leads', ['person']),
    symmetric('competitors'),
    symmetric('partners'),
  ]),
  kind('organization', 'Organization', 'Organizations', 'hexagon', 'Organization', 'Organization', [
    field('founded', 'date'),
    field('dissolved', 'date'),
    field('headquarters', 'text'),
    relation('members', 'Member of'),
    relation('leaders', 'Leads', ['person']),
  ]),
  kind('agency', 'Agency', 'Agencies', 'triangle', 'GovernmentOrganization', 'PublicBody', [
    field('founded', 'date'),
    field('jurisdiction', 'text'),
    relation('parent', 'Oversees', ['agency']),
    relation('regulates', 'Regulated by'),
    relation('enforces', 'Enforced by', ['law']),
    relation('leaders', 'Leads', ['person']),
  ]),
  kind('person', 'Person', 'People', 'disc', 'Person', 'Person', [
    field('born', 'date'),
    field('died', 'date'),
    field('nationality', 'text'),
    field('occupation', 'text'),
    relation('employer', 'People', ['company', 'agency', 'organization', 'publisher']),
  ]),
  kind('law', 'Law', 'Laws', 'lines', 'Legislation', 'Thing', [
    field('proposed', 'date'),
    field('passed', 'date'),
    field('effective', 'date'),
    field('repealed', 'date'),
    field('jurisdiction', 'text'),
    field('citation', 'text'),
    relation('replaces', 'Replaced by', ['law']),
    relation('affects', 'Affected by'),
  ]),
  kind('product', 'Product', 'Products', 'diamond', 'Product', 'Asset', [
    field('launched', 'date'),
    field('discontinued', 'date'),
    field('users', 'number'),
    relation('developer', 'Products', ['company']),
    symmetric('competitors'),
  ]),
  kind('publisher', 'Publisher', 'Publishers', 'page', 'NewsMediaOrganization', 'Organization', [
    field('founded', 'date'),
    field('headquarters', 'text'),
    relation('owner', 'Publishes', ['company', 'organization']),
  ]),
  kind('place', 'Place', 'Places', 'pin', 'Place', 'Address', [
    field('country', 'text'),
    field('coordinates', 'text'),
    relation('within', 'Contains', ['place']),
  ]),
  kind('event', 'Event', 'Events', 'cross', 'Event', 'Event', [
    { ...field('date', 'date'), required: true },
    field('endDate', 'date', 'End date'),
    field('location', 'text'),
    field('outcome', 'text'),
    relation('involves', 'Events'),
    relation('authority', 'Actions', ['agency']),
    relation('under', 'Invoked in', ['law']),
  ]),
];

/** Folder names that the built-in kinds hold; a kind of one's own may not take them. */
export function isFreeFolder(folder: string, taken: readonly Kind[]): boolean {
  return !reservedNames.has(folder) && taken.every((each) => each.folder !== folder);
}

/** `endDate`, `process_node` → `End date`, `Process node`. */
export function labelFromId(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function kind(
  id: KindId,
  label: string,
  plural: string,
  shape: KindShape,
  schemaOrg: string,
  followTheMoney: string,
  fields: FieldDefinition[],
): Kind {
  return {
    id,
    label,
    plural,
    folder: plural.toLowerCase(),
    shape,
    schemaOrg,
    followTheMoney,
    fields,
  };
}

function field(id: string, type: FieldType, label = labelFromId(id)): FieldDefinition {
  return { id, type, label, to: [], symmetric: false, required: false };
}

function relation(id: string, inverse: string, to: KindId[] = []): FieldDefinition {
  return { ...field(id, 'relation'), inverse, to };
}

function symmetric(id: string): FieldDefinition {
  return { ...field(id, 'relation'), inverse: labelFromId(id), symmetric: true };
}
