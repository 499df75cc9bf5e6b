import { copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second name, or copies it: not every disk has such names, and the two places may be on different ones. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
