import { readdirSync } from 'node:fs';

/** Folder of the search index at the top of the site. */
export const searchFolder = 'pagefind';

/** Folder of the scripts, styles and fonts that Astro bundles. */
export const bundleFolder = '_astro';

/** Files of the offline app: the site's files in one, their size, and the service worker. */
export const appFiles = { pack: 'offline.pack', size: 'offline.json', worker: 'sw.js' } as const;

/** The zip file with the offline folder. */
export const folderBundleFile = 'offline.zip';

/** Top-level files and folders of a built site that come neither from a page type nor from a family of files. */
export function builtNames(): string[] {
  const copied = readdirSync(new URL('../../public', import.meta.url));
  return [...copied, searchFolder, bundleFolder, ...Object.values(appFiles), folderBundleFile];
}
