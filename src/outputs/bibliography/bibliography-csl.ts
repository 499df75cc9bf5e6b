import type { Source } from '../../model/sources/source.ts';
import { dateVariables, itemTypes, nameVariables, textVariables } from './csl-variables.ts';

type Json = Record<string, unknown>;

/** The bibliography as CSL-JSON: a list of items that citation managers and pandoc read. */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
}

/**
 * One source as a valid item: names as objects, dates as parts, every other value a text or a number. What CSL has no
 * variable for, such as the day of the archived copy, stands under `custom`, which is made for it.
 */
export function cslItem(source: Source): Json {
  const { key, type, csl } = source;
  const item = new Map<string, unknown>([
    ['id', key],
    ['type', itemTypes.has(type) ? type : 'document'],
  ]);
  const custom = new Map<string, unknown>(itemTypes.has(type) ? [] : [['type', type]]);
  for (const [name, value] of Object.entries(csl)) {
    if (readBefore.has(name)) continue;
    const valid = validValue(name, value);
    if (valid !== undefined) item.set(name, valid);
    else if (isPresent(value)) custom.set(name, value);
  }
  const { url, doi, archived } = source;
  if (url) item.set('URL', url);
  if (doi) item.set('DOI', doi);
  if (archived) custom.set('archived', archived);
  if (custom.size > 0) item.set('custom', Object.fromEntries(custom));
  return Object.fromEntries(item);
}

/** Read, and made whole, when the bibliography was. */
const readBefore: ReadonlySet<string> = new Set([
  'id',
  'type',
  'url',
  'URL',
  'doi',
  'DOI',
  'archived',
]);

function validValue(variable: string, value: unknown): unknown {
  if (textVariables.has(variable)) {
    return isText(value) && value !== '' ? value : undefined;
  }
  if (dateVariables.has(variable)) return isDate(value) ? value : undefined;
  if (!nameVariables.has(variable)) return undefined;
  const names = (Array.isArray(value) ? value : [value]).map(nameOf);
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
}

/** A name as an object: a bare text and pandoc's `{name}` are a body's. */
function nameOf(name: unknown): Json | undefined {
  if (isText(name) && name !== '') return { literal: String(name) };
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return undefined;
  const parts = Object.entries(name).flatMap(([part, value]): [string, unknown][] =>
    isText(value) && value !== '' ? [[part === 'name' ? 'literal' : part, String(value)]] : [],
  );
  const known = parts.filter(([part]) => nameParts.has(part));
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

const nameParts: ReadonlySet<string> = new Set([
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal',
]);

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'date-parts' in value;
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
