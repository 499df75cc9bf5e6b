import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderBundleFile } from '../built-names.ts';
import { folderFiles } from './folder-files.ts';
import type { SiteFile } from './site-files.ts';
import { writeZip } from './zip-file.ts';
import { githubSlug } from '../../model/text/github-slug.ts';

export interface FolderBundleOptions {
  /** Folder of the built site. */
  siteDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** Title of the site, which names the folder in the archive. */
  title: string;
  language: string;
  /** The files of the built site that the folder holds. */
  files: readonly SiteFile[];
}

/**
 * Writes `offline.zip` into a built site: a folder that opens by double-click, without a server. Also writes its size
 * into the home page, which links to it.
 * @returns size of the archive, in bytes.
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

/** Short enough for the longest path in the folder to fit the limit of Windows. */
function folderName(title: string): string {
  const slug = githubSlug(title.normalize('NFC').replace(/[–—]/g, '-')).replace(/-+/g, '-');
  return (
    [...slug]
      .slice(0, 48)
      .join('')
      .replace(/^-+|-+$/g, '') || 'site'
  );
}

/** A size in words: `2.6 MB`. */
function sizeText(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1e6, 0.1));
}

/** The pages are written before the size is known. */
async function tellSize(page: string, size: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<span data-offline-size>)[^<]*(<\/span>)/g, `$1${size}$2`));
}
