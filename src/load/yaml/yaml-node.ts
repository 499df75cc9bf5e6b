import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';

/** YAML as written: values with their text and positions. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** A single value. */
export interface YamlScalar {
  type: 'scalar';
  /** As read by the YAML 1.2 core schema: `no` is text, `0700` a number. */
  value: string | number | boolean | null;
  /** As written: `0700`; empty for null. */
  text: string;
  at: Position;
  /** The comment that stands where a value would, if it looks like one: `#0f766e`. */
  comment?: YamlComment;
}

/** A comment, from its `#` on. */
export interface YamlComment {
  text: string;
  at: Position;
}

/** A sequence. */
export interface YamlList {
  type: 'list';
  items: YamlNode[];
  at: Position;
}

/** A mapping; keys are text. */
export interface YamlMap {
  type: 'map';
  entries: Map<string, YamlEntry>;
  at: Position;
}

/** A key of a map with its value. */
export interface YamlEntry {
  key: string;
  /** What the file calls the key, where that is another name: `urldate` in BibTeX for `accessed`. */
  writtenKey?: string;
  keyAt: Position;
  value: YamlNode;
}

/** A value as in JSON. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** The value without positions. Objects have no prototype, so `constructor` is a key like any other. */
export function toPlain(node: YamlNode): Plain {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toPlain);
  const object: { [key: string]: Plain } = Object.create(null);
  for (const { key, value } of node.entries.values()) object[key] = toPlain(value);
  return object;
}

/** A map without keys, at the start of its file. */
export function emptyMap(): YamlMap {
  return { type: 'map', entries: new Map(), at: startOfText };
}

/** A text as a value. */
export function textNode(text: string, at: Position): YamlScalar {
  return { type: 'scalar', value: text, text, at };
}

/** The text of a key as written; empty if the map does not have the key, or more than a single value there. */
export function textOfKey({ entries }: YamlMap, key: string): string {
  const value = entries.get(key)?.value;
  return value?.type === 'scalar' ? value.text : '';
}

/** The node at a path, or the deepest one on it that exists. `entry` is set if the path ends at a key. */
export function findNode(
  root: YamlNode,
  path: readonly PropertyKey[],
): { node: YamlNode; entry?: YamlEntry; isWhole: boolean } {
  let node = root;
  let entry: YamlEntry | undefined;
  for (const part of path) {
    const child = node.type === 'map' ? node.entries.get(String(part)) : undefined;
    const next = node.type === 'list' ? node.items[Number(part)] : child?.value;
    if (!next) return { node, ...(entry && { entry }), isWhole: false };
    node = next;
    entry = child;
  }
  return { node, ...(entry && { entry }), isWhole: true };
}

/** Positions of all values by path: `home.articles.2`. */
export function positionsOf(node: YamlNode, prefix = ''): Record<string, Position> {
  const positions: Record<string, Position> = Object.create(null);
  collectPositions(node, prefix, positions);
  return positions;
}

/** The items of a list, or the one value, but for those that are empty. */
export function itemsOf(node: YamlNode): YamlNode[] {
  const nodes = node.type === 'list' ? node.items : [node];
  return nodes.filter((each) => !isNull(each));
}

/** Whether the value is empty or `null`. */
export function isNull(node: YamlNode): boolean {
  return node.type === 'scalar' && node.value === null;
}

function collectPositions(node: YamlNode, path: string, into: Record<string, Position>): void {
  if (path) into[path] = node.at;
  if (node.type === 'scalar') return;
  const children: [string | number, YamlNode][] =
    node.type === 'list'
      ? [...node.items.entries()]
      : [...node.entries.values()].map((each) => [each.key, each.value]);
  for (const [key, child] of children)
    collectPositions(child, path ? `${path}.${key}` : `${key}`, into);
}
