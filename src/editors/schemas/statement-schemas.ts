import { confidences, statuses } from '../../model/values/assessment.ts';
import { fieldTypes, type FieldDefinition, type FieldType } from '../../model/kinds/field.ts';
import { pictureKeys, relationKeys, sourcedValueKeys } from '../../load/prose/statement-keys.ts';
import { date, oneOrList, refersTo, text, type JsonSchema } from './json-schema.ts';
import { keyComments, type KeyList } from './key-comments.ts';

/** How sure an author is, and how well something is established. */
export const assessments: Readonly<Record<string, JsonSchema>> = {
  confidence: { enum: confidences },
  status: { enum: statuses },
};

/** Values of the keys of statements that are not text. */
const ofKeys: Readonly<Record<string, JsonSchema>> = {
  ...assessments,
  asOf: date,
  on: date,
  since: date,
  until: date,
  source: oneOrList(text),
  sources: oneOrList(text),
};

/** What a field of a kind may hold, by its definition: one or a list, plain or with sources. */
export function fieldSchema(field: FieldDefinition): JsonSchema {
  const { type, label } = field;
  const targets = type === 'relation' && field.to.length > 0 ? ` → ${field.to.join(', ')}` : '';
  const unit = type === 'number' && field.unit ? ` (${field.unit})` : '';
  return { description: `${label}${targets}${unit}`, ...refersTo(definitionName(type)) };
}

/** What fields of each type may hold. */
export function fieldDefinitions(): Record<string, JsonSchema> {
  return Object.fromEntries(
    fieldTypes.map((type) => {
      const value = values[type];
      const one = type === 'relation' ? relation : { anyOf: [value, sourced(value)] };
      return [definitionName(type), oneOrList(one)];
    }),
  );
}

/** The hyphen keeps it apart from the keys of front matter. */
function definitionName(type: FieldType): string {
  return `values-${type}`;
}

/** A list in a list is `[[id]]` without quotation marks. */
const relation: JsonSchema = {
  anyOf: [
    text,
    mapOf(relationKeys, 'relationKeys'),
    { type: 'array', items: { type: 'array', items: text } },
  ],
};

const values: Readonly<Record<FieldType, JsonSchema>> = {
  text,
  number: { type: ['number', 'string'] },
  date,
  url: { type: 'string', pattern: '^https?://' },
  boolean: { type: 'boolean' },
  relation,
};

function sourced(value: JsonSchema): JsonSchema {
  const keys = mapOf(sourcedValueKeys, 'sourcedValueKeys');
  return { ...keys, properties: { ...keys.properties, value }, required: ['value'] };
}

/** The picture of a page, by its name or with who made it. */
export const picture: JsonSchema = {
  anyOf: [{ type: 'string' }, { ...mapOf(pictureKeys, 'pictureKeys'), required: ['src'] }],
};

function mapOf(keys: readonly string[], list: KeyList): JsonSchema {
  const comments = keyComments(list);
  const properties = keys.map((key): [string, JsonSchema] => [
    key,
    { description: comments.get(key) ?? '', ...(ofKeys[key] ?? text) },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
