/** What a reader can keep on a device, as the build wrote it: `offline.json`. */
export interface OfflineBundle {
  /** Hash of every file: another one is another edition. */
  edition: string;
  /** HTML pages. */
  pages: number;
  files: number;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes to fetch: the same files, compressed in one. */
  download: number;
  /** Files too large to be kept. */
  leftOut: number;
  /** Whether it is too large to be kept unasked. */
  asks: boolean;
}

/**
 * What the name of every cache of a site starts with; the edition follows. All repositories of one owner share an
 * origin on GitHub Pages, so the name carries the base path; neither part holds a space.
 */
export function bundleCachePrefix(base: string): string {
  return `dossier ${base} `;
}
