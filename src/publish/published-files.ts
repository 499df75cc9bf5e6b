import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledSite } from '../compile.ts';

/** Writes what is not a page: files of the content folder as they are, and files made from it. */
export async function writeFiles({ copies, files }: CompiledSite, siteDir: string): Promise<void> {
  for (const { from, to } of copies) await cp(from, await placeFor(siteDir, to));
  for (const { to, make } of files) await writeFile(await placeFor(siteDir, to), make());
}

/**
 * Files in = pages out: a page that Astro did not write would be lost in silence.
 * @throws Error that names every page that is missing.
 */
export async function verifyPages(compiled: CompiledSite, siteDir: string): Promise<void> {
  const { articles, entities, pages, charts, datasets, sources } = compiled;
  const missing: string[] = [];
  for (const { path } of [...articles, ...entities, ...pages, ...charts, ...datasets, ...sources]) {
    const file = await stat(join(siteDir, decodeURI(path), 'index.html')).catch(() => undefined);
    if (!file?.size) missing.push(path);
  }
  if (missing.length > 0) throw new Error(`These pages were not written: ${missing.join(', ')}.`);
}

async function placeFor(siteDir: string, path: string): Promise<string> {
  const place = join(siteDir, decodeURI(path));
  await mkdir(dirname(place), { recursive: true });
  return place;
}
