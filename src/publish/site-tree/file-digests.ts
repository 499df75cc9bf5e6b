import { createHash, hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hasRightsOfNewFile } from '../../outputs/site-folder/file-rights.ts';

/** The SHA-256 of files, by path in their folder: `companies/tencent/index.html`. */
export type FileDigests = Map<string, string>;

/** The SHA-256 of bytes, in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}

/** Where files are read to, one after the other: a buffer for each would wait for the garbage collector. */
const block = Buffer.allocUnsafe(1024 * 1024);

/** The SHA-256 of a file, in hexadecimal. */
export function digestOfFile(file: string): string {
  const digest = createHash('sha256');
  const opened = openSync(file, 'r');
  try {
    for (let read = -1; read !== 0;) {
      read = readSync(opened, block);
      digest.update(block.subarray(0, read));
    }
  } finally {
    closeSync(opened);
  }
  return digest.digest('hex');
}

/** The digests of files that were read already, by what tells a file from all others. */
export type DigestsByIdentity = Map<string, string>;

/**
 * Reads and digests every file of a folder that others may read as well as a file that is written now; times and sizes
 * are not trusted.
 * @param known Each file is read once, under however many names.
 */
export function digestFiles(folder: string, known: DigestsByIdentity = new Map()): FileDigests {
  return new Map(
    listFolder(folder).flatMap(({ name, isFile }) => {
      const digest = isFile ? digestOnce(join(folder, name), known) : undefined;
      return digest === undefined ? [] : [[name, digest] as const];
    }),
  );
}

/** All that a folder holds but its folders; what is no file is a link or the like. */
export function listFolder(folder: string): { name: string; isFile: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }));
}

/** `undefined` for a file with other rights than new ones have: the site would keep them. */
function digestOnce(file: string, known: DigestsByIdentity): string | undefined {
  const { dev, ino, size, ctimeNs, mode } = lstatSync(file, { bigint: true });
  if (!hasRightsOfNewFile(Number(mode))) return undefined;
  // Some disks of other machines repeat the numbers of files.
  const identity = `${dev}:${ino}:${size}:${ctimeNs}`;
  const digest = known.get(identity) ?? digestOfFile(file);
  known.set(identity, digest);
  return digest;
}
