import {
  error,
  warning,
  type Location,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import {
  isNull,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yaml-node.ts';

/** A file being read: where its problems go. */
export interface Reading {
  file: string;
  problems: Problem[];
}

export function locate(reading: Reading, at: Position): Location {
  return { file: reading.file, line: at.line, column: at.column };
}

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

/** The entry under a name or one of its other names; null counts as absent. */
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

export function readScalar(node: YamlNode, key: string, reading: Reading): YamlScalar | undefined {
  if (node.type === 'scalar') return node;
  const is = node.type === 'list' ? 'a list' : 'a map';
  return report(
    reading,
    node.at,
    'invalid-value',
    `\`${key}\` is ${is}; it must be text.`,
    `Write \`${key}: text\`; quote text that holds brackets, braces or a colon.`,
  );
}

/** One text or a list of them. */
export function readTexts(entry: YamlEntry | undefined, reading: Reading): YamlScalar[] {
  if (!entry) return [];
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value];
  return nodes
    .filter((node) => !isNull(node))
    .flatMap((node) => readScalar(node, entry.key, reading) ?? [])
    .map((scalar) => ({ ...scalar, text: oneLine(scalar.text) }))
    .filter((scalar) => scalar.text !== '');
}

/** A date; of a full timestamp, as other tools write it, the day. */
export function readDate(entry: YamlEntry | undefined, reading: Reading): PartialDate | undefined {
  if (!entry) return undefined;
  const scalar = readScalar(entry.value, entry.key, reading);
  return scalar && dateOf(scalar, entry.key, reading);
}

export function dateOf(scalar: YamlScalar, key: string, reading: Reading): PartialDate | undefined {
  const text = scalar.text.trim();
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1] ?? text;
  return (
    parsePartialDate(day) ??
    report(
      reading,
      scalar.at,
      'invalid-date',
      `\`${key}: ${shorten(text)}\` is no date.`,
      'Write a day of the calendar in ISO order, or its month or year: 2021-02-28, 2021-02, 2021.',
    )
  );
}

export function readBoolean(entry: YamlEntry | undefined, reading: Reading): boolean | undefined {
  if (!entry) return undefined;
  const scalar = readScalar(entry.value, entry.key, reading);
  return scalar && booleanOf(scalar, entry.key, reading);
}

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

export function numberOf(scalar: YamlScalar, key: string, reading: Reading): number | undefined {
  const number = parseNumber(scalar.text);
  if (number !== undefined) return number;
  const message = `\`${key}: ${shorten(scalar.text)}\` is no number.`;
  const fix =
    'Write digits with an optional sign, decimal point and exponent: 112771, -0.5, 1.2e9.';
  return report(reading, scalar.at, 'invalid-value', message, fix);
}

/** Digits with an optional sign, decimal point and exponent; nothing that is not finite. */
export function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An address on the web; other schemes could run code or read files where the page is opened. */
export function urlOf(scalar: YamlScalar, key: string, reading: Reading): string | undefined {
  const text = scalar.text.trim();
  const fix = 'Write the whole address: https://example.org/page.';
  const bare = text.replace(/[\p{Cc}\s]/gu, '');
  if (/^https?:\/\/[^/]/i.test(text) && bare === text && URL.canParse(text)) return text;
  if (bare.startsWith('//') || (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^https?:/i.test(bare))) {
    const message = `\`${key}: ${shorten(text)}\` leads elsewhere than to http or https.`;
    return report(reading, scalar.at, 'unsafe-url', message, fix);
  }
  return report(
    reading,
    scalar.at,
    'invalid-value',
    `\`${key}: ${shorten(text)}\` is no web address.`,
    fix,
  );
}

/** Warns of keys that nothing reads. */
export function warnUnknown(map: YamlMap, known: ReadonlySet<string>, reading: Reading): void {
  for (const { key, keyAt } of map.entries.values()) {
    if (known.has(key)) continue;
    const hint = didYouMean(key, known);
    const message = `Nothing reads the key \`${shorten(key)}\`.${hint}`;
    // In `{note: one, two}` the comma ends the value, and `two` becomes a key.
    const fix = key.includes(' ')
      ? 'If it belongs to the value before it, put that value in quotation marks.'
      : 'Correct its spelling, or remove it.';
    reading.problems.push(warning(locate(reading, keyAt), 'unknown-field', message, fix));
  }
}

export function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
