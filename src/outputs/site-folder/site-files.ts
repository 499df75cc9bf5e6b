import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the built site. */
export interface SiteFile {
  /** Path within the site: `companies/tencent/index.html`. */
  name: string;
  /** Path on this machine. */
  file: string;
}

/** Files for the host, such as `.nojekyll`. */
const hidden = /(?:^|\/)\./;

/** Lists the files of a built site, sorted by name. */
export async function listSiteFiles(siteDir: string): Promise<SiteFile[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ name: relative(siteDir, file).split(sep).join('/'), file }))
    .filter(({ name }) => !hidden.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reads a file. Synchronously: the build has just written it, so the system still holds it in memory, and with
 * thousands of small files promises would cost more than the reading.
 */
export function bytesOf({ file }: SiteFile): Buffer {
  return readFileSync(file);
}
