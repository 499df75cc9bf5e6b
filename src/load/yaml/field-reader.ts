import {
  error,
  warning,
  type Location,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { dateFix } from '../../model/dates/date-fix.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { placeholder, templateFix } from '../../model/text/placeholder.ts';
import {
  isNull,
  itemsOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yaml-node.ts';

/** A file being read, and the problems found in it. */
export interface Reading {
  file: string;
  problems: Problem[];
  /** How numbers in its text are written, where that is known: `pt-BR`. */
  language?: string;
}

/** A position in the file being read. */
export function locate(reading: Reading, at: Position): Location {
  return { file: reading.file, line: at.line, column: at.column };
}

/** Adds an error. Returns `undefined`, for use as the reader's result. */
export function report(
  reading: Reading,
  at: Position,
  code: ProblemCode,
  message: string,
  fix: string,
): undefined {
  reading.problems.push(error(locate(reading, at), code, message, fix));
  return undefined;
}

/** Adds a warning. */
export function reportWarning(
  reading: Reading,
  at: Position,
  code: ProblemCode,
  message: string,
  fix: string,
): void {
  reading.problems.push(warning(locate(reading, at), code, message, fix));
}

/** The entry with the first of these names that the map has. A null value counts as absent. */
export function findEntry(map: YamlMap, ...names: readonly string[]): YamlEntry | undefined {
  for (const name of names) {
    const entry = map.entries.get(name);
    if (entry && !isNull(entry.value)) return entry;
  }
  return undefined;
}

/** Text as written, on one line: `0700` stays `0700`. */
export function readText(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  if (!entry) return undefined;
  const scalar = readScalar(entry.value, entry.key, reading);
  return scalar && oneLine(scalar.text);
}

/** The node as a scalar; reports a list or map. */
export function readScalar(node: YamlNode, key: string, reading: Reading): YamlScalar | undefined {
  if (node.type === 'scalar') return node;
  const is = node.type === 'list' ? 'a list' : 'a map';
  return report(
    reading,
    node.at,
    'invalid-value',
    `\`${key}\` is ${is}, but must be text.`,
    `Write \`${key}: text\`. Put text with brackets, braces or a colon in quotation marks.`,
  );
}

/** The scalars of one text or a list of texts. */
export function readTexts(entry: YamlEntry | undefined, reading: Reading): YamlScalar[] {
  if (!entry) return [];
  return itemsOf(entry.value)
    .flatMap((node) => readScalar(node, entry.key, reading) ?? [])
    .map((scalar) => ({ ...scalar, text: oneLine(scalar.text) }))
    .filter((scalar) => scalar.text !== '');
}

/** A date. Only the day of a timestamp is kept. */
export function readDate(entry: YamlEntry | undefined, reading: Reading): PartialDate | undefined {
  if (!entry) return undefined;
  const scalar = readScalar(entry.value, entry.key, reading);
  return scalar && dateOf(scalar, entry.key, reading);
}

/** The scalar as a date; reports anything else, also a timestamp with a time that no clock shows. */
export function dateOf(scalar: YamlScalar, key: string, reading: Reading): PartialDate | undefined {
  const text = scalar.text.trim();
  const day = /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?!\d)/.exec(text)?.[1] ?? text;
  return (
    parsePartialDate(day) ??
    report(
      reading,
      scalar.at,
      'invalid-date',
      `\`${key}: ${shorten(text)}\` is not a date.`,
      placeholder.test(text) ? templateFix : dateFix(text),
    )
  );
}

/** `true` or `false`; `undefined` if absent or anything else. */
export function readBoolean(entry: YamlEntry | undefined, reading: Reading): boolean | undefined {
  if (!entry) return undefined;
  const scalar = readScalar(entry.value, entry.key, reading);
  return scalar && booleanOf(scalar, entry.key, reading);
}

/** The scalar as a boolean; reports anything else. */
export function booleanOf(scalar: YamlScalar, key: string, reading: Reading): boolean | undefined {
  if (/^(true|false)$/i.test(scalar.text)) return scalar.text.toLowerCase() === 'true';
  const message = `\`${key}: ${shorten(scalar.text)}\` is neither true nor false.`;
  return report(
    reading,
    scalar.at,
    'invalid-value',
    message,
    `Write \`${key}: true\` or \`${key}: false\`.`,
  );
}

/** The scalar as a web address; reports anything else. Other schemes could run code or read files on a reader's machine. */
export function urlOf(scalar: YamlScalar, key: string, reading: Reading): string | undefined {
  const text = scalar.text.trim();
  const fix = 'Write the full address: https://example.org/page.';
  const bare = text.replace(/[\p{Cc}\s]/gu, '');
  if (/^https?:\/\/[^/]/i.test(text) && bare === text && URL.canParse(text)) return text;
  if (bare.startsWith('//') || (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^https?:/i.test(bare))) {
    const message = `\`${key}: ${shorten(text)}\` is not an http or https address.`;
    return report(reading, scalar.at, 'unsafe-url', message, fix);
  }
  return report(
    reading,
    scalar.at,
    'invalid-value',
    `\`${key}: ${shorten(text)}\` is not a web address.`,
    fix,
  );
}

/** The start of a long text, for use in a message. */
export function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The text with all whitespace collapsed to single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
