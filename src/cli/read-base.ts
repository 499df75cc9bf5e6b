import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The base path that a site was built for, from its home page: `/repo/`. */
export async function readBase(siteDir: string): Promise<string> {
  const html = await readFile(join(siteDir, 'index.html'), 'utf8');
  return /<html[^>]*\sdata-base="([^"]+)"/.exec(html)?.[1] ?? '/';
}
