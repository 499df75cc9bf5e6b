import type { z } from 'zod';
import { describedSchema } from './described-schema.ts';
import { text, type JsonSchema } from './json-schema.ts';
import { keyComments, type KeyList } from './key-comments.ts';

/** The schema of a YAML file for editors: free text may look like a number, as in `from: 2020`. */
export function writtenSchema(schema: z.ZodType, list: KeyList): JsonSchema {
  return asWritten(describedSchema(schema, keyComments(list)));
}

function asWritten(schema: JsonSchema): JsonSchema {
  const { type, format, pattern, items, anyOf, properties, additionalProperties } = schema;
  const isFree = type === 'string' && !schema.enum && !format && !pattern;
  return {
    ...schema,
    ...(isFree && text),
    ...(items && { items: asWritten(items) }),
    ...(anyOf && { anyOf: anyOf.map(asWritten) }),
    ...(properties && { properties: mapValues(properties, asWritten) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: asWritten(additionalProperties),
    }),
  };
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
