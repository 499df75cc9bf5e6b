import { z } from 'zod';
import { fieldTypes } from './field.ts';
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
