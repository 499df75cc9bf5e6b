import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { digestOfPlain } from '../../model/digest.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { withoutMembers } from '../../model/lazy/read-texts.ts';

const homeFile = 'index.html';
const offlineFile = 'offline/index.html';

/** The pages that tell the size of the folder bundle, which is known only once all others are written. */
export function sizedFiles({ offline }: Pick<CompiledSite['site'], 'offline'>): string[] {
  return offline.app ? [homeFile, offlineFile] : [homeFile];
}

/**
 * Gives a digest of all that a page shows, for each page but those that tell the size of a bundle, by file: of its view
 * and frame, and what all pages show of the site. Views are plain data, so that equal text means equal pages. To be asked
 * when the page is written, since its view is made for this.
 */
export function pageDigests({
  pages,
  site,
  labels,
  address,
}: CompiledSite): (file: string) => string | undefined {
  const ofSite = digestOfPlain([site, labels, address]);
  const sized = sizedFiles(site);
  const byFile = new Map(pages.all.map((page) => [fileOf(page.path), page]));
  return (file) => {
    const page = byFile.get(file);
    if (!page || sized.includes(file)) return undefined;
    return digestOfPlain([ofSite, page.type, page.path, shownBy(page.view), page.frame()]);
  };
}

/** All that a view has, with its text by its digest where that is known: to read it takes longer than all else. */
function shownBy(view: unknown): unknown {
  const isText = typeof view === 'object' && view !== null && 'bodyDigest' in view;
  return isText ? withoutMembers(view, ['bodyHtml']) : view;
}
