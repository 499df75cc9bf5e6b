import type { FtmRelationSchema } from '../follow-the-money/relation-schemas.ts';
import type { KindId } from '../ids/kind-id.ts';

/** The types of fields. */
export const fieldTypes = [
  /** Text, kept as written: `0700` stays `0700`. */
  'text',
  /** Digits with an optional sign, decimal point and exponent: `112771`. */
  'number',
  /** Day, month or year: `1998-11-11`, `1998-11`, `1998`. */
  'date',
  /** URL that starts with `http://` or `https://`. */
  'url',
  /** `true` or `false`. */
  'boolean',
  /** Another entity, by id or `"[[id]]"`, or a name without a page. */
  'relation',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a date can mark. */
export const dateMarks = [
  /** The entity starts: a company is founded, an event takes place. */
  'start',
  /** It ends: a person dies, a law is repealed. */
  'end',
  /** Something else happens: a law is proposed. */
  'point',
] as const;
export type DateMark = (typeof dateMarks)[number];

/** Directions of a relation. */
export const flows = [
  /** The entity that states the relation acts on, owns or leads the other: `owns`. */
  'forward',
  /** The other acts on, owns or leads the entity that states the relation: `leaders`. */
  'backward',
  /** Neither does: `competitors`. */
  'none',
] as const;
export type Flow = (typeof flows)[number];

interface AnyField {
  id: string;
  label: string;
  required: boolean;
  /** Its property in JSON-LD: `foundingDate`. A field without one is left out, since guesses must not be published. */
  schemaOrg?: string;
}

/** A field that holds text, numbers, URLs or booleans. */
export interface PlainField extends AnyField {
  type: Exclude<FieldType, 'date' | 'relation'>;
  /** Unit of a number: `people`, `US$ bn`. */
  unit?: string;
  /** Its property in FollowTheMoney: `['sector']`; several for the parts of a value such as `22.5, 114.1`, or none. */
  followTheMoney: readonly string[];
}

export interface DateField extends AnyField {
  type: 'date';
  /** What the date marks. */
  marks: DateMark;
  /** Its property in FollowTheMoney: `['incorporationDate']`; may be empty. */
  followTheMoney: readonly string[];
}

export interface RelationField extends AnyField {
  type: 'relation';
  /** The kinds of allowed targets; empty for any. */
  to: readonly KindId[];
  /** The label at the target. Equal to `label` if the relation is symmetric. */
  inverse: string;
  symmetric: boolean;
  /** Who acts on, owns or leads whom. */
  flow: Flow;
  /** Its schema in FollowTheMoney; `UnknownLink` by default. */
  followTheMoney?: FtmRelationSchema;
}

/** A field that holds values of its own, unlike a relation. */
export type ValueField = PlainField | DateField;

/** A field of a kind; any field may hold a list. */
export type FieldDefinition = ValueField | RelationField;
