import type { CompiledSite } from '../../compile.ts';
import { digestOfPlain } from '../../model/digest.ts';
import { fileOf } from '../../model/addresses/page-files.ts';

/** The page that tells the size of the offline bundle, which is known only once all others are written. */
export const homeFile = 'index.html';

/**
 * A digest of all that a page shows, for each page but the home page, by file: its view and frame, and what all pages
 * show of the site. Views are plain data, so that equal text means equal pages.
 */
export function pageDigests({ pages, site, labels, address }: CompiledSite): Map<string, string> {
  const ofSite = digestOfPlain([site, labels, address]);
  return new Map(
    pages.all
      .filter(({ path }) => fileOf(path) !== homeFile)
      .map((page) => {
        const { type, path, view } = page;
        return [fileOf(path), digestOfPlain([ofSite, type, path, view, page.frame()])];
      }),
  );
}
