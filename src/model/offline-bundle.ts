/** The offline bundle as the build describes it in `offline.json`. */
export interface OfflineBundle {
  /** Hash of all files: a changed file gives another. */
  edition: string;
  /** Number of HTML pages. */
  pages: number;
  files: number;
  /** Size on the device, in bytes. */
  bytes: number;
  /** Size of the download, in bytes: the same files compressed into one. */
  download: number;
  /** Number of files that are too large to store. */
  leftOut: number;
  /** Whether the site is stored only when the reader asks. */
  asks: boolean;
}

/**
 * Prefix of the cache names of a site; the hash of the bundle follows. All repositories of one owner share an origin on
 * GitHub Pages, so the name holds the base path. Neither part contains a space.
 */
export function bundleCachePrefix(base: string): string {
  return `dossier ${base} `;
}
