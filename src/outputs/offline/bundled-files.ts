import { fileOf } from '../../model/addresses/page-files.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { BundleName } from '../../model/offline/bundle-name.ts';
import { folderBundleFile } from '../built-names.ts';
import type { SiteFile } from '../site-folder/site-files.ts';

/** A page, or a file beside the pages. */
interface Entry {
  path: SitePath;
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
}

/**
 * The files of a built site that an offline bundle holds: all save those whose page or file says otherwise. Other
 * files, such as scripts, styles and the search index, are in both.
 */
export function bundledFiles<File extends Pick<SiteFile, 'name'>>(
  bundle: BundleName,
  files: readonly File[],
  entries: readonly Entry[],
): File[] {
  const leftOut = new Set(
    entries.filter(({ offline }) => !offline.includes(bundle)).map(({ path }) => fileOf(path)),
  );
  // One bundle does not hold the other.
  return files.filter(({ name }) => !leftOut.has(name) && name !== folderBundleFile);
}
