import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** A text that differs once a file is changed or replaced. Reads none of its bytes; `undefined` if there is no file. */
export async function fileVersion(path: string): Promise<string | undefined> {
  const stats = await lstat(path, { bigint: true }).catch(() => undefined);
  return stats && versionOf(stats);
}

/** The version of a file with these properties. */
export function versionOf({ size, mtimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ino}`;
}
