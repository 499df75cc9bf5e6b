import type { FtmRelationSchema } from '../follow-the-money/relation-schemas.ts';
import type { KindId } from '../ids/kind-id.ts';

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

export const dateMarks = [
  /** The entity begins: a company is founded, an event takes place. */
  'start',
  /** It ends: a person dies, a law is repealed. */
  'end',
  /** Something else happens to it: a law is proposed. */
  'point',
] as const;
export type DateMark = (typeof dateMarks)[number];

export const flows = [
  /** The entity that states the relation acts on, owns or leads the other: `owns`. */
  'forward',
  /** The other acts on, owns or leads the one that states it: `leaders`. */
  'backward',
  /** Neither does: `competitors`. */
  'none',
] as const;
export type Flow = (typeof flows)[number];

interface AnyField {
  id: string;
  label: string;
  required: boolean;
  /** Its property in JSON-LD: `foundingDate`. A field without one stays out: no guess is published. */
  schemaOrg?: string;
}

/** Words, a number, an address, or yes or no. */
export interface PlainField extends AnyField {
  type: Exclude<FieldType, 'date' | 'relation'>;
  /** Of a number: `people`, `US$ bn`. */
  unit?: string;
  /** Its property in FollowTheMoney: `['sector']`; one for each part of a value such as `22.5, 114.1`. Empty: it stays out. */
  followTheMoney: readonly string[];
}

export interface DateField extends AnyField {
  type: 'date';
  /** What happens to the entity on that date. */
  marks: DateMark;
  /** Its property in FollowTheMoney: `['incorporationDate']`. Empty: it stays out. */
  followTheMoney: readonly string[];
}

export interface RelationField extends AnyField {
  type: 'relation';
  /** The kinds a target may be of; empty means any. */
  to: readonly KindId[];
  /** The label on the target's page. The same as `label` when symmetric. */
  inverse: string;
  symmetric: boolean;
  /** Who acts on, owns or leads whom. */
  flow: Flow;
  /** Its schema in FollowTheMoney; a link of an unknown nature when absent. */
  followTheMoney?: FtmRelationSchema;
}

/** A field that holds values, which are its own; a relation leads to another entity. */
export type ValueField = PlainField | DateField;

/** A field of a kind; any field may hold a list. */
export type FieldDefinition = ValueField | RelationField;
