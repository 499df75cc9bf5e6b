import type { KindId } from './kind-id.ts';

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
