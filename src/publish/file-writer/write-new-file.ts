import { unlinkSync, writeFileSync } from 'node:fs';
import { inItsFolder } from './in-its-folder.ts';

/**
 * Writes a file, and before it the folder that it is in, if that is absent.
 * @param isTaken Whether there is one in its place, which may have other names, so that its bytes must not change.
 */
export function writeNewFile(target: string, bytes: Uint8Array, isTaken: boolean): void {
  if (isTaken) unlinkSync(target);
  inItsFolder(target, () => writeFileSync(target, bytes));
}
