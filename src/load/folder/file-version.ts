import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** What the system says of files, by absolute path. */
export type FileStats = ReadonlyMap<string, BigIntStats>;

/** A text that differs once a file is changed or replaced. Reads none of its bytes; `undefined` if there is no file. */
export async function fileVersion(path: string): Promise<string | undefined> {
  const stats = await lstat(path, { bigint: true }).catch(() => undefined);
  return stats && versionOf(stats);
}

/** The version of a file with these properties. */
export function versionOf({ size, mtimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ino}`;
}

/**
 * The state of a file with these properties, for a process that runs for hours: differs whenever the system has noted a
 * change, also one that left the version as it was.
 */
export function stateOf(stats: BigIntStats): string {
  return `${versionOf(stats)} ${stats.ctimeNs}`;
}
