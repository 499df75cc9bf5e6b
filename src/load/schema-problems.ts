import type { z } from 'zod';
import { error, type Position, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/nearest.ts';
import { shorten } from './field-reader.ts';
import { findNode, toPlain, type Plain, type YamlNode } from './yaml-node.ts';

export interface Validated<Value> {
  value?: Value;
  problems: Problem[];
}

type Issue = z.core.$ZodIssue;

/** Checks YAML against a schema and gives each fault its place in the file. */
export function validate<Value>(
  node: YamlNode,
  schema: z.ZodType<Value>,
  file: string,
): Validated<Value> {
  const plain = toPlain(node);
  let result = schema.safeParse(plain);
  // Where text is wanted, `2021` and `0700` are text: put what was written in place of what YAML read.
  for (let pass = 0; !result.success && pass < 8; pass += 1) {
    const restored = result.error.issues.filter(
      (issue) => wantsText(issue) && restoreText(plain, node, issue.path),
    );
    if (restored.length === 0) break;
    result = schema.safeParse(plain);
  }
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => toProblems(issue, node, schema, file)),
  };
}

/** As `validate`, but keys that nothing reads are only warned of, and left out. */
export function validateLeniently<Value>(
  node: YamlNode,
  schema: z.ZodType<Value>,
  file: string,
): Validated<Value> {
  const first = validate(node, schema, file);
  if (first.value !== undefined) return first;
  const unknown = first.problems.filter((each) => each.code === 'unknown-field');
  if (unknown.length === 0) return first;
  const second = validate(withoutKeysAt(node, unknown), schema, file);
  const warnings = unknown.map((each): Problem => ({ ...each, severity: 'warning' }));
  return { ...second, problems: [...warnings, ...second.problems] };
}

function wantsText(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  if (issue.code !== 'invalid_union') return false;
  return issue.errors.some((branch) =>
    branch.some((each) => each.path.length === 0 && wantsText(each)),
  );
}

function restoreText(plain: Plain, root: YamlNode, path: readonly PropertyKey[]): boolean {
  const { node, isWhole } = findNode(root, path);
  const isRestorable =
    typeof (node.type === 'scalar' && node.value) === 'number' ||
    (node.type === 'scalar' && node.value === true) ||
    (node.type === 'scalar' && node.value === false);
  if (!isWhole || !isRestorable || node.type !== 'scalar') return false;
  const last = path.at(-1);
  let holder: Plain | undefined = plain;
  for (const part of path.slice(0, -1)) holder = childOf(holder, part);
  if (last === undefined || holder === null || typeof holder !== 'object') return false;
  if (Array.isArray(holder)) holder[Number(last)] = node.text;
  else holder[String(last)] = node.text;
  return true;
}

function childOf(value: Plain | undefined, part: PropertyKey): Plain | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return Array.isArray(value) ? value[Number(part)] : value[String(part)];
}

function toProblems(issue: Issue, root: YamlNode, schema: z.ZodType, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => unknownKey(root, issue.path, key, known, file));
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest says what is wrong inside a list; else the value itself is.
    const deeper = issue.errors.find((branch) => branch.some((each) => each.path.length > 0));
    if (deeper) {
      return deeper.flatMap((each) =>
        toProblems({ ...each, path: [...issue.path, ...each.path] }, root, schema, file),
      );
    }
  }
  const { node, isWhole } = findNode(root, issue.path);
  const at = { file, ...node.at };
  const name = nameOf(issue.path);
  const isMissing = !isWhole || (node.type === 'scalar' && node.value === null);
  if (
    isMissing &&
    (issue.code === 'invalid_type' ||
      issue.code === 'invalid_union' ||
      issue.code === 'invalid_value')
  ) {
    return [
      error(
        at,
        'missing-field',
        `\`${name}\` is missing.`,
        `Add a line \`${String(issue.path.at(-1))}: ...\`.`,
      ),
    ];
  }
  const written = node.type === 'scalar' ? `: ${shorten(node.text)}` : '';
  const code = /date is written/i.test(issue.message) ? 'invalid-date' : 'invalid-value';
  return [error(at, code, `\`${name}${written}\` is not a valid value.`, `${fixOf(issue)}`)];
}

function fixOf(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    return `Write one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') {
    return `Write ${typeNames[issue.expected] ?? issue.expected} here.`;
  }
  if (issue.code === 'invalid_union') {
    const expected = issue.errors
      .flat()
      .flatMap((each) =>
        each.code === 'invalid_type' ? [typeNames[each.expected] ?? each.expected] : [],
      );
    return expected.length > 0 ? `Write ${expected.join(' or ')} here.` : 'Correct the value.';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Write the whole address: https://example.org/page.';
  }
  if (issue.code === 'too_small') return 'Write something here; it may not be empty.';
  return issue.message.startsWith('Invalid')
    ? `Correct the value: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`
    : issue.message;
}

const typeNames: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  array: 'a list, such as `[a, b]`',
  object: 'keys with values below it',
  record: 'keys with values below it',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
};

function unknownKey(
  root: YamlNode,
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
  file: string,
): Problem {
  const { node } = findNode(root, path);
  const entry = node.type === 'map' ? node.entries.get(key) : undefined;
  const where = path.length > 0 ? ` in \`${nameOf(path)}\`` : '';
  return error(
    { file, ...(entry?.keyAt ?? node.at) },
    'unknown-field',
    `Nothing reads the key \`${shorten(key)}\`${where}.${didYouMean(key, known)}`,
    `Correct its spelling, or remove it. Known here: ${known.join(', ')}.`,
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map(String).join('.');
}

/** The keys a schema knows at a path, found by its shape. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
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

/** Takes off `optional()` and `default()`. */
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

function withoutKeysAt(node: YamlNode, places: readonly Position[]): YamlNode {
  if (node.type === 'scalar') return node;
  if (node.type === 'list')
    return { ...node, items: node.items.map((item) => withoutKeysAt(item, places)) };
  const kept = [...node.entries.values()]
    .filter(
      ({ keyAt }) =>
        !places.some((place) => place.line === keyAt.line && place.column === keyAt.column),
    )
    .map((entry) => ({ ...entry, value: withoutKeysAt(entry.value, places) }));
  return { ...node, entries: new Map(kept.map((entry) => [entry.key, entry])) };
}
