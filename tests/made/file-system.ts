import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why tests that create symbolic links are skipped on this machine; `false` if they are not. */
export const skipWithoutSymlinks = tried((folder) => {
  try {
    symlinkSync('nowhere', join(folder, 'link'));
    return false;
  } catch {
    return 'This account may not make symbolic links.';
  }
});

/** Why tests with names that differ only in case are skipped on this machine; `false` if they are not. */
export const skipWithoutCase = tried((folder) => {
  writeFileSync(join(folder, 'a'), '');
  return existsSync(join(folder, 'A')) && 'This file system takes names of other case for one.';
});

function tried(attempt: (folder: string) => string | false): string | false {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    return attempt(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
