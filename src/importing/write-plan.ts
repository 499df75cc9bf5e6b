import { lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ImportError, type PlannedFile } from './plan/import-plan.ts';

/**
 * Writes all files, or none: refuses before it writes if there is any of them, and removes those written if one fails.
 * @throws ImportError if nothing was written.
 */
export function writePlan(files: readonly PlannedFile[], contentDir: string): void {
  const root = realpathSync(contentDir);
  const targets = files.map(({ path, content }) => ({ file: join(root, path), path, content }));
  const existing = targets.filter(({ file }) => exists(file));
  if (existing.length > 0) {
    const names = existing.slice(0, 5).map(({ path }) => path);
    const more = existing.length > 5 ? ` and ${existing.length - 5} more` : '';
    throw new ImportError(
      `There are such files already: ${names.join(', ')}${more}. Nothing was written. Rename or remove them, or rename the file to import.`,
    );
  }
  const written: string[] = [];
  try {
    for (const { file, content } of targets) {
      makeFolder(dirname(file), root);
      writeFileSync(file, content, { flag: 'wx' });
      written.push(file);
    }
  } catch (cause) {
    for (const file of written) rmSync(file, { force: true });
    if (cause instanceof ImportError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(`The files cannot be written, and none was: ${why}.`);
  }
}

/** Makes a folder of the content folder; refuses one that leads outside it through a symbolic link. */
function makeFolder(folder: string, root: string): void {
  let existing = folder;
  while (!exists(existing)) existing = dirname(existing);
  if (!`${realpathSync(existing)}${sep}`.startsWith(`${root}${sep}`)) {
    throw new ImportError(`${folder} leads outside the content folder. Nothing was written.`);
  }
  mkdirSync(folder, { recursive: true });
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
