import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves what builds have left in a folder out of it, to beside it. Nothing is deleted while builds are measured: for some
 * minutes, ext4 keeps off the numbers of deleted files, and takes up to a millisecond to find one for each new file.
 * @param paths within the folder; what is not there is left out.
 */
export function setAside(dir: string, paths: readonly string[]): void {
  for (const path of paths) {
    const from = join(dir, path);
    if (existsSync(from)) renameSync(from, freeName(`${dir}-${path.replaceAll('/', '-')}`));
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}-${number}`;
    if (!existsSync(name)) return name;
  }
}
