import { mkdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { thrownCode } from '../../model/run/thrown.ts';

/**
 * Makes a file, and before it the folder that it is in, if that is absent.
 * @param isTaken Whether there is one in its place, which may have other names, so that its bytes must not change.
 */
export function makeFile(target: string, isTaken: boolean, make: (target: string) => void): void {
  if (isTaken) unlinkSync(target);
  try {
    make(target);
  } catch (cause) {
    if (thrownCode(cause) !== 'ENOENT') throw cause;
    mkdirSync(dirname(target), { recursive: true });
    make(target);
  }
}
