import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { thrownCode } from '../../model/run/thrown.ts';

/** Makes a file, and before it the folder that it is in, if that is absent. */
export function inItsFolder(file: string, make: (file: string) => void): void {
  try {
    make(file);
  } catch (cause) {
    if (thrownCode(cause) !== 'ENOENT') throw cause;
    mkdirSync(dirname(file), { recursive: true });
    make(file);
  }
}
