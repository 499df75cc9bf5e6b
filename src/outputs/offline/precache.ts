import { createHash, hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mediaTypeOf } from '../../model/media-type.ts';
import { bytesOf, type SiteFile } from '../site-folder/site-files.ts';

/** A file of the built site that is part of the offline bundle. */
export interface PrecachedFile extends SiteFile {
  /** Path within the site, percent-encoded. */
  path: string;
  size: number;
  /** Media type to serve it with. */
  type: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
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
  const files = bundled.filter(({ file }) => statSync(file).size <= largest).map(precached);
  const edition = createHash('sha256');
  for (const file of files) edition.update(`${file.path}\n${file.hash}\n`);
  return {
    files,
    leftOut: bundled.length - files.length,
    edition: edition.digest('hex').slice(0, 16),
  };
}

function precached(file: SiteFile): PrecachedFile {
  const bytes = bytesOf(file);
  return {
    ...file,
    path: file.name.split('/').map(encodeURIComponent).join('/'),
    size: bytes.length,
    type: mediaTypeOf(file.name),
    hash: hash('sha256', bytes),
  };
}
