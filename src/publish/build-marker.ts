import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** File that marks a folder as a build. It names all files, so that others are noticed before a build replaces them. */
export const markerName = '.dossier-build';

const firstLine =
  'Dossier wrote the files of this folder and replaces them with each build. Keep no others here. The files:';

/** Files that file managers leave in every folder they show. */
const byFileManagers = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/;

/** The text of the marker of a site. */
export function markerText(files: Iterable<string>): string {
  return `${[firstLine, ...[...files].sort()].join('\n')}\n`;
}

/** The files of a folder that no build wrote; `undefined` if the folder is not marked as a build. */
export async function findOtherFiles(folder: string): Promise<string[] | undefined> {
  const marker = await readFile(join(folder, markerName), 'utf8').catch(() => '');
  // Git may have changed the line ends.
  const [first, ...names] = marker.split(/\r?\n/);
  if (first !== firstLine) return undefined;
  const written = new Set([markerName, ...names].map((name) => name.normalize('NFC')));
  return (await listFiles(folder)).filter(
    (name) => !written.has(name.normalize('NFC')) && !byFileManagers.test(name),
  );
}

/** All that is not a folder, links included, sorted. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
