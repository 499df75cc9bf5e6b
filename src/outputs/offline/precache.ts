import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mediaTypeOf } from '../../model/media-type.ts';
import type { SiteFile } from '../site-folder/site-files.ts';

/** A file of the built site that is part of the offline bundle. */
export interface PrecachedFile extends SiteFile {
  /** Path within the site, percent-encoded. */
  path: string;
  size: number;
  /** Media type to serve it with. */
  type: string;
}

export interface Precache {
  /** Sorted by path. */
  files: PrecachedFile[];
  /** Number of files that are too large to store. */
  leftOut: number;
  /** Hash of all paths and bytes. */
  edition: string;
}

/** Size of the largest file that is stored, in bytes. */
const largest = 5_000_000;

/** Describes the files that the app stores: all that it is given except large ones. */
export function listPrecache(bundled: readonly SiteFile[]): Precache {
  const files = bundled.map(precached).filter(({ size }) => size <= largest);
  const edition = createHash('sha256');
  for (const { path, digest } of files) edition.update(`${path}\n${digest}\n`);
  return {
    files,
    leftOut: bundled.length - files.length,
    edition: edition.digest('hex').slice(0, 16),
  };
}

function precached(file: SiteFile): PrecachedFile {
  return {
    ...file,
    path: file.name.split('/').map(encodeURIComponent).join('/'),
    size: statSync(file.file).size,
    type: mediaTypeOf(file.name),
  };
}
