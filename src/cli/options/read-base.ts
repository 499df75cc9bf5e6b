import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The base path that a site was built for, from its home page: `/repo/`. */
export async function readBase(siteDir: string): Promise<string> {
  const html = await readFile(join(siteDir, 'index.html'), 'utf8');
  const base = /<html[^>]*\sdata-base="([^"]+)"/.exec(html)?.[1] ?? '/';
  // Of the characters that attributes escape, an encoded path holds only these.
  return base.replaceAll(/&(?:amp|#38);/g, '&').replaceAll(/&(?:#39|#x27);/g, "'");
}
