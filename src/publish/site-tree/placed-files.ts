import { join } from 'node:path';
import type { FileDigests } from './file-digests.ts';
import type { ManifestEntry, SiteManifest } from './site-manifest.ts';
import { makeFile } from './make-file.ts';
import { siteRoom } from './site-room.ts';

/** The files that the folder of a site has become. */
export interface PlacedFiles {
  /** What has been put there, with what it was made from. */
  manifest: SiteManifest;
  /**
   * Puts a file at its place, unless the folder holds it with the same bytes.
   * @param make Makes the file at a path on this machine, where there is none.
   */
  put(file: string, entry: ManifestEntry, make: (target: string) => void): void;
}

/** @param present Files that an earlier site left in the folder; brought up to date. */
export function placedFiles(siteDir: string, present: FileDigests): PlacedFiles {
  const manifest = new Map<string, ManifestEntry>();
  const room = siteRoom(siteDir, present);
  return {
    manifest,
    put(file, entry, make) {
      if (present.get(file) !== entry.digest) {
        const target = join(siteDir, file);
        const isTaken = present.has(file);
        if (!isTaken) room.clear(file);
        makeFile(target, isTaken, make);
        present.set(file, entry.digest);
      }
      manifest.set(file, entry);
    },
  };
}
