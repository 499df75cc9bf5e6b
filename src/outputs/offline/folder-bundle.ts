import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFiles } from './folder-files.ts';
import type { SiteFile } from './site-files.ts';
import { writeZip } from './zip-file.ts';
import { githubSlug } from '../../model/text/github-slug.ts';

/** The file that holds the folder edition, at the top of the site. */
export const folderBundleFile = 'offline.zip';

export interface FolderBundleOptions {
  /** Folder of the built site. */
  siteDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** Title of the site: the folder in the archive is named for it. */
  title: string;
  language: string;
  /** All files of the built site. */
  files: readonly SiteFile[];
}

/**
 * Writes `offline.zip` into a built site: the whole of it as a folder that works by double-click, without a server.
 * The home page, which offers it, is told its size.
 * @returns the size in bytes.
 */
export async function writeFolderBundle(options: FolderBundleOptions): Promise<number> {
  const { siteDir, title, language } = options;
  const folder = folderName(title);
  const size = await writeZip(
    join(siteDir, folderBundleFile),
    folderFiles(options).map(({ name, make }) => ({ name: `${folder}/${name}`, make })),
  );
  await tellSize(join(siteDir, 'index.html'), sizeText(size, language));
  return size;
}

/** Short enough for the longest address below it to fit into what Windows takes as a path. */
function folderName(title: string): string {
  const slug = githubSlug(title.normalize('NFC').replace(/[–—]/g, '-')).replace(/-+/g, '-');
  return (
    [...slug]
      .slice(0, 48)
      .join('')
      .replace(/^-+|-+$/g, '') || 'site'
  );
}

/** `2.6 MB`. */
function sizeText(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1e6, 0.1));
}

/** The size is known only when the pages are packed. */
async function tellSize(page: string, size: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<span data-offline-size>)[^<]*(<\/span>)/g, `$1${size}$2`));
}
