import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../outputs/kept/sealed-file.ts';
import { partNameOf, type KeyGroup } from './kept-parts.ts';

/**
 * Long texts that are kept between builds: several to a key, each read by itself when it is asked for. One process at a
 * time may use them.
 */
export interface KeptStrings {
  has(key: string): boolean;
  /** A text of a key, by its place; `undefined` if it is not kept, or not as it was written. */
  find(key: string, at: number): string | undefined;
  keep(key: string, texts: readonly string[]): void;
  /** Writes what has changed in a group, of which memory then holds nothing, and forgets the keys that are not wanted. */
  writeGroup(group: KeyGroup, isWanted: (key: string) => boolean): void;
}

/** Where a text lies in its file, in bytes. */
interface Place {
  start: number;
  length: number;
  digest: string;
}

interface Part {
  /** Of the texts in the file. */
  places: Map<string, readonly Place[]>;
  /** Texts that are not in the file yet. */
  waiting: Map<string, readonly string[]>;
}

/**
 * Opens the texts in a folder: files of texts, and beside each a file that says where in it each of them lies.
 * @param code Texts that another version of the code has written are not found.
 * @param isWritten If false, changes stay in memory.
 */
export function openKeptStrings(
  folder: string,
  code: string,
  { isWritten = true } = {},
): KeptStrings {
  const parts = new Map<string, Part>();
  const indexOf = (name: string): string => join(folder, `${name}.index`);
  const partNamed = (name: string): Part => {
    const known = parts.get(name);
    if (known) return known;
    const places = readSealed(indexOf(name), code) as [string, Place[]][] | undefined;
    const part = { places: new Map(places), waiting: new Map() };
    parts.set(name, part);
    return part;
  };
  return {
    has(key) {
      const { places, waiting } = partNamed(partNameOf(key));
      return waiting.has(key) || places.has(key);
    },
    find(key, at) {
      const name = partNameOf(key);
      const { places, waiting } = partNamed(name);
      const texts = waiting.get(key);
      return texts ? texts[at] : read(join(folder, name), places.get(key)?.[at])?.toString();
    },
    keep: (key, texts) => void partNamed(partNameOf(key)).waiting.set(key, texts),
    writeGroup({ name }, isWanted) {
      const part = partNamed(name);
      const keys = new Set([...part.places.keys(), ...part.waiting.keys()]);
      const isSame = part.waiting.size === 0 && [...keys].every(isWanted);
      if (isSame || !isWritten) return;
      mkdirSync(folder, { recursive: true });
      const file = join(folder, name);
      const { bytes, places } = packed(
        [...keys].filter(isWanted).map((key) => [key, textsOf(file, part, key)]),
      );
      writeFileSync(`${file}.next`, bytes);
      renameSync(`${file}.next`, file);
      writeSealed(indexOf(name), code, [...places]);
      parts.set(name, { places, waiting: new Map() });
    },
  };
}

/** The texts of a key, or nothing if one of them is not as it was written. */
function textsOf(file: string, { places, waiting }: Part, key: string): Buffer[] {
  const changed = waiting.get(key);
  if (changed) return changed.map((text) => Buffer.from(text));
  const texts = (places.get(key) ?? []).map((place) => read(file, place));
  return texts.every((text) => text !== undefined) ? texts : [];
}

/** Puts texts one behind the other, and tells where each lies. */
function packed(entries: readonly (readonly [string, readonly Buffer[]])[]): {
  bytes: Buffer;
  places: Map<string, Place[]>;
} {
  let end = 0;
  const placeOf = (bytes: Buffer): Place => {
    const start = end;
    end += bytes.length;
    return { start, length: bytes.length, digest: digestOf(bytes) };
  };
  const there = entries.filter(([, texts]) => texts.length > 0);
  return {
    places: new Map(there.map(([key, texts]) => [key, texts.map(placeOf)])),
    bytes: Buffer.concat(there.flatMap(([, texts]) => texts)),
  };
}

/** The bytes at a place of a file, if they are those that were written. */
function read(file: string, place: Place | undefined): Buffer | undefined {
  if (!place) return undefined;
  const bytes = Buffer.alloc(place.length);
  try {
    const opened = openSync(file, 'r');
    try {
      readSync(opened, bytes, { position: place.start });
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
  return digestOf(bytes) === place.digest ? bytes : undefined;
}

function digestOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url');
}
