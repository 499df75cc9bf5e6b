import type { z } from 'zod';

/** The keys that a schema allows at a path. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const part of path) here = inner(here, part);
  const shape = shapeOf(unwrap(here));
  return shape ? Object.keys(shape) : [];
}

function inner(schema: unknown, part: PropertyKey): unknown {
  const bare = unwrap(schema);
  const shape = shapeOf(bare);
  if (shape) return shape[String(part)];
  const definition = definitionOf(bare);
  return definition?.['valueType'] ?? definition?.['element'];
}

/** Removes `optional()` and `default()`. */
function unwrap(schema: unknown): unknown {
  let here = schema;
  for (let next = definitionOf(here)?.['innerType']; next; next = definitionOf(here)?.['innerType'])
    here = next;
  return here;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const shape = definitionOf(schema)?.['shape'];
  return isRecord(shape) ? shape : undefined;
}

function definitionOf(schema: unknown): Record<string, unknown> | undefined {
  const definition = isRecord(schema) ? schema['def'] : undefined;
  return isRecord(definition) ? definition : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
