import type { SiteFile } from './site-files.ts';

/** The folder of a site while it is being built. It may start as an earlier site. */
export interface SiteFolder {
  /**
   * Puts a file of the last build into the site if it was made from the same and is still as it was written.
   * @param file path within the site: `companies/tencent/index.html`.
   * @param madeFrom A digest of all that decides the bytes of the file.
   */
  keep(file: string, madeFrom: string): boolean;
  /**
   * Puts a file of the last build into the site if it is still as it was written. Only for one that would be made from
   * the same.
   */
  keepAsBefore(file: string): boolean;
  /**
   * Looks for a file that could be kept, without putting it into the site.
   * @returns what reads it.
   */
  find(file: string, madeFrom: string): (() => Buffer) | undefined;
  /** What a file of the last build was made from, as the build noted it. */
  noteOf(file: string): string | undefined;
  /** Writes a file, unless the folder holds it with the same bytes. */
  write(file: string, bytes: string | Uint8Array, madeFrom?: string): void;
  /** Writes a file of the site once more. What it was made from stays as it was noted. */
  rewrite(file: string, bytes: string | Uint8Array): void;
  /** Copies a file of this machine, of any size, into the site. */
  copy(file: string, from: string): void;
  /** Moves a file of this machine, on the same disk, into the site. */
  move(file: string, from: string, madeFrom?: string): void;
  /** The bytes of a file of the site. */
  read(file: string): Buffer;
  /** The files that the site has up to now, sorted by name. */
  list(): SiteFile[];
}
