import { renameSync } from 'node:fs';
import { thrownCode } from '../../model/run/thrown.ts';

/** Milliseconds between two attempts, and their number: three seconds in all. */
const pause = 50;
const attempts = 60;

/** What Windows says of a folder in which a file is open. */
const isOpenElsewhere = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Renames a file or folder. On Windows, virus scanners and search indexes open new files for moments, and until they have
 * closed them, nothing that holds the files can be renamed: it is tried again.
 * @param rename How to rename once.
 */
export function renamePatiently(
  from: string,
  to: string,
  platform: string = process.platform,
  rename: (from: string, to: string) => void = renameSync,
): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return rename(from, to);
    } catch (cause) {
      const isPassing = platform === 'win32' && isOpenElsewhere.has(thrownCode(cause) ?? '');
      if (!isPassing || attempt >= attempts) throw cause;
    }
    // This thread has nothing else to do: the site is built.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}
