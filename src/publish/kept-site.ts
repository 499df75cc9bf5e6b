import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFiles, type KeptFiles } from '../outputs/kept/kept-files.ts';
import type { EarlierBuilds } from '../outputs/offline/earlier-builds.ts';
import { codeDigest } from './code-digest.ts';
import { deleteLeastUsed, markUsed } from './kept-folders.ts';
import { stateDir } from './site-options.ts';
import { readManifest, writeManifest, type SiteManifest } from './site-tree/site-manifest.ts';

/** What builds into one output folder keep for each other. */
export interface KeptSite {
  /** What the last build wrote; empty if that is not known, or if the code has changed since. */
  manifest: SiteManifest;
  /** Where the site before the last one lies, if it is kept. */
  spareDir: string;
  /**
   * What is kept for the offline bundles.
   * @param base `/` or `/repo/`.
   */
  bundles(base: string): EarlierBuilds;
  /** What is kept of the search index. */
  search: KeptFiles;
  /** Notes what the build wrote, once its site is published. */
  note(manifest: SiteManifest): void;
}

/** Opens what is kept for an output folder, and deletes that of folders that were built into least recently. */
export function openKeptSite(outDir: string): KeptSite {
  const folder = join(stateDir, 'sites', hash('sha256', outDir).slice(0, 32));
  mkdirSync(folder, { recursive: true });
  markUsed(folder);
  deleteLeastUsed(dirname(folder));
  const file = join(folder, 'manifest');
  return {
    manifest: readManifest(file, codeDigest()),
    spareDir: join(folder, 'spare'),
    // What zlib makes of the same bytes depends on the processor.
    bundles: (base) => ({
      outDir,
      kept: keptFiles(join(folder, 'offline'), `${codeDigest()}\0${process.arch}\0${base}`),
    }),
    search: keptFiles(join(folder, 'search'), codeDigest()),
    note(manifest) {
      try {
        writeManifest(file, codeDigest(), manifest);
      } catch {
        // The site is published. The next build writes more than it would have to.
      }
    },
  };
}
