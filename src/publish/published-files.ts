import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledSite } from '../compile.ts';
import { fileOf } from '../model/addresses/page-files.ts';
import { fileVersion } from '../load/folder/file-version.ts';
import type { SitePath } from '../model/addresses/path.ts';
import type { CopiedFile } from '../outputs/file-family/output-file.ts';

/** A file of the content was changed or deleted after it was read. */
export class ChangedContentError extends Error {}

/**
 * Writes the files beside the pages, except those that a thread draws.
 * @throws ChangedContentError if a file that is copied is not the one that was read.
 */
export async function writeFiles({ files }: CompiledSite, siteDir: string): Promise<void> {
  for (const file of files) {
    if ('copyOf' in file) await copyUnchanged(file, await placeFor(siteDir, file.path));
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

async function copyUnchanged({ copyOf, version }: CopiedFile, place: string): Promise<void> {
  const isThere = (await fileVersion(copyOf)) !== undefined;
  if (isThere) await cp(copyOf, place);
  // After copying, so that a change during it is noticed, too.
  const found = await fileVersion(copyOf);
  if (found !== undefined && (version === undefined || found === version)) return;
  throw new ChangedContentError(
    `${copyOf} was changed or deleted during the build, so that it no longer fits the pages. The last site is unchanged. Build again.`,
  );
}

async function placeFor(siteDir: string, path: SitePath): Promise<string> {
  const place = join(siteDir, fileOf(path));
  await mkdir(dirname(place), { recursive: true });
  return place;
}
