import { onlyDateIn } from '../../../model/dates/written-date.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { cleanLine } from '../../plan/clean-text.ts';
import { asData } from '../source/parse-data.ts';

/** A value as one line; `undefined` if it is empty, a list or a map. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
    return undefined;
  return cleanLine(String(value)) || undefined;
}

/**
 * A value as a list of lines; of a map, its name.
 * @param separator What stands between several lines in one text.
 */
export function linesOf(value: unknown, separator?: RegExp): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const text = lineOf(item) ?? nameOf(item);
    if (text === undefined) return [];
    if (Array.isArray(value) || !separator) return [text];
    return text.split(separator).filter(Boolean);
  });
}

/** The name in a map, as Hugo and Quarto describe authors. */
function nameOf(value: unknown): string | undefined {
  const { name, given, family } = asData(value) ?? {};
  if (name !== undefined) return lineOf(name) ?? nameOf(name);
  const parts = [lineOf(given), lineOf(family)].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** A value as true or false, by all words of YAML; `undefined` if it is neither. */
export function truthOf(value: unknown): boolean | undefined {
  const word = String(value).toLowerCase();
  if (/^(?:true|yes|on)$/.test(word)) return true;
  return /^(?:false|no|off)$/.test(word) ? false : undefined;
}

/** The date that a timestamp or a text in any form means; `undefined` if it may be none, or one of two. */
export function dateIn(value: unknown): PartialDate | undefined {
  if (value instanceof Date) return onlyDateIn(value.toISOString().slice(0, 10));
  // Docusaurus has it beside the name of who made the change.
  const text = lineOf(asData(value)?.['date'] ?? value);
  const [, day] = /^(\d{4}-\d\d?-\d\d?)[T ]\d/.exec(text ?? '') ?? [];
  return text === undefined ? undefined : onlyDateIn(day ?? text);
}
