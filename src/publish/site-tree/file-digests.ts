import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The SHA-256 of files, by path in their folder: `companies/tencent/index.html`. */
export type FileDigests = Map<string, string>;

/** The SHA-256 of bytes, in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}

/** The digests of files that were read already, by device and number. */
export type DigestsByNumber = Map<string, string>;

/**
 * Reads and digests every file of a folder; times and sizes are not trusted.
 * @param known Each file is read once, under however many names.
 */
export function digestFiles(folder: string, known: DigestsByNumber = new Map()): FileDigests {
  return new Map(
    listFolder(folder)
      .filter(({ isFile }) => isFile)
      .map(({ name }) => [name, digestOnce(join(folder, name), known)]),
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

function digestOnce(file: string, known: DigestsByNumber): string {
  const { dev, ino } = lstatSync(file, { bigint: true });
  const number = `${dev}:${ino}`;
  const digest = known.get(number) ?? digestOf(readFileSync(file));
  known.set(number, digest);
  return digest;
}
