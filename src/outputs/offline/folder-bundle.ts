import { stat } from 'node:fs/promises';
import { folderBundleFile } from '../built-names.ts';
import { writeNextArchive, type EarlierBuilds } from './earlier-builds.ts';
import { folderFiles } from './folder-files.ts';
import type { ScriptOf } from './script-of.ts';
import type { SiteFile } from '../site-folder/site-files.ts';
import type { KnownParts } from './write-archive.ts';
import { writeZip } from './zip-file.ts';
import type { ZipFacts } from './zip-format.ts';
import { githubSlug } from '../../model/text/github-slug.ts';
import { localesOf } from '../../model/text/locales.ts';

export interface FolderBundleOptions {
  /** Path of the archive. */
  target: string;
  /** `/` or `/repo/`. */
  base: string;
  /** Title of the site, which names the folder in the archive. */
  title: string;
  language: string;
  /** The files of the built site that the folder holds. */
  files: readonly SiteFile[];
  script: ScriptOf;
  earlier: EarlierBuilds;
  /** Pages that are packed already; see `pack-pages.ts`. */
  packed?: KnownParts<ZipFacts>;
}

/**
 * Writes `offline.zip`, a folder that opens by double-click, without a server.
 * @returns size of the archive, in bytes.
 */
export async function writeFolderBundle(options: FolderBundleOptions): Promise<number> {
  const { target, title, earlier, packed } = options;
  const folder = folderName(title);
  const files = folderFiles(options).map((file) => ({ ...file, name: `${folder}/${file.name}` }));
  await writeNextArchive<ZipFacts>(earlier, folderBundleFile, (known) =>
    writeZip(target, files, known, packed),
  );
  return (await stat(target)).size;
}

/** The folder in the archive. Short enough for the longest path in it to fit the limit of Windows. */
export function folderName(title: string): string {
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
  return new Intl.NumberFormat(localesOf(language), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1e6, 0.1));
}

/** Where a page tells the size of the archive, to which it links. */
const toldSize = /(<span data-offline-size>)[^<]*(<\/span>)/g;

/**
 * A page with the size of the archive. The page is written before the size is known.
 * @param bytes Size of the archive.
 */
export function tellSize(page: string, bytes: number, language: string): string {
  return page.replace(toldSize, `$1${sizeText(bytes, language)}$2`);
}

/** A page as it is before the size is known: one that was kept tells the size of the last archive. */
export function withoutSize(page: string): string {
  return page.replace(toldSize, '$1$2');
}
