/** The part of JSON Schema (draft 7) that the schemas of this project use. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  definitions?: Readonly<Record<string, JsonSchema>>;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  anyOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema | boolean;
}

/** A value alone or a list of such values. */
export function oneOrList(value: JsonSchema): JsonSchema {
  return { anyOf: [value, { type: 'array', items: value }] };
}

/** A schema of `definitions`. Beside `$ref` itself, draft 7 ignores a description. */
export function refersTo(name: string): JsonSchema {
  return { allOf: [{ $ref: `#/definitions/${name}` }] };
}

/** Text as YAML has it: what looks like a number or a boolean is text too, as it is written. */
export const text: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** A day, month or year. YAML reads a year as a number. */
export const date: JsonSchema = {
  type: ['string', 'integer'],
  pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
};
