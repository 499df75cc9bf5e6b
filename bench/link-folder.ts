import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Gives all files of a folder a second name in another folder, or copies them where the disk does not allow that. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, place] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(old, place);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), place);
    else linkFile(old, place);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
