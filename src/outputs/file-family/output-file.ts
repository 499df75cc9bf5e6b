import type { SitePath } from '../../model/addresses/path.ts';
import type { BundleName } from '../../model/offline/bundle-name.ts';

/** A file beside the pages. Its extension gives the media type (`mediaTypeOf`). */
export type OutputFile = FamilyFile & {
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
};

/** A file as its family lists it: its path, and how to make it. */
export type FamilyFile = MadeFile | CopiedFile | DrawnFile | RedirectFile;

/** A file made from the site when it is written or requested. */
export interface MadeFile {
  path: SitePath;
  make: () => string | Uint8Array;
  /** All that decides its bytes, as plain data, if that is much cheaper to make than the file. */
  madeFrom?: () => unknown;
  /** Of a picture, what is written in it. */
  words?: () => string;
}

/** A file of the content folder, published byte for byte. */
export interface CopiedFile {
  path: SitePath;
  /** Absolute path of the file. */
  copyOf: string;
  /** `fileVersion` of what was read: a file that is changed since then does not fit the pages about it. */
  version?: string;
}

/** A picture that a worker thread draws while pages are written. */
export interface DrawnFile {
  path: SitePath;
  /** All that it shows, as `drawSocialImages` takes it. */
  marks: () => string;
}

/** A page at an old address. */
export interface RedirectFile extends MadeFile {
  /** Where the page is now. */
  redirectsTo: SitePath;
}
