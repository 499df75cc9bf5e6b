import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

/** What the source says of keys, by their paths: `home.lead`, `authors[].name`, `*.fields.*.type`. */
export type KeyComments = ReadonlyMap<string, string>;

/** The JSON Schema of what authors may write in a file, each key with its comment. */
export function describedSchema(schema: z.ZodType, comments: KeyComments): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  }) as JsonSchema;
  return describe(plain, '', comments);
}

function describe(schema: JsonSchema, path: string, comments: KeyComments): JsonSchema {
  const { items, properties, additionalProperties } = schema;
  const description = comments.get(path);
  return {
    ...schema,
    ...(description && { description }),
    ...(items && { items: describe(items, `${path}[]`, comments) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: describe(additionalProperties, joinKey(path, '*'), comments),
    }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          describe(value, joinKey(path, key), comments),
        ]),
      ),
    }),
  };
}

/** Appends a key to a path: `home` and `lead` give `home.lead`. */
export function joinKey(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
