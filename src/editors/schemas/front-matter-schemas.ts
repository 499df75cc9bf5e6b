import type { Kind } from '../../model/kinds/kind.ts';
import {
  eventKeys,
  frontMatterKeys,
  namesOf,
  type FrontMatterKey,
  type KeyOwner,
} from '../../load/prose/front-matter-keys.ts';
import { date, oneOrList, refersTo, text, type JsonSchema } from './json-schema.ts';
import { keyComments } from './key-comments.ts';
import { assessments, fieldDefinitions, fieldSchema, picture } from './statement-schemas.ts';

const correction: JsonSchema = {
  type: 'object',
  properties: {
    date: { ...date, description: 'Day of the correction.' },
    text: { ...text, description: 'What was wrong, and what is right.' },
  },
  required: ['date', 'text'],
  additionalProperties: false,
};

const ofTypes: Readonly<Record<FrontMatterKey['type'], JsonSchema>> = {
  text,
  texts: oneOrList(text),
  date: { type: ['string', 'integer'], pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?` },
  boolean: { type: 'boolean' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  url: { type: 'string', pattern: '^https?://' },
  picture,
  corrections: oneOrList(correction),
};

/** The front matter of an article or a free page. */
export function proseSchema(type: 'article' | 'page'): JsonSchema {
  return {
    type: 'object',
    properties: commonKeys(type),
    required: requiredKeys(type),
    additionalProperties: false,
  };
}

/** The front matter of an entity: the keys that all have, and the fields of its kind. */
export function entitySchema(kinds: readonly Kind[]): JsonSchema {
  const common = commonKeys('entity');
  const ids = kinds.map(({ id }) => id);
  const kind = { description: common['kind']?.description ?? '', enum: ids };
  return {
    type: 'object',
    properties: { ...common, kind },
    required: requiredKeys('entity'),
    definitions: { ...common, ...fieldDefinitions() },
    allOf: kinds.map((each) => ({
      if: { properties: { kind: { const: each.id } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema has this name for it.
      then: schemaOfKind(each, Object.keys(common)),
    })),
  };
}

/** The schema of one kind refers to the keys of all kinds, which would be repeated in each. */
function schemaOfKind({ fields, event }: Kind, common: readonly string[]): JsonSchema {
  return {
    properties: {
      ...Object.fromEntries(common.map((key) => [key, refersTo(key)])),
      ...(event && eventSchemas()),
      ...Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field)])),
    },
    required: fields.filter(({ required }) => required).map(({ id }) => id),
    additionalProperties: false,
  };
}

function eventSchemas(): Record<string, JsonSchema> {
  const described = commonKeys('event');
  return Object.fromEntries(
    eventKeys.map((key) => [key, { ...described[key], ...assessments[key] }]),
  );
}

/** The keys of a type of file, by their own and their other names. */
function commonKeys(owner: KeyOwner): Record<string, JsonSchema> {
  const comments = keyComments('frontMatterKeys');
  return Object.fromEntries(
    Object.entries(frontMatterKeys)
      .filter(([, { on }]) => on.includes(owner))
      .flatMap(([key, { type }]) => {
        const schema = { description: comments.get(key) ?? '', ...ofTypes[type] };
        return namesOf(key).map((name) => [name, schema] as const);
      }),
  );
}

/** Keys that a file must have. An article may have its date by another name, which no schema says briefly. */
function requiredKeys(owner: KeyOwner): string[] {
  return Object.entries(frontMatterKeys)
    .filter(([, { requiredOn, otherNames }]) => requiredOn?.includes(owner) && !otherNames)
    .map(([key]) => key);
}
