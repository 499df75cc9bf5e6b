/** The offline bundle as the build describes it in `offline.json`. */
export interface OfflineBundle {
  /** Hash of all files, which identifies this version of the site. */
  edition: string;
  /** Number of HTML pages. */
  pages: number;
  files: number;
  /** Size on the device, in bytes. */
  bytes: number;
  /** Size of the download, in bytes: the files compressed into one. */
  download: number;
  /** Number of files that are too large to store. */
  leftOut: number;
  /** True if the site is stored only if the reader agrees. */
  asks: boolean;
}

/**
 * Prefix of a site's cache names; the hash of the bundle follows. The name holds the base path, since all repositories
 * of an owner share an origin on GitHub Pages. Neither part contains a space.
 */
export function bundleCachePrefix(base: string): string {
  return `dossier ${base} `;
}
