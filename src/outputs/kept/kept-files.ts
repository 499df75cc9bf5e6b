import { hash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { hasRightsOfNewFile } from '../site-folder/file-rights.ts';

/** Files of earlier builds by a key, a text that names everything they were made from. */
export interface KeptFiles {
  /** The bytes of a key; `undefined` if they are not kept, or their file is not as it was written. */
  find(key: string): Buffer | undefined;
  keep(key: string, bytes: Uint8Array): void;
  /** Writes the bytes of a key to another place, where possible as a second name of the file that is kept. */
  place(key: string, bytes: Uint8Array, target: string): void;
  /** Notes that the bytes of a key are of use, whether or not they are kept. */
  use(key: string): void;
  /** Deletes those that were neither found, kept nor of use since the start. */
  deleteOthers(): void;
}

/** Characters of a SHA-256 in hexadecimal. */
const digestLength = 64;

/**
 * The files that are kept in a folder. Each is named for its key and its bytes: `2f60…-9c1a…`. So it may get other names,
 * and is noticed if it is changed under one of them.
 * @param madeWith What all of them are made with: a text that differs once the code does.
 */
export function keptFiles(folder: string, madeWith: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const names = new Map(readdirSync(folder).map((name) => [name.slice(0, digestLength), name]));
  const used = new Set<string>();
  const startOf = (key: string): string => {
    const start = sha256(`${madeWith}\0${key}`);
    used.add(start);
    return start;
  };
  const remove = (name: string): void => rmSync(join(folder, name), { force: true });
  return {
    find(key) {
      const name = names.get(startOf(key));
      const bytes = name === undefined ? undefined : readIfThere(join(folder, name));
      return bytes && name?.endsWith(`-${sha256(bytes)}`) ? bytes : undefined;
    },
    keep(key, bytes) {
      const start = startOf(key);
      const before = names.get(start);
      const name = `${start}-${sha256(bytes)}`;
      if (isPut(folder, name, bytes)) names.set(start, name);
      else names.delete(start);
      if (before !== undefined && before !== name) remove(before);
    },
    place(key, bytes, target) {
      const name = names.get(startOf(key));
      if (name === undefined || !isLinked(join(folder, name), target)) writeFileSync(target, bytes);
    },
    use: (key) => void startOf(key),
    deleteOthers() {
      const wanted = new Set([...used].map((start) => names.get(start)));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) remove(name);
    },
  };
}

/**
 * Puts a file into a folder in one step: one of this name may be in the site of another build, and stays as it is.
 * @returns `false` if another build has deleted it meanwhile as what it does not use.
 */
function isPut(folder: string, name: string, bytes: Uint8Array): boolean {
  const next = join(folder, `next-${process.pid}-${threadId}`);
  writeFileSync(next, bytes);
  try {
    renameSync(next, join(folder, name));
    return true;
  } catch (cause) {
    if (existsSync(next)) throw cause;
    return false;
  }
}

/**
 * Gives a file a second name. A third could be in the same site, and not every host takes archives with two names for a
 * file.
 * @returns `false` if it has one, is gone, or has other rights than a new file, or if the disk has no such names.
 */
function isLinked(file: string, target: string): boolean {
  try {
    const { mode, nlink } = statSync(file);
    if (nlink > 1 || !hasRightsOfNewFile(mode)) return false;
    linkSync(file, target);
    return true;
  } catch {
    return false;
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}
