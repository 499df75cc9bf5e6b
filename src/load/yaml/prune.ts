import type { Plain, YamlEntry, YamlNode } from './yaml-node.ts';

/** What was removed from lists: places in each, by the path of the list. */
export type RemovedItems = ReadonlyMap<string, ReadonlySet<number>>;

/** Removes the faulty parts. Where a required part is missing, removes what lacks it. */
export function prune(plain: Plain, paths: readonly PropertyKey[][]): RemovedItems {
  const items = new Map<Plain[], Set<number>>();
  const removed = new Map<string, Set<number>>();
  for (const path of paths) {
    const existing = exists(plain, path) ? path : path.slice(0, -1);
    const last = existing.at(-1);
    const holder = holderOf(plain, existing);
    if (last === undefined || holder === undefined) continue;
    if (!Array.isArray(holder)) {
      delete holder[String(last)];
      continue;
    }
    const faulty = (items.get(holder) ?? new Set()).add(Number(last));
    items.set(holder, faulty);
    removed.set(existing.slice(0, -1).join('.'), faulty);
  }
  for (const [list, faulty] of items) {
    const kept = list.filter((_, index) => !faulty.has(index));
    list.splice(0, list.length, ...kept);
  }
  return removed;
}

/** The node without what was removed from the lists of its value, so that each path leads to the same in both. */
export function withoutItems(node: YamlNode, removed: RemovedItems, path = ''): YamlNode {
  if (node.type === 'scalar') return node;
  const at = (key: string | number): string => (path ? `${path}.${key}` : `${key}`);
  if (node.type === 'list') {
    const faulty = removed.get(path);
    const items = node.items.map((item, index) => withoutItems(item, removed, at(index)));
    return { ...node, items: items.filter((_, index) => !faulty?.has(index)) };
  }
  const entries = [...node.entries].map(([key, entry]): [string, YamlEntry] => [
    key,
    { ...entry, value: withoutItems(entry.value, removed, at(key)) },
  ]);
  return { ...node, entries: new Map(entries) };
}

function exists(plain: Plain, path: readonly PropertyKey[]): boolean {
  const last = path.at(-1);
  const holder = holderOf(plain, path);
  if (last === undefined || holder === undefined) return false;
  return Array.isArray(holder) ? Number(last) < holder.length : String(last) in holder;
}

/** The list or object that holds the last part of a path. */
export function holderOf(
  plain: Plain,
  path: readonly PropertyKey[],
): Plain[] | { [key: string]: Plain } | undefined {
  let holder: Plain | undefined = plain;
  for (const part of path.slice(0, -1)) {
    if (Array.isArray(holder)) holder = holder[Number(part)];
    else holder = isObject(holder) ? holder[String(part)] : undefined;
  }
  return Array.isArray(holder) || isObject(holder) ? holder : undefined;
}

/** Whether a value is an object, not a list. */
export function isObject(value: Plain | undefined): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
