import { z } from 'zod';
import { dateMarks, fieldTypes, flows } from './field.ts';
import { kindShapes } from './kind-shapes.ts';

const fieldSchema = z.strictObject({
  /** What the field holds: `date`; required for a new field. */
  type: z.enum(fieldTypes).optional(),
  /** Name of the field: `Launched`; the words of its id by default. */
  label: z.string().min(1).optional(),
  /** Unit of a number: `nm`. */
  unit: z.string().optional(),
  /** Kind or kinds that a relation may lead to: `company`, `[company, agency]`. */
  to: z.union([z.string(), z.array(z.string())]).optional(),
  /** Label of a relation at its target: `Makes`; the label itself by default. */
  inverse: z.string().optional(),
  /** True if the relation is the same from both ends, as for competitors; `false` by default. */
  symmetric: z.boolean().optional(),
  /** Property of the field in JSON-LD (schema.org): `releaseDate`; without one the field is left out. */
  schemaOrg: z
    .string()
    .regex(
      /^[a-z][A-Za-z]+$/,
      'A property of schema.org starts with a small letter: `releaseDate`.',
    )
    .optional(),
  /**
   * Property of the field in FollowTheMoney: `incorporationDate`, or one for each part of a value:
   * `[latitude, longitude]`; without one the field is left out. For a relation its schema: `Ownership`, `Directorship`,
   * `Membership`, `Employment`, `Representation`, `Succession`, `Family`, `Associate`, `Payment` (who acts, pays), `Debt`
   * (who acts, is owed); `UnknownLink` by default.
   */
  followTheMoney: z.union([z.string(), z.array(z.string())]).optional(),
  /**
   * What a date marks: the `start` or `end` of the entity, or a `point` in between; by default `point`, or `start` for
   * the only date of an event.
   */
  marks: z.enum(dateMarks).optional(),
  /**
   * Who acts on, owns or leads whom in a relation: `forward` if the entity that states it does, `backward` if the other
   * does, `none` if neither does. By default `forward`, or `none` if both ends have the same label.
   */
  flow: z.enum(flows).optional(),
});

const kindSchema = z.strictObject({
  /** Name of one entity: `Chip`; required for a new kind. */
  label: z.string().min(1).optional(),
  /** Name of several: `Chips`, which also gives the address `/chips/`; the label by default, with an `s` if it is in Latin script. */
  plural: z.string().min(1).optional(),
  /** Colour of its mark: `"#0f766e"`. */
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as "#0f766e".')
    .optional(),
  /** Shape of its mark: `star`; a free one by default. */
  shape: z.enum(kindShapes).optional(),
  /** schema.org type of its JSON-LD: `Product`; by default `Thing`, or `Event` for events. */
  schemaOrg: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/, 'A type of schema.org is one word with a capital: `Product`.')
    .optional(),
  /** FollowTheMoney schema of its export: `Asset`; by default `Thing`, or `Event` for events. */
  followTheMoney: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/, 'A schema of FollowTheMoney is one word with a capital: `Asset`.')
    .optional(),
  /** `true` if its entities are events: timelines, charts and feeds show them on the date that marks their `start`. */
  event: z.boolean().optional(),
  /** Fields by id, added to the fields of the kind. One that the kind has keeps what is not written here. */
  fields: z.record(z.string(), fieldSchema).default({}),
});

/** `kinds.yaml`: new kinds, and new fields for built-in kinds. */
export const kindsSchema = z.record(z.string(), kindSchema);
export type KindsFile = z.infer<typeof kindsSchema>;
export type KindEntry = KindsFile[string];
export type FieldEntry = KindEntry['fields'][string];
/** A field whose type is known: its own, or that of the field that it changes. */
export type TypedField = FieldEntry & { type: NonNullable<FieldEntry['type']> };
