import { z } from 'zod';
import { commentsOfKeys, joinKey, type Comments } from './source-comments.ts';

/** The part of JSON Schema that the models of this project use. */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  anyOf?: readonly JsonSchema[];
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema | boolean;
}

/**
 * The JSON Schema of what authors may write in a file, each key with its comment from the source.
 * @param name Name of the constant with the schema: `chartSchema`.
 */
export function describedSchema(schema: z.ZodType, name: string): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return describe(plain, '', commentsOfKeys(name));
}

function describe(schema: JsonSchema, path: string, comments: Comments): JsonSchema {
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
