import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledSite } from '../compile.ts';
import { fileOf } from '../model/addresses/page-files.ts';
import type { SitePath } from '../model/addresses/path.ts';

/** Writes the files beside the pages, except those that a thread draws. */
export async function writeFiles({ files }: CompiledSite, siteDir: string): Promise<void> {
  for (const file of files) {
    if ('copyOf' in file) await cp(file.copyOf, await placeFor(siteDir, file.path));
    if ('make' in file) await writeFile(await placeFor(siteDir, file.path), file.make());
  }
}

/**
 * Checks that every page and file was written, since Astro drops pages without an error.
 * @throws Error that lists every missing page and file.
 */
export async function verifySite({ pages, files }: CompiledSite, siteDir: string): Promise<void> {
  const missing: string[] = [];
  for (const { path } of [...pages.all, ...files]) {
    const file = await stat(join(siteDir, fileOf(path))).catch(() => undefined);
    if (!file?.isFile()) missing.push(path);
  }
  if (missing.length > 0) throw new Error(`The build did not write ${missing.join(', ')}.`);
}

async function placeFor(siteDir: string, path: SitePath): Promise<string> {
  const place = join(siteDir, fileOf(path));
  await mkdir(dirname(place), { recursive: true });
  return place;
}
