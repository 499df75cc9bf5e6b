import { crc32 } from 'node:zlib';

/** Keys whose values lie together. */
export interface KeyGroup {
  /** The name of their file. */
  name: string;
  keys: string[];
}

/** Number of files that share the values, so that few bytes are written for a change. */
const partCount = 64;

/** The names of all files. */
export const partNames: readonly string[] = Array.from({ length: partCount }, (_, part) =>
  String(part),
);

/** The file in which the value of a key is kept. */
export function partNameOf(key: string): string {
  return String(crc32(key) % partCount);
}

/** Groups keys by file: all groups, also those without any of these keys. */
export function keyGroups(keys: Iterable<string>): KeyGroup[] {
  const byPart = Map.groupBy(keys, partNameOf);
  return partNames.map((name) => ({ name, keys: byPart.get(name) ?? [] }));
}
