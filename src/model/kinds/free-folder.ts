import { reservedNames } from '../addresses/path.ts';
import type { Kind } from './kind.ts';

/** Whether a new kind may live in a folder: neither the site nor another kind holds it. */
export function isFreeFolder(folder: string, taken: readonly Kind[]): boolean {
  return !reservedNames.has(folder) && taken.every((each) => each.folder !== folder);
}
