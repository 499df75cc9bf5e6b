import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a folder, by path. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes files into a folder, which need not exist; those that are `undefined` are deleted. */
export function writeFiles(folder: string, files: FilesByPath): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    if (content === undefined) {
      rmSync(place);
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** A text of some files with a change, as a file to write. */
export function editedFile(
  files: Readonly<Record<string, string>>,
  file: string,
  [from, to]: readonly [from: string, to: string],
): Record<string, string> {
  const text = files[file] ?? '';
  assert.ok(text.includes(from), `${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
}
