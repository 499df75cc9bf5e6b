import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values by key that are kept between builds, as JSON. One process at a time may use a table. */
export interface KeptTable<Value> {
  find(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  /**
   * Writes what has changed, and forgets the keys that are not wanted.
   * @param among All keys, or those in parts that were read, which spares reading the others.
   */
  write(isWanted: (key: string) => boolean, among?: 'all' | 'read'): void;
  /** Frees the memory of the values; they are read again when they are asked for. */
  release(): void;
}

/** Number of files that share the values, so that few bytes are written for a change. */
const partCount = 64;

/** A part of the values, once it was needed. */
interface Part {
  values: Map<string, unknown>;
  isChanged: boolean;
}

/**
 * Opens the table in a folder. Parts are read when a key of theirs is asked for; one that is not as it was written, or
 * that another version of the code has written, is empty.
 */
export function openKeptTable<Value>(folder: string, code: string): KeptTable<Value> {
  const parts = new Map<string, Part>();
  const partNamed = (name: string): Part => {
    const known = parts.get(name);
    if (known) return known;
    const part = { values: readPart(join(folder, name), code), isChanged: false };
    parts.set(name, part);
    return part;
  };
  const partOf = (key: string): Part =>
    partNamed(String(Number.parseInt(hash('sha256', key).slice(0, 4), 16) % partCount));
  return {
    find: (key) => partOf(key).values.get(key) as Value | undefined,
    keep(key, value) {
      const part = partOf(key);
      part.values.set(key, value);
      part.isChanged = true;
    },
    write(isWanted, among = 'all') {
      mkdirSync(folder, { recursive: true });
      if (among === 'all') for (let part = 0; part < partCount; part += 1) partNamed(String(part));
      for (const [name, part] of parts) {
        for (const key of part.values.keys()) {
          if (isWanted(key)) continue;
          part.values.delete(key);
          part.isChanged = true;
        }
        if (part.isChanged) writePart(join(folder, name), code, part.values);
        part.isChanged = false;
      }
    },
    release: () => parts.clear(),
  };
}

function readPart(file: string, code: string): Map<string, unknown> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === seal(code, json) ? new Map(JSON.parse(json)) : new Map();
  } catch {
    return new Map();
  }
}

function writePart(file: string, code: string, values: Map<string, unknown>): void {
  const json = JSON.stringify([...values]);
  writeFileSync(file, `${seal(code, json)}\n${json}`);
}

function seal(code: string, json: string): string {
  return hash('sha256', `${code}${json}`);
}
