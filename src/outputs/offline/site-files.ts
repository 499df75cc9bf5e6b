import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the built site. */
export interface SiteFile {
  /** Where it stands within the site: `companies/tencent/index.html`. */
  name: string;
  /** Where it stands on this machine. */
  file: string;
}

/** What is for the host, like `.nojekyll`. */
const hidden = /(?:^|\/)\./;

/** The files of a built site, in the order of their names. */
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
 * The bytes of a file. At once, not as a promise: the build has only just written the file, so that the system still
 * has it in memory, and for thousands of small files the promises would be most of the work.
 */
export function bytesOf({ file }: SiteFile): Buffer {
  return readFileSync(file);
}
