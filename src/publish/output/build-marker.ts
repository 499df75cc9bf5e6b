import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMarkerName } from '../../load/folder/beside-content.ts';
import { listFolder } from '../site-tree/file-digests.ts';

/** File that marks a folder as a build. It names all files, so that others are noticed before a build replaces them. */
export const markerName = buildMarkerName;

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
  return listFolder(folder)
    .map(({ name }) => name)
    .filter((name) => !written.has(name.normalize('NFC')) && !byFileManagers.test(name))
    .sort();
}
