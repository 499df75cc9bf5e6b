import type { CompiledSite } from '../../outputs/compiled-site.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { fileVersion } from '../../load/folder/file-version.ts';
import { digestOf } from '../../model/digest.ts';
import type { CopiedFile, MadeFile } from '../../outputs/file-family/output-file.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import type { SiteManifest } from '../site-tree/site-manifest.ts';

/** A file of the content was changed or deleted after it was read. */
export class ChangedContentError extends Error {}

/**
 * Writes the files beside the pages, except those that a thread draws.
 * @throws ChangedContentError if a file that is copied is not the one that was read.
 */
export async function writeFiles({ files }: CompiledSite, site: SiteFolder): Promise<void> {
  for (const file of files) {
    if ('copyOf' in file) await copyUnchanged(file, site);
    if ('make' in file) writeMade(file, site);
  }
}

/** Writes a file, unless that of the last build was made from the same. */
function writeMade({ path, make, madeFrom }: MadeFile, site: SiteFolder): void {
  const digest = madeFrom && digestOf(madeFrom());
  if (digest !== undefined && site.keep(fileOf(path), digest)) return;
  site.write(fileOf(path), make(), digest);
}

/**
 * Checks that every page and file was written, since Astro drops pages without an error, and that each has an address of
 * its own.
 * @throws Error that lists every missing page and file, or else those with the same address.
 */
export function verifySite(entries: readonly { path: SitePath }[], written: SiteManifest): void {
  const missing = entries.map(({ path }) => path).filter((path) => !written.has(fileOf(path)));
  if (missing.length > 0) throw new Error(`The build did not write ${missing.join(', ')}.`);
  const seen = new Set<SitePath>();
  const repeated = entries.filter(({ path }) => seen.size === seen.add(path).size);
  if (repeated.length === 0) return;
  const paths = repeated.map(({ path }) => path).join(', ');
  throw new Error(`Several pages or files have the address ${paths}. Give each one of its own.`);
}

async function copyUnchanged(
  { path, copyOf, version }: CopiedFile,
  site: SiteFolder,
): Promise<void> {
  const isThere = (await fileVersion(copyOf)) !== undefined;
  if (isThere) site.copy(fileOf(path), copyOf);
  // After copying, so that a change during it is noticed, too.
  const found = await fileVersion(copyOf);
  if (found !== undefined && (version === undefined || found === version)) return;
  throw new ChangedContentError(
    `${copyOf} was changed or deleted during the build, so that it no longer fits the pages. The last site is unchanged. Build again.`,
  );
}
