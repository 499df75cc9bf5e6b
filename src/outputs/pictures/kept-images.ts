import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that the last build has drawn, by what they show. */
export interface KeptImages {
  /** The PNG of marks; `undefined` if it is not kept, or its file is not as it was written. */
  find(marks: string): Buffer | undefined;
  keep(marks: string, png: Uint8Array): void;
  /** Deletes those that were neither found nor kept since the start. */
  deleteOthers(): void;
}

/** Bytes of the digest at the start of each file. */
const digestLength = 32;

/**
 * The pictures that are kept in a folder, each in a file that starts with the digest of the rest.
 * @param drawnWith What marks are drawn with: a text that differs once the code or the fonts do.
 */
export function keptImages(folder: string, drawnWith: (marks: string) => string): KeptImages {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (marks: string): string => {
    const name = sha256(`${drawnWith(marks)}\0${marks}`).toString('hex');
    used.add(name);
    return name;
  };
  return {
    find(marks) {
      const bytes = readIfThere(join(folder, nameOf(marks)));
      if (!bytes) return undefined;
      const png = bytes.subarray(digestLength);
      return sha256(png).equals(bytes.subarray(0, digestLength)) ? png : undefined;
    },
    keep: (marks, png) =>
      writeFileSync(join(folder, nameOf(marks)), Buffer.concat([sha256(png), png])),
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
