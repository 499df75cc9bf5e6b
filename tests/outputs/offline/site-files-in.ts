import { join } from 'node:path';
import type { SiteFile } from '../../../src/outputs/site-folder/site-files.ts';
import { digests } from '../../cli/run-command.ts';

/** The files in a folder, sorted by name, as a build lists those of its site. */
export function siteFilesIn(folder: string): SiteFile[] {
  return Object.entries(digests(folder))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => ({ name, file: join(folder, name), digest }));
}
