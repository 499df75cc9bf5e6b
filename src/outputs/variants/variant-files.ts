import type { FileFamily } from '../file-family/file-family.ts';

/**
 * Pictures in other formats and widths. Offline bundles hold the originals alone: a page in the folder does not name
 * these files, and the app answers for them with the original.
 */
export const variantFiles: FileFamily = {
  offline: [],
  files: ({ graph }) =>
    [...graph.variants.values()].flat().map(({ path, make, madeFrom }) => ({
      path,
      make,
      madeFrom: () => madeFrom,
    })),
};
