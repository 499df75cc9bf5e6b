import type { FileDigests } from './file-digests.ts';
import type { SiteManifest } from './site-manifest.ts';

/** A file that an earlier build wrote, and that is still as it was written. */
export interface EarlierFile {
  digest: string;
  /** The folder that has it. */
  folder: string;
}

/** A folder of an earlier site, with the digests of its files as they are. */
export interface EarlierSite {
  folder: string;
  digests: FileDigests;
}

/** The files of the last build. */
export interface EarlierFiles {
  /** A file as the last build wrote it. */
  find(file: string): EarlierFile | undefined;
  /** The same, if it was made from what it would be made from again. */
  findMadeFrom(file: string, madeFrom: string): EarlierFile | undefined;
}

/**
 * Looks for files of the last build in the folders of earlier sites, the first folder first.
 * @param manifest What the last build wrote.
 */
export function earlierFiles(manifest: SiteManifest, sites: readonly EarlierSite[]): EarlierFiles {
  const find = (file: string): EarlierFile | undefined => {
    const digest = manifest.get(file)?.digest;
    if (digest === undefined) return undefined;
    const site = sites.find(({ digests }) => digests.get(file) === digest);
    return site && { digest, folder: site.folder };
  };
  return {
    find,
    findMadeFrom: (file, madeFrom) =>
      manifest.get(file)?.madeFrom === madeFrom ? find(file) : undefined,
  };
}
