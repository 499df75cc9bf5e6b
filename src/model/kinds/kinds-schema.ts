import { z } from 'zod';
import { dateMarks, fieldTypes, flows } from './field.ts';
import { kindShapes } from './kind-shapes.ts';

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
  /** Property of schema.org that the field is in JSON-LD: `releaseDate`; without one it stays out. */
  schemaOrg: z
    .string()
    .regex(
      /^[a-z][A-Za-z]+$/,
      'A property of schema.org starts with a small letter: `releaseDate`.',
    )
    .optional(),
  /**
   * Property of FollowTheMoney in the export: `incorporationDate`, or one for each part of a value: `[latitude, longitude]`;
   * without one the field stays out. Of a relation its schema: `Ownership`, `Directorship`, `Membership`, `Employment`,
   * `Representation`, `Succession`, `Family`, `Associate`; `UnknownLink` when absent.
   */
  followTheMoney: z.union([z.string(), z.array(z.string())]).optional(),
  /** What a date marks: `start` or `end` of what the entity is, or a `point` within; `point` when absent, `start` for the only date of an event. */
  marks: z.enum(dateMarks).optional(),
  /**
   * Who acts on, owns or leads whom in a relation: `forward`, the entity that states it the other; `backward`, the other this one;
   * `none`. When absent, `forward`, or `none` where both ends have one label.
   */
  flow: z.enum(flows).optional(),
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
  /** schema.org type of its JSON-LD: `Product`; `Thing` when absent, `Event` for an event. */
  schemaOrg: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/)
    .optional(),
  /** FollowTheMoney schema of its export: `Asset`; `Thing` when absent, `Event` for an event. */
  followTheMoney: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/)
    .optional(),
  /** `true` where its entities are events: they stand on timelines, charts and feeds on the date that marks their `start`. */
  event: z.boolean().optional(),
  /** Fields by id, added to those the kind has. */
  fields: z.record(z.string(), fieldSchema).default({}),
});

/** `kinds.yaml`: new kinds, or new fields for the built-in ones. */
export const kindsSchema = z.record(z.string(), kindSchema);
export type KindsFile = z.infer<typeof kindsSchema>;
export type KindEntry = KindsFile[string];
export type FieldEntry = KindEntry['fields'][string];
