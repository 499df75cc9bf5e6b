import type { Plain } from './yaml-node.ts';

/** Removes the faulty parts. Where a required part is missing, removes what lacks it. */
export function prune(plain: Plain, paths: readonly PropertyKey[][]): void {
  const items = new Map<Plain[], Set<number>>();
  for (const path of paths) {
    const existing = exists(plain, path) ? path : path.slice(0, -1);
    const last = existing.at(-1);
    const holder = holderOf(plain, existing);
    if (last === undefined || holder === undefined) continue;
    if (!Array.isArray(holder)) delete holder[String(last)];
    else items.set(holder, (items.get(holder) ?? new Set()).add(Number(last)));
  }
  for (const [list, faulty] of items) {
    const kept = list.filter((_, index) => !faulty.has(index));
    list.splice(0, list.length, ...kept);
  }
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
