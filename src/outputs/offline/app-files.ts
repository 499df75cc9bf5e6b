import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleCachePrefix, type OfflineBundle } from '../../model/offline/offline-bundle.ts';
import { appFiles } from '../built-names.ts';
import { writeNextArchive, type EarlierBuilds } from './earlier-builds.ts';
import { writePack, type PackFacts } from './precache-pack.ts';
import { listPrecache } from './precache.ts';
import type { KnownParts } from './write-archive.ts';
import type { ScriptOf } from './script-of.ts';
import type { WorkerSettings } from './service-worker-scope.ts';
import type { SiteFile } from '../site-folder/site-files.ts';

/** From this number of pages, or above these bytes to download, a site is stored only if the reader agrees. */
const manyPages = 1000;
const largeDownload = 1_000_000;

/**
 * Writes the files that make a built site readable offline: `offline.pack` with its files, `offline.json` with its
 * size, and the service worker, `sw.js`. Runs after all other files are written.
 */
export async function writeAppFiles(options: {
  /** Folder that the files are written to. */
  targetDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** The files of the built site that the app holds. */
  files: readonly SiteFile[];
  script: ScriptOf;
  earlier: EarlierBuilds;
  /** Groups of files that are packed already; see `packGroups`. */
  packed?: KnownParts<PackFacts>;
}): Promise<OfflineBundle> {
  const { targetDir, base, script, earlier, packed } = options;
  const { files, leftOut, edition } = listPrecache(options.files);
  const target = join(targetDir, appFiles.pack);
  await writeNextArchive<PackFacts>(earlier, appFiles.pack, (known) =>
    writePack(target, edition, files, known, packed),
  );
  const { size: download } = await stat(target);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const offered: OfflineBundle = {
    edition,
    pages,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    download,
    leftOut,
    asks: pages >= manyPages || download > largeDownload,
  };
  await writeFile(join(targetDir, appFiles.size), `${JSON.stringify(offered)}\n`);
  const settings: WorkerSettings = { base, cachePrefix: bundleCachePrefix(base), offered };
  await writeFile(
    join(targetDir, appFiles.worker),
    `const SETTINGS=${JSON.stringify(settings)};\n${script(appFiles.worker)}`,
  );
  return offered;
}
