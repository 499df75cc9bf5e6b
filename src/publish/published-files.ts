import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledSite } from '../compile.ts';
import { fileOf } from '../model/addresses/page-files.ts';
import type { SitePath } from '../model/addresses/path.ts';

/** Writes what is not a page: files of the content folder as they are, and files made from it. */
export async function writeFiles({ copies, files }: CompiledSite, siteDir: string): Promise<void> {
  for (const { from, to } of copies) await cp(from, await placeFor(siteDir, to));
  for (const { to, make } of files) await writeFile(await placeFor(siteDir, to), make());
}

/**
 * Content in = files out: a page that Astro did not write would be lost in silence.
 * @throws Error that names every page and file that is missing.
 */
export async function verifySite(
  { pages, copies, files }: CompiledSite,
  siteDir: string,
): Promise<void> {
  const paths = [
    ...pages.all.map(({ path }) => path),
    ...[...copies, ...files].map(({ to }) => to),
  ];
  const missing: string[] = [];
  for (const path of paths) {
    const file = await stat(join(siteDir, fileOf(path))).catch(() => undefined);
    if (!file?.isFile()) missing.push(path);
  }
  if (missing.length > 0) throw new Error(`These were not written: ${missing.join(', ')}.`);
}

async function placeFor(siteDir: string, path: SitePath): Promise<string> {
  const place = join(siteDir, fileOf(path));
  await mkdir(dirname(place), { recursive: true });
  return place;
}
