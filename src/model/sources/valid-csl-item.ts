import { dateVariables, itemTypes, nameVariables, textVariables } from './csl-variables.ts';
import type { BibliographyItem } from './source.ts';

type Json = Record<string, unknown>;

/**
 * A source as a valid CSL item: names as objects, dates as parts, every other value a string or number. Values without
 * a CSL variable, such as the date of the archived copy, go into `custom`.
 */
export function validCslItem(source: BibliographyItem): Json {
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

/** Variables that loading has already normalized. */
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

/** A CSL name; a string and pandoc's `{name}` name an organization. */
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

/** Loading says of a year before the year 1 that the source has no date. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('date-parts' in value)) return false;
  const { 'date-parts': dates } = value;
  return Array.isArray(dates) && dates.every((date) => Array.isArray(date) && Number(date[0]) > 0);
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
