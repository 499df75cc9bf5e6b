import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCachePrefix, type OfflineBundle } from '../../model/offline-bundle.ts';
import { appFiles } from '../built-names.ts';
import { writePack } from './precache-pack.ts';
import { listPrecache } from './precache.ts';
import type { WorkerSettings } from './service-worker-scope.ts';
import type { SiteFile } from '../site-folder/site-files.ts';

/** From this number of pages, or bytes to download, a site is stored only when the reader asks. */
const manyPages = 1000;
const largeDownload = 12_000_000;

/**
 * Writes the files that make a built site readable offline: `offline.pack` with its files, `offline.json` with its
 * size, and the service worker, `sw.js`. Runs after all other files are written.
 */
export async function writeAppFiles(options: {
  siteDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** The files of the built site that the app holds. */
  files: readonly SiteFile[];
}): Promise<OfflineBundle> {
  const { siteDir, base } = options;
  const { files, leftOut, edition } = listPrecache(options.files);
  const download = await writePack(join(siteDir, appFiles.pack), edition, files);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const offered: OfflineBundle = {
    edition,
    pages,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    download,
    leftOut,
    asks: pages >= manyPages || download >= largeDownload,
  };
  await writeFile(join(siteDir, appFiles.size), `${JSON.stringify(offered)}\n`);
  await writeFile(
    join(siteDir, appFiles.worker),
    await bundleWorker({ base, cachePrefix: bundleCachePrefix(base), offered }),
  );
  return offered;
}

async function bundleWorker(settings: WorkerSettings): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../client/worker/service-worker.ts', import.meta.url))],
    define: { SETTINGS: JSON.stringify(settings) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // The project's TypeScript settings are for Node.
    tsconfigRaw: {},
  });
  return outputFiles.map(({ text }) => text).join('');
}
