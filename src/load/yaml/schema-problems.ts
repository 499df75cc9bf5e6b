import type { z } from 'zod';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import { fixOfIssue } from '../../model/problems/fix-of-issue.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { emptyValue } from './empty-value.ts';
import { shorten } from './field-reader.ts';
import { holderOf, isObject, prune, withoutItems } from './prune.ts';
import { knownKeys } from './schema-keys.ts';
import { findNode, isNull, toPlain, type Plain, type YamlNode } from './yaml-node.ts';

/** A value that fits its schema, and the problems with the rest. */
export interface Validated<Value> {
  value?: Value;
  /** The YAML of the value: paths of the value lead to its positions. */
  kept: YamlNode;
  problems: Problem[];
}

type Issue = z.core.$ZodIssue;

/** Each pass removes faults, or what holds them; files are nested less deeply than this. */
const maxPasses = 8;

/**
 * Checks YAML against a schema and reports each fault at its position. The value lacks the faulty parts, so that one
 * fault does not cause others; it is absent only if a required part is missing.
 * @param placeholders Values for required top-level keys that are missing or wrong.
 */
export function validate<Value>(
  node: YamlNode,
  schema: z.ZodType<Value>,
  file: string,
  placeholders: Readonly<Record<string, Plain>> = {},
): Validated<Value> {
  const plain = toPlain(node);
  let result = parseWithText(schema, plain, node);
  const problems = faultsOf(result).flatMap((fault) => toProblems(fault, node, schema, file));
  let kept = node;
  for (let pass = 0; !result.success && pass < maxPasses; pass += 1) {
    const removed = prune(plain, faultsOf(result).flatMap(faultyPaths));
    if (removed.size > 0) kept = withoutItems(kept, removed);
    if (isObject(plain)) {
      for (const [key, value] of Object.entries(placeholders)) plain[key] ??= value;
    }
    result = schema.safeParse(plain);
  }
  return result.success ? { value: result.data, kept, problems } : { kept, problems };
}

/** What is wrong with a value; of a list with a faulty item, only what is wrong with that. */
function faultsOf(result: z.ZodSafeParseResult<unknown>): Issue[] {
  return result.success ? [] : result.error.issues.flatMap(faultsIn);
}

/** Of a union, the faults of the branch that says what is wrong inside a list; otherwise the value itself is wrong. */
function faultsIn(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((each) => each.some(({ path }) => path.length > 0));
  if (!branch) return [issue];
  return branch.flatMap((each) => faultsIn({ ...each, path: [...issue.path, ...each.path] }));
}

/** Parses, with the written text in place of numbers and booleans where the schema wants text: `2021`, `0700`. */
function parseWithText<Value>(
  schema: z.ZodType<Value>,
  plain: Plain,
  node: YamlNode,
): z.ZodSafeParseResult<Value> {
  let result = schema.safeParse(plain);
  for (let pass = 0; !result.success && pass < maxPasses; pass += 1) {
    const paths = result.error.issues.flatMap((issue) => textPaths(issue, []));
    const restored = paths.filter((path) => restoreText(plain, node, path));
    if (restored.length === 0) break;
    result = schema.safeParse(plain);
  }
  return result;
}

function faultyPaths(fault: Issue): PropertyKey[][] {
  if (fault.code === 'unrecognized_keys') return fault.keys.map((key) => [...fault.path, key]);
  return [[...fault.path]];
}

/** Paths at which an issue, or any branch of a union, wants text. */
function textPaths(issue: Issue, prefix: readonly PropertyKey[]): PropertyKey[][] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? [path] : [];
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flat().flatMap((each) => textPaths(each, path));
}

function restoreText(plain: Plain, root: YamlNode, path: readonly PropertyKey[]): boolean {
  const { node, isWhole } = findNode(root, path);
  const last = path.at(-1);
  const holder = holderOf(plain, path);
  if (!isWhole || node.type !== 'scalar' || last === undefined || holder === undefined)
    return false;
  if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return false;
  const isText =
    typeof (Array.isArray(holder) ? holder[Number(last)] : holder[String(last)]) === 'string';
  if (isText) return false;
  if (Array.isArray(holder)) holder[Number(last)] = node.text;
  else holder[String(last)] = node.text;
  return true;
}

function toProblems(issue: Issue, root: YamlNode, schema: z.ZodType, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => unknownKey(root, issue.path, key, known, file));
  }
  const { node, entry, isWhole } = findNode(root, issue.path);
  const at = { file, ...node.at };
  const name = nameOf(issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    const held = node.type === 'list' ? 'a list' : isNull(node) ? 'no value' : 'text';
    const message = `The file holds ${held}, not keys with values.`;
    return [error(at, 'invalid-value', message, 'Write `key: value` on each line.')];
  }
  const isEmpty = isWhole && isNull(node);
  const wantsAny = ['invalid_type', 'invalid_union', 'invalid_value'].includes(issue.code);
  if (wantsAny && isEmpty && entry) {
    const empty = emptyValue(name, entry);
    return [error({ file, ...empty.at }, 'missing-field', empty.message, empty.fix)];
  }
  if (wantsAny && isEmpty && typeof issue.path.at(-1) === 'number') {
    const fix = 'Write a value after the `-`, or remove the line.';
    return [error(at, 'missing-field', `\`${name}\` has no value.`, fix)];
  }
  if (wantsAny && (isEmpty || !isWhole)) {
    const fix = `Add a line \`${String(issue.path.at(-1))}: ...\`.`;
    return [error(at, 'missing-field', `\`${name}\` is missing.`, fix)];
  }
  const written = node.type === 'scalar' ? `: ${shorten(node.text)}` : '';
  if (issue.code === 'custom' && issue.params?.['problem'] === 'invalid-date') {
    return [error(at, 'invalid-date', `\`${name}${written}\` is not a date.`, issue.message)];
  }
  return [
    error(at, 'invalid-value', `\`${name}${written}\` is not a valid value.`, fixOfIssue(issue)),
  ];
}

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
  return warning(
    { file, ...(entry?.keyAt ?? node.at) },
    'unknown-field',
    `The key \`${shorten(key)}\` has no effect${where || ' here'}.${didYouMean(key, known)}`,
    `Correct its spelling, or remove it. Possible keys: ${known.join(', ')}.`,
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map(String).join('.');
}
