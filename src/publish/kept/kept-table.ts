import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../../outputs/kept/sealed-file.ts';
import { partNameOf, partNames, type KeyGroup } from './kept-parts.ts';

/** Values by key that are kept between builds, as JSON. One process at a time may use a table. */
export interface KeptTable<Value> {
  find(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  /**
   * Writes what has changed, and forgets the keys that are not wanted.
   * @param among All keys, or those in parts that were read, which spares reading the others.
   */
  write(isWanted: (key: string) => boolean, among?: 'all' | 'read'): void;
  /** Writes what has changed in a group, as `write` does. */
  writeGroup(group: KeyGroup, isWanted: (key: string) => boolean, among?: 'all' | 'read'): void;
  /** Frees the memory of the values; they are read again when they are asked for. */
  release(): void;
}

/** A part of the values, once it was needed. */
interface Part {
  values: Map<string, unknown>;
  isChanged: boolean;
}

/**
 * Opens the table in a folder. Parts are read when a key of theirs is asked for; one that is not as it was written, or
 * that another version of the code has written, is empty.
 * @param isWritten While false, changes stay in memory.
 */
export function openKeptTable<Value>(
  folder: string,
  code: string,
  isWritten: () => boolean = () => true,
): KeptTable<Value> {
  const parts = new Map<string, Part>();
  const partNamed = (name: string): Part => {
    const known = parts.get(name);
    if (known) return known;
    const part = { values: readPart(join(folder, name), code), isChanged: false };
    parts.set(name, part);
    return part;
  };
  const partOf = (key: string): Part => partNamed(partNameOf(key));
  const writePart = (name: string, part: Part, isWanted: (key: string) => boolean): void => {
    for (const key of part.values.keys()) {
      if (isWanted(key)) continue;
      part.values.delete(key);
      part.isChanged = true;
    }
    if (part.isChanged && isWritten()) writeSealed(join(folder, name), code, [...part.values]);
    part.isChanged = false;
  };
  return {
    find: (key) => partOf(key).values.get(key) as Value | undefined,
    keep(key, value) {
      const part = partOf(key);
      part.values.set(key, value);
      part.isChanged = true;
    },
    write(isWanted, among = 'all') {
      mkdirSync(folder, { recursive: true });
      if (among === 'all') for (const name of partNames) partNamed(name);
      for (const [name, part] of parts) writePart(name, part, isWanted);
    },
    writeGroup({ name }, isWanted, among = 'all') {
      mkdirSync(folder, { recursive: true });
      const part = among === 'all' ? partNamed(name) : parts.get(name);
      if (part) writePart(name, part, isWanted);
    },
    release: () => parts.clear(),
  };
}

function readPart(file: string, code: string): Map<string, unknown> {
  return new Map(readSealed(file, code) as [string, unknown][] | undefined);
}
