import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceForText } from '../../model/lazy/once-for-text.ts';
import { readPlaced, type PlacedBytes } from '../../outputs/kept/placed-bytes.ts';
import { readSealed, writeSealed } from '../../outputs/kept/sealed-file.ts';
import { digestOf } from '../site-tree/file-digests.ts';
import { partNameOf, type KeyGroup } from './kept-parts.ts';

/**
 * Long texts that are kept between builds: several to a key, each read by itself when it is asked for. One process at a
 * time may use them.
 */
export interface KeptStrings {
  /** Reads the texts of a key as they are now; `undefined` if none are kept. */
  find(key: string): ReadString | undefined;
  keep(key: string, texts: readonly string[]): void;
  /** Writes what has changed in a group, of which memory then holds nothing, and forgets the keys that are not wanted. */
  writeGroup(group: KeyGroup, isWanted: (key: string) => boolean): void;
}

/** Reads a text by its place among those of its key; `undefined` if it is not as it was written. */
export type ReadString = (at: number) => string | undefined;

/** The texts of a key, in the file or, until they are written, in memory. */
interface Entry {
  places: readonly PlacedBytes[];
  waiting?: readonly string[] | undefined;
}

type Part = Map<string, Entry>;

/**
 * Opens the texts in a folder: files of texts, and beside each a file that says where in it each of them lies.
 * @param code Texts that another version of the code has written are not found.
 * @param isWritten While false, changes stay in memory.
 */
export function openKeptStrings(
  folder: string,
  code: string,
  isWritten: () => boolean = () => true,
): KeptStrings {
  // Whoever makes a page asks for its text several times.
  let last: { places: Entry['places']; at: number; text: string } | undefined;
  const textAt = (file: string, { places, waiting }: Entry, at: number): string | undefined => {
    if (waiting) return waiting[at];
    if (last?.places === places && last.at === at) return last.text;
    const text = read(file, places[at])?.toString();
    last = text === undefined ? undefined : { places, at, text };
    return text;
  };
  const indexOf = (name: string): string => join(folder, `${name}.index`);
  const partNamed = onceForText((name): Part => {
    const index = (readSealed(indexOf(name), code) ?? []) as [string, PlacedBytes[]][];
    return new Map(index.map(([key, places]) => [key, { places }]));
  });
  return {
    find(key) {
      const name = partNameOf(key);
      const entry = partNamed(name).get(key);
      return entry && ((at) => textAt(join(folder, name), entry, at));
    },
    keep: (key, texts) => void partNamed(partNameOf(key)).set(key, { places: [], waiting: texts }),
    writeGroup({ name }, isWanted) {
      const part = partNamed(name);
      const wanted = [...part].filter(([key]) => isWanted(key));
      const isSame = wanted.length === part.size && wanted.every(([, { waiting }]) => !waiting);
      if (isSame || !isWritten()) return;
      mkdirSync(folder, { recursive: true });
      const places = rewrite(
        join(folder, name),
        wanted.map(([, entry]) => entry),
      );
      part.clear();
      for (const [at, [key, entry]] of wanted.entries()) {
        if (!places[at]) continue;
        Object.assign(entry, { places: places[at], waiting: undefined } satisfies Entry);
        part.set(key, entry);
      }
      writeSealed(
        indexOf(name),
        code,
        [...part].map(([key, entry]) => [key, entry.places]),
      );
    },
  };
}

/** Writes a file of these texts in place of the last one, and tells where those of each key lie. */
function rewrite(file: string, entries: readonly Entry[]): (PlacedBytes[] | undefined)[] {
  const { bytes, places } = packed(entries.map((entry) => bytesOf(file, entry)));
  writeFileSync(`${file}.next`, bytes);
  renameSync(`${file}.next`, file);
  return places;
}

/** The texts of a key, or nothing if one of them is not as it was written. */
function bytesOf(file: string, { places, waiting }: Entry): Buffer[] | undefined {
  if (waiting) return waiting.map((text) => Buffer.from(text));
  const texts = places.map((place) => read(file, place));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Puts texts one behind the other, and tells where those of each key lie. */
function packed(entries: readonly (readonly Buffer[] | undefined)[]): {
  bytes: Buffer;
  places: (PlacedBytes[] | undefined)[];
} {
  let end = 0;
  const placeOf = (bytes: Buffer): PlacedBytes => {
    const start = end;
    end += bytes.length;
    return { start, length: bytes.length, digest: digestOf(bytes) };
  };
  return {
    places: entries.map((texts) => texts?.map(placeOf)),
    bytes: Buffer.concat(entries.flatMap((texts) => texts ?? [])),
  };
}

/** The bytes at a place of a file, if they are those that were written. */
function read(file: string, place: PlacedBytes | undefined): Buffer | undefined {
  if (!place) return undefined;
  try {
    const opened = openSync(file, 'r');
    try {
      return readPlaced(opened, place);
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}
