import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What earlier builds have made, by a key: a text that tells all that it was made from. */
export interface KeptFiles {
  /** The bytes of a key; `undefined` if they are not kept, or their file is not as it was written. */
  find(key: string): Buffer | undefined;
  keep(key: string, bytes: Uint8Array): void;
  /** Notes that the bytes of a key are of use, whether or not they are kept. */
  use(key: string): void;
  /** Deletes those that were neither found, kept nor of use since the start. */
  deleteOthers(): void;
}

/** Bytes of the digest at the start of each file. */
const digestLength = 32;

/**
 * The files that are kept in a folder, each named for its key. Each starts with the digest of the rest.
 * @param madeWith What all of them are made with: a text that differs once the code does.
 */
export function keptFiles(folder: string, madeWith: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (key: string): string => {
    const name = sha256(`${madeWith}\0${key}`).toString('hex');
    used.add(name);
    return name;
  };
  return {
    find(key) {
      const file = readIfThere(join(folder, nameOf(key)));
      if (!file) return undefined;
      const bytes = file.subarray(digestLength);
      return sha256(bytes).equals(file.subarray(0, digestLength)) ? bytes : undefined;
    },
    keep: (key, bytes) =>
      writeFileSync(join(folder, nameOf(key)), Buffer.concat([sha256(bytes), bytes])),
    use: (key) => void nameOf(key),
    deleteOthers() {
      for (const name of readdirSync(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
