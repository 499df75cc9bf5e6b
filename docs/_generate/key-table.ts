import { joinKey } from '../../src/editors/schemas/described-schema.ts';
import type { JsonSchema } from '../../src/editors/schemas/json-schema.ts';
import { code, markdownTable, oneOf } from './markdown-table.ts';

/** The keys of a schema, including nested ones, each with its type, default and comment. */
export function keyTable(schema: JsonSchema): string {
  return markdownTable(['key', 'value', 'default', 'what it says'], rowsOf(schema, ''));
}

function rowsOf(schema: JsonSchema, path: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = joinKey(path, key);
    if (!value.description) {
      throw new Error(
        `The key \`${name}\` has no comment in its schema for the reference to show.`,
      );
    }
    const isRequired = schema.required?.includes(key) ?? false;
    const row = [code(name), typeWords(value), defaultWords(value, isRequired), value.description];
    return [row, ...rowsOf(value, name), ...(value.items ? rowsOf(value.items, `${name}[]`) : [])];
  });
}

/** The type of a value in words: `text`, `list of text`, one of several words. */
function typeWords(schema: JsonSchema): string {
  const { title, type, format, anyOf, items } = schema;
  if (title) return title;
  if (anyOf) return oneOf(anyOf.map(typeWords));
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return oneOf(schema.enum.map((each) => code(String(each))));
  if (items) return items.properties ? 'list of maps' : `list of ${typeWords(items)}`;
  if (type === 'string') return format === 'uri' ? 'address' : 'text';
  return (typeof type === 'string' && typeNames[type]) || 'any';
}

const typeNames: Readonly<Partial<Record<string, string>>> = {
  boolean: '`true` or `false`',
  integer: 'whole number',
  number: 'number',
  object: 'map',
};

function defaultWords({ default: value }: JsonSchema, isRequired: boolean): string {
  if (isRequired) return '**required**';
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? code(String(value)) : '';
}
