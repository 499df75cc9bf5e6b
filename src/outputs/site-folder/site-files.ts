import { readFileSync } from 'node:fs';

/** A file of the built site. */
export interface SiteFile {
  /** Path within the site: `companies/tencent/index.html`. */
  name: string;
  /** Path on this machine. */
  file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

/**
 * Reads a file. Synchronously: the build has just written it, so the system still holds it in memory, and with
 * thousands of small files promises would cost more than the reading.
 */
export function bytesOf({ file }: SiteFile): Buffer {
  return readFileSync(file);
}
